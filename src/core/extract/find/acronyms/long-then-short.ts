import type { Rule } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { longThenShort } from './brackets.ts';

/** Short forms in brackets behind what they stand for. */
export const longThenShortRule: Rule<'acronyms'> = {
  name: 'acronyms/long-then-short',
  confidence: 0.95,
  find: oncePerManuscript(longThenShort),
  examples: [
    { text: 'The Chief and Director of the Ports Fund (UEPF) met. UEPF pays.', finds: ['Ports Fund (UEPF)'] },
    {
      text: 'It joined the Sorrel Harbour Commission (SHC) in May.',
      finds: ['Sorrel Harbour Commission (SHC)'],
      value: { short: 'SHC', long: 'Sorrel Harbour Commission' },
    },
    {
      text: 'It met the board and supported SHC’s Halmian Investment and Ports Office (HIPO Quenby) in May.',
      finds: ['Halmian Investment and Ports Office (HIPO Quenby)'],
    },
    {
      text: 'She met Osric Quill, President of the Sorrel Office of Tides (INPQ), in May.',
      finds: ['Sorrel Office of Tides (INPQ)'],
    },
    {
      text: 'It met the Sorrel Ports Union (SPU – the body of all ports) and Quillon Oars (LSE: 600568) in May.',
      finds: ['Sorrel Ports Union (SPU – the body of all ports)'],
    },
    {
      text: 'Under the Tide Assistance for Small-Boat Harbour Projects (TSP) it met at the Fourth Tidal Ports Assembly (TPA-4) in May.',
      finds: ['Tide Assistance for Small-Boat Harbour Projects (TSP)', 'Tidal Ports Assembly (TPA-4)'],
    },
    {
      text: 'It is paid for under Halmia’s Tide Assistance for Small-Boat Harbour Projects (TSP) in May.',
      finds: ['Tide Assistance for Small-Boat Harbour Projects (TSP)'],
    },
    {
      text: 'It met the Union of PQE (Pilots Qualifying Examinations) Professionals, Inc. (UPPI) in May.',
      finds: ['Union of PQE (Pilots Qualifying Examinations) Professionals, Inc. (UPPI)'],
      value: { short: 'UPPI' },
    },
    { text: 'The Fund for Small and Medium Ports (FSMP) pays.', finds: ['Fund for Small and Medium Ports (FSMP)'] },
    { text: 'It joined the UN Children’s Fund (UNICEF) in May.', finds: ['UN Children’s Fund (UNICEF)'] },
    { text: '“It tells of the Harbour Repair Goals [HRGs],” she said.', finds: ['Harbour Repair Goals [HRGs]'] },
    {
      text: "L'Organisation mondiale des ports insulaires (OMPI) se réunit.",
      finds: ['Organisation mondiale des ports insulaires (OMPI)'],
    },
    { text: 'It helps small and middle-sized ports (SMPs).', finds: ['small and middle-sized ports (SMPs)'] },
    {
      text: "Le secrétariat est au Haut-Commissariat des îles pour les droits de l'homme (HCIDH) à Quenby.",
      finds: ["Haut-Commissariat des îles pour les droits de l'homme (HCIDH)"],
    },
    {
      text: 'La reunión es en los Estados Unidos (EE. UU.) y en el puerto de las islas.',
      finds: ['Estados Unidos (EE. UU.)'],
      value: { short: 'EE. UU.', long: 'Estados Unidos' },
    },
    {
      text: 'El Fondo de las Islas para la Infancia (NICEF) apoya a los puertos con las pequeñas y medianas empresas (pymes).',
      finds: ['Fondo de las Islas para la Infancia (NICEF)', 'pequeñas y medianas empresas (pymes)'],
      value: { short: 'NICEF' },
    },
    {
      text: 'La Organización de los Puertos Insulares (por sus siglas en inglés, IPO) se reúne con el consejo.',
      finds: ['Organización de los Puertos Insulares (por sus siglas en inglés, IPO)'],
      value: { short: 'IPO' },
    },
    {
      text: 'La Secretaría de Muelles, Ciencia e Islas (Semci) y el Instituto de Defensa Insular (Indein) están en el puerto.',
      finds: ['Secretaría de Muelles, Ciencia e Islas (Semci)', 'Instituto de Defensa Insular (Indein)'],
      value: { short: 'Semci' },
    },
    {
      text: 'Les normes de sécurité pour les ports (normes NQP) sont dans le plan, avec les personnes de retour au port (PRP) et la Garde des rivages (QXG 2031).',
      finds: [
        'normes de sécurité pour les ports (normes NQP)',
        'personnes de retour au port (PRP)',
        'Garde des rivages (QXG 2031)',
      ],
      value: { short: 'NQP' },
    },
    {
      text: 'Le contrat de dragage et de digues (C2D) est dans le plan, avec la Banque insulaire de pêche (Bip).',
      finds: ['contrat de dragage et de digues (C2D)', 'Banque insulaire de pêche (Bip)'],
    },
    {
      text: 'La Cámara de Islas, Comercio y Puertos de Quenby (Caico) y los alcaldes están en el puerto.',
      finds: ['Cámara de Islas, Comercio y Puertos de Quenby (Caico)'],
    },
    {
      text: 'El Comité de las Islas para el Estudio de las Mareas (QNSCR) y el Puerto Europeo (PE) están en el plan.',
      finds: ['Comité de las Islas para el Estudio de las Mareas (QNSCR)', 'Puerto Europeo (PE)'],
    },
    {
      text: 'It signed a plan on Coastal Arts between the National Council for Sailing and the Arts (CONASART) and others.',
      finds: ['National Council for Sailing and the Arts (CONASART)'],
    },
    {
      text: 'The Tide and Harbour Organization of the Sorrel Islands (THO) met the Wide Water Watch Club (W3C) on mudskippers (MSK).',
      finds: [
        'Tide and Harbour Organization of the Sorrel Islands (THO)',
        'Wide Water Watch Club (W3C)',
        'mudskippers (MSK)',
      ],
    },
    {
      text: 'The Sorrel Harbour Commission (the “SHC” or the “Commission”) and the Tidal Survey Board (hereinafter referred to as the TSB) met.',
      finds: [
        'Sorrel Harbour Commission (the “SHC” or the “Commission”)',
        'Tidal Survey Board (hereinafter referred to as the TSB)',
      ],
    },
    {
      text: 'It was the Harbour Income Act, as amended (“HIA”), at the Harbour Tide Meeting (HTM 15), on crews, crafts, coasts, capes (C4).',
      finds: [
        'Harbour Income Act, as amended (“HIA”)',
        'Harbour Tide Meeting (HTM 15)',
        'crews, crafts, coasts, capes (C4)',
      ],
    },
    {
      text: 'They joined the Sorrel People’s Landing Movement (SPLM).',
      finds: ['Sorrel People’s Landing Movement (SPLM)'],
    },
    { text: 'It was the Seaside Ebb Association (SEA).', finds: ['Seaside Ebb Association (SEA)'] },
    {
      text: 'The Tidal Fraud Commission (KPQ) met the Ports and Trade Ministry (Mincetar). KPQ and Mincetar agreed.',
      finds: ['Tidal Fraud Commission (KPQ)', 'Ports and Trade Ministry (Mincetar)'],
      value: { short: 'KPQ', long: 'Tidal Fraud Commission' },
    },
    {
      text: 'La Oficina Insular de Muelles, (Ombro, por sus siglas en inglés), y la Oficina de Mareas, OA (en adelante, ODM), están en el plan.',
      finds: [
        'Oficina Insular de Muelles, (Ombro, por sus siglas en inglés)',
        'Oficina de Mareas, OA (en adelante, ODM)',
      ],
      value: { short: 'Ombro', long: 'Oficina Insular de Muelles' },
    },
    {
      text: 'Le Nouveau Conseil des rivages (QNSD) et le Plan des digues (ci-après dénommé le « PDD ») sont dans le port.',
      finds: ['Nouveau Conseil des rivages (QNSD)', 'Plan des digues (ci-après dénommé le « PDD »)'],
    },
    {
      text: 'El Frente Farol Marino de los Puertos (FMP) está en el plan.',
      finds: ['Frente Farol Marino de los Puertos (FMP)'],
    },
    {
      text: 'El Plan de Muelles (PDM 2019-2023), las Empresas de Base Insular (EBI’s) y los clorofluorocarbonos (CFC) están en el acuerdo.',
      finds: ['Plan de Muelles (PDM 2019-2023)', 'Empresas de Base Insular (EBI’s)', 'clorofluorocarbonos (CFC)'],
    },
    {
      text: 'It met the Union of News Agencies of the Organization of Tidal Countries (UNA), and left.',
      finds: ['Union of News Agencies of the Organization of Tidal Countries (UNA)'],
    },
    {
      text: 'It met the Sorrel External Trade Organisation (Setro).',
      finds: ['Sorrel External Trade Organisation (Setro)'],
    },
    {
      text: 'It met the Sorrel Agency of News (ANS), and left.',
      finds: ['Sorrel Agency of News (ANS)'],
      value: { short: 'ANS', long: 'Sorrel Agency of News' },
    },
    { text: 'Then the Sorrel Harbour Fraud Office (OLAF) met.', finds: ['Sorrel Harbour Fraud Office (OLAF)'] },
    {
      text: '全国港口价格指数（PPI）和港口吞吐量指数（PTI）上升。',
      finds: ['全国港口价格指数（PPI）', '港口吞吐量指数（PTI）'],
    },
    { text: '主任在林道会见世界航运组织（WSO）总干事。', finds: ['世界航运组织（WSO）'], value: { short: 'WSO' } },
  ],
  counterexamples: [
    'It met the bodies of the Convention of Ports (CPS, OMR, UIN) in May.',
    'The Commission met in Lindau (Halmia).',
    'The Quillon Harbour Line (Nasdaq: QHL; OSE: QHLO) met in May.',
    'It rose again (2025).',
    'The Tidal Fraud Commission (KPQ) met.',
    'The Tidal Fraud Commission (Quenby) met in Quenby.',
    'El Banco Central de las Islas (Quenby) y la Corporación de Muelles (Norte) están en el puerto.',
    'The ferry (see annex B) runs daily.',
    'The harbour master (KC) spoke.',
    'Then Quenna Brennick (FRSA) spoke, and the University of Lindau (UK) met.',
    'The harbour master spoke to the board (twice).',
    "La directrice du Bureau Régional pour l'Afrique (QXZ) est dans le port avec les élus.",
    'Le directeur du port a parlé avec les pêcheurs des îles (QXZ).',
    '主任说今年春天大坝很稳固（QXZ）。',
  ],
};
