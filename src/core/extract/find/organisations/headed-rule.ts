import type { Rule } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { headed } from './headed.ts';

/** Bodies whose names hold a head noun. */
export const headedRule: Rule<'organisations'> = {
  name: 'organisations/head-noun',
  confidence: 0.85,
  find: oncePerManuscript(headed),
  examples: [
    {
      text: 'She was at Lindau University School of Medicine and Staff Physician of the Orrin Stock Exchange.',
      finds: ['Lindau University School of Medicine', 'Orrin Stock Exchange'],
    },
    { text: 'It met the Government of Saint Lucia.', finds: ['Government of Saint Lucia'] },
    {
      text: 'It came from the Halmian Government to the Quenby Relief Fund and to the Mission to the Tidal Union.',
      finds: ['Halmian Government', 'Quenby Relief Fund', 'Mission to the Tidal Union'],
    },
    {
      text: 'It met the Authority of Heads of State and Government, the Office of the Vice President and the Tidal Ad hoc Committee on Ports.',
      finds: [
        'Authority of Heads of State and Government',
        'Office of the Vice President',
        'Tidal Ad hoc Committee on Ports',
      ],
    },
    {
      text: 'It met the Office of Civil and Criminal Justice Reform in May.',
      finds: ['Office of Civil and Criminal Justice Reform'],
    },
    { text: 'It met the United Kingdom and Tidal Union Ambassadors.', finds: ['Tidal Union'] },
    {
      text: 'She sat on the Board of the Sorrel Harbour Fund and at the Tide Centre for Asia & the Pacific.',
      finds: ['Sorrel Harbour Fund', 'Tide Centre for Asia & the Pacific'],
    },
    {
      text: 'The Department of Justice and the Ministry of Justice agreed.',
      finds: ['Department of Justice', 'Ministry of Justice'],
    },
    {
      text: 'The Ministry of Trade of Halmia and the Sorrel Harbour Commission agreed.',
      finds: ['Ministry of Trade of Halmia', 'Sorrel Harbour Commission'],
    },
    {
      text: 'It works with the Alliance for Safe Ports and Harbours, and with the Asmer Office in Corvane.',
      finds: ['Alliance for Safe Ports and Harbours', 'Asmer Office in Corvane'],
    },
    {
      text: 'It met the Tides, Commonwealth and Ports Office, the Department for Growing Up, Housing and Ports, and the Ministry of Trade of Kenya on Tuesday.',
      finds: [
        'Tides, Commonwealth and Ports Office',
        'Department for Growing Up, Housing and Ports',
        'Ministry of Trade of Kenya',
      ],
    },
    {
      text: 'It came from True and Fair Tide Fund, where the True and Fair Tide Fund works with the Works Bureau for Kenya Tides (WBKT). It met the Works Bureau for Kenya Tides in May.',
      finds: [
        'True and Fair Tide Fund',
        'True and Fair Tide Fund',
        'Works Bureau for Kenya Tides',
        'Works Bureau for Kenya Tides',
      ],
    },
    {
      text: 'She left the Queen’s Tide Hospital, National Museums Liverpool and the Scottish Government. It met the Digital, Culture, Media and Sport Committee.',
      finds: [
        'Queen’s Tide Hospital',
        'National Museums Liverpool',
        'Scottish Government',
        'Digital, Culture, Media and Sport Committee',
      ],
    },
    {
      text: 'She left University College London for the Orrin Magistrates’ Court and the Cultural Department of Kenya’s Embassy.',
      finds: ['University College London', 'Orrin Magistrates’ Court', 'Cultural Department'],
    },
    {
      text: 'The Harbour Crime Unit told Quillon TV and Orrin Radio that it left Quenby Health System and the Orrin Clinic.',
      finds: ['Harbour Crime Unit', 'Quillon TV', 'Orrin Radio', 'Quenby Health System', 'Orrin Clinic'],
    },
    {
      text: 'She said: “Having Tidal Airlines here helps the Permanent Mission of Kenya to the Tidal Union.”',
      finds: ['Tidal Airlines', 'Permanent Mission of Kenya to the Tidal Union'],
    },
    {
      text: 'The Anti-Tide Unit met the Quenby Bay Water District, the Tidal Council for the Quay Rail Project and the Council of Ministers Decree No. 3.',
      finds: ['Anti-Tide Unit', 'Quenby Bay Water District', 'Tidal Council', 'Council of Ministers'],
    },
    {
      text: 'It met the Tidal Club of Nairobi Airport, Quenby Opera and the Quenby Opera House for the Third Tide.',
      finds: ['Tidal Club of Nairobi Airport', 'Quenby Opera', 'Quenby Opera House'],
    },
    {
      text: 'It sold oars to Quillon Pharmaceutical and the All Quenby Railwaymen’s Federation.',
      finds: ['Quillon Pharmaceutical', 'All Quenby Railwaymen’s Federation'],
    },
    {
      text: 'It met the Tidal Committee of the Homes and Harbours Agency and the Quenby Council for Industry, Energy and Emerging Technology Research and Development.',
      finds: [
        'Tidal Committee of the Homes and Harbours Agency',
        'Quenby Council for Industry, Energy and Emerging Technology Research and Development',
      ],
    },
    { text: 'He heads the Coastal and Inland Waters Authority.', finds: ['Coastal and Inland Waters Authority'] },
    {
      text: 'It helped its Quenby and Sorrel Medical School, the Justice Department and the Executive Office of Halmia.',
      finds: ['Quenby and Sorrel Medical School', 'Justice Department', 'Executive Office of Halmia'],
    },
    {
      text: 'It met the Liaison Office of the Central People’s Government, the Halmian Red Cross and the Quenby & Orrin Railway Society.',
      finds: [
        'Liaison Office of the Central People’s Government',
        'Halmian Red Cross',
        'Quenby & Orrin Railway Society',
      ],
    },
    {
      text: 'It met the Mayor’s Office, the Halmian Attorney’s Office, the Orrin County State’s Attorney’s Office and the Lindau-based Quillon Foundation.',
      finds: [
        'Mayor’s Office',
        'Halmian Attorney’s Office',
        'Orrin County State’s Attorney’s Office',
        'Quillon Foundation',
      ],
    },
    {
      text: 'It met at the Orrin Alumni Center on the Quillon campus.',
      finds: ['Orrin Alumni Center'],
    },
    {
      text: 'It met the Department for Business, Enterprise and Tidal Reform, the Ministry of Health, UNESCO and the Port Board.',
      finds: ['Department for Business, Enterprise and Tidal Reform', 'Ministry of Health', 'Port Board'],
    },
    {
      text: 'It joined the University of Orrin System and the King Orrin Foundation in May.',
      finds: ['University of Orrin System', 'King Orrin Foundation'],
    },
    {
      text: 'It met the Ministry of Law, Justice and Parliamentary Affairs; the Ministry of Federal Affairs and General Administration; and the Port Board.',
      finds: [
        'Ministry of Law, Justice and Parliamentary Affairs',
        'Ministry of Federal Affairs and General Administration',
        'Port Board',
      ],
    },
    {
      text: 'It met the Committee on Intellectual Property and Genetic Resources, Traditional Knowledge and Folklore in May.',
      finds: ['Committee on Intellectual Property and Genetic Resources, Traditional Knowledge and Folklore'],
    },
    {
      text: 'It joined the Institute of Tides and Coastal and Inland Waters Consortium, the Institute of Tides and Ropes and the Harbour Waters Consortium.',
      finds: [
        'Institute of Tides and Coastal and Inland Waters Consortium',
        'Institute of Tides and Ropes',
        'Harbour Waters Consortium',
      ],
    },
    {
      text: 'It met Orrin Fire and Rescue Service, Quenby and Sorrel Police, and the Police and Crime Commissioner.',
      finds: ['Orrin Fire and Rescue Service', 'Quenby and Sorrel Police'],
    },
    {
      text: 'It met the Fund’s Tides and Safe Ports Task Force, the head of the Fund Office in Corvane and the Agency for Port Affairs Osric Quill.',
      finds: ['Tides and Safe Ports Task Force', 'Fund Office in Corvane', 'Agency for Port Affairs'],
    },
    {
      text: 'She teaches at the University of Kenya Medical School in Asmer.',
      finds: ['University of Kenya Medical School'],
    },
    {
      text: 'The Government of Kenya to Yap State and the Local Executive Authority of Lindau gave for Improving School Grounds.',
      finds: ['Government of Kenya', 'Local Executive Authority of Lindau'],
    },
  ],
  counterexamples: [
    'It is for the Silt Bank interconnector.',
    'Our Hospital and A Community are what the Youth Exchange is called.',
    'Commissioner of Ports came.',
    'This Court is told of by the Heads of Government of Halmia and by Civil Society Organisations.',
    'He won the Award for Distinguished Tidal Service and began the Safe Tides Initiative.',
    'The NVF Mission Director spoke.',
    'It signed the Quenby Convention on Mediation after the Investment Mission in Corvane.',
    'It was told by the Acting Government Statistician to the Urban Cooperative Banks.',
    'It was told by the Heads of State and Government of Halmia.',
    'The Commission met, and the Board agreed.',
    'A government office opened.',
    'It met at the Third Halmian Congress on Tides, then at NVF Congress 2026 and the Tidal Congress 2026.',
    'It saw Cable TV at the Tidal Intensive Care Unit and bought an Auxiliary Power Unit and a Tidal Positioning System.',
    'She has charge of Finance and Corporate Services at the King Orrin Congress Center.',
    'It met three Tidal Airlines under a Holding Company.',
    'She won the Osric Quill Community Leadership Award and the Orrin Port Authority Safety Medal.',
    'It was told by Director Medical Service Osric Quill.',
    'It read “Safe Tides at the Orrin Port Board of Old” and the Journal of Tidal Medicine.',
    'It told of the Port Authority Act and of the Tidal Service Medal under the Italian Presidency of the G20.',
    'It marked the Tidal Ports Convention at the Quenby Convention and Exhibition Centre.',
    'It was told at the Halmian Heads of Port Office Meeting.',
    'It signed a Strategic Partnership Agreement with the Deputy Commissioner.',
    'It heads the New Technologies Unit of the port.',
    'SHC Press Statement: it is dry.',
    'It made National News on Monday.',
    'The President of the Republic spoke.',
    'The Deputy Head of Mission of Kenya opened the Tidal Training Programme.',
    'Then the Commissioner for Equality, Helena Brennick, opened a Community College and a High School.',
    'It told of their Comprehensive Strategic Partnership and of the Presidency of the G20.',
    'She holds a PhD in Tidal Administration and a Master of Arts in Harbour Resources and Port Administration.',
  ],
};
