import type { Rule } from '../../finding.ts';

/** What is read of an office behind a name when towns, dashes, fields and bodies between commas come with it. */
export const seatedOffices: Rule<'people'>['examples'] = [
  {
    text: 'It was Quenna Brennick, professor of tides at Lindau University in Asmer, Corvane, and adjunct professor of sand at the Orrin School in Quenby, who spoke.',
    finds: ['Quenna Brennick'],
    value: {
      offices: [
        { title: 'professor of tides', organisation: 'Lindau University' },
        { title: 'adjunct professor of sand', organisation: 'Orrin School' },
      ],
    },
  },
  {
    text: 'It was Quenna Brennick – Director of the Harbour Commission – who met Osric Quill - Mayor of Orrin - on Monday.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Director', organisation: 'Harbour Commission' }] },
  },
  {
    text: 'It was Quenna Brennick, curator of the Harbour Museum’s Department of Tides, who spoke.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'curator', organisation: 'Harbour Museum’s Department of Tides' }] },
  },
  {
    text: 'It was Quenna Brennick, editor of the Harbour Commission’s new journal, who spoke.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'editor', organisation: null }] },
  },
  {
    text: 'It is dry, said Quenna Brennick, Senior Vice President, Global Marketing, Quillon Oars.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Senior Vice President, Global Marketing', organisation: 'Quillon Oars' }] },
  },
  {
    text: 'It was Quenna Brennick, Chief Executive, Osric Quill, and Irmo Kobal who came.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Chief Executive', organisation: null }] },
  },
  {
    text: 'It was Quenna Brennick, head of policy and campaigns for Tidal Relief, who met Osric Quill, director of public oars.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'head of policy and campaigns', organisation: 'Tidal Relief' }] },
  },
  {
    text: 'Quenna Brennick, President, Tidal Relief (Peru)\nOsric Quill, Chief Executive, Nordic Oars (Kenya)\nIrmo Kobal, Director, Lindau\n',
    finds: ['Quenna Brennick', 'Osric Quill', 'Irmo Kobal'],
    value: { offices: [{ title: 'President', organisation: 'Tidal Relief' }] },
  },
  {
    text: 'Quenna Brennick, Secretary General, Tidal International\nOsric Quill, Executive Director, Human Oars Watch\n',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Secretary General', organisation: 'Tidal International' }] },
  },
  {
    text: 'It was Quenna Brennick, Director of the United States Sand and Tide Office (USSTO), who spoke.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Director', organisation: 'United States Sand and Tide Office' }] },
  },
  {
    text: 'It was Quenna Brennick, Senior Adviser to the President on Tidal Sands and Chief of Harbour Staff, who spoke.',
    finds: ['Quenna Brennick'],
    value: {
      offices: [
        { title: 'Senior Adviser to the President on Tidal Sands', organisation: null },
        { title: 'Chief of Harbour Staff', organisation: null },
      ],
    },
  },
  {
    text: 'It was Quenna Brennick, adviser to the President of the Harbour Commission, who met Osric Quill, Special Adviser to the Prime Minister.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'adviser to the President', organisation: 'Harbour Commission' }] },
  },
  {
    text: 'Quenna Brennick, Chief Nurse, Tidal Trust (Quenby) said that it rained.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Chief Nurse', organisation: 'Tidal Trust' }] },
  },
  {
    text: 'It was Quenna Brennick, Liaison Officer to the Ambassador-at-large, who met Osric Quill, Councilmember.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Liaison Officer to the Ambassador-at-large', organisation: null }] },
  },
  {
    text: 'It was Quenna Brennick, Secretary of the District of Orrin, who spoke.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Secretary', organisation: 'District of Orrin' }] },
  },
  {
    text: 'It was Quenna Brennick, President, Republic of Kenya; Osric Quill, Trade Minister, Peru, and Irmo Kobal, President of the Republic, who came.',
    finds: ['Quenna Brennick', 'Osric Quill', 'Irmo Kobal'],
    value: { offices: [{ title: 'President', organisation: 'Kenya' }] },
  },
  {
    text: 'It was Quenna Brennick, Prime Minister of the People’s Republic of Bangladesh, who came.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Prime Minister', organisation: 'Bangladesh' }] },
  },
  {
    text: 'It was Quenna Brennick, NVF’s medical coordinator in Lindau.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'medical coordinator in Lindau', organisation: 'NVF' }] },
  },
  {
    text: 'It was Quenna Brennick, charity manager, who met Osric Quill, Quenby Hospitals Foundation Trust chairman, and Irmo Kobal, MP for Orrin.',
    finds: ['Quenna Brennick', 'Osric Quill', 'Irmo Kobal'],
    value: { offices: [{ title: 'charity manager', organisation: null }] },
  },
  {
    text: 'It was Quenna Brennick MP, Osric Quill MP and Irmo Kobal who came.',
    finds: [],
  },
  {
    text: 'It was Quenna Brennick, chief executive of Quenby and Orrin Hospitals NHS Trust, who spoke.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'chief executive', organisation: 'Quenby and Orrin Hospitals NHS Trust' }] },
  },
  {
    text: 'It was Quenna Brennick, Portfolio Holder for Community Safety and Fire at Orrin County Council, who met Osric Quill ’61, chair of the Tidal Trust.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: {
      offices: [{ title: 'Portfolio Holder for Community Safety and Fire', organisation: 'Orrin County Council' }],
    },
  },
  {
    text: 'Quenna Brennick of Orrin, N.J., founder and president of the Tidal Foundation, and Osric Quill of Lindau, the port, came.',
    finds: ['Quenna Brennick'],
    value: {
      offices: [
        { title: 'founder', organisation: 'Tidal Foundation' },
        { title: 'president', organisation: 'Tidal Foundation' },
      ],
    },
  },
  {
    text: 'It was Quenna Brennick, WHO Regional Director for Africa, who met Osric Quill, Tidal Relief’s Country Director in Kenya.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Regional Director for Africa', organisation: 'WHO' }] },
  },
  {
    text: 'It was Quenna Brennick, Tidal Relief’s Country Director in Kenya, who met Osric Quill, Consul General of Peru in Quenby.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Country Director in Kenya', organisation: 'Tidal Relief' }] },
  },
  {
    text: 'It was Quenna Brennick, Consul General of Peru in Quenby, who came.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Consul General', organisation: 'Peru' }] },
  },
  {
    text: 'It was Quenna Brennick, Deputy Chief of Mission at the Embassy of Peru, who came.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Deputy Chief of Mission', organisation: 'Embassy of Peru' }] },
  },
  {
    text: 'It was Quenna Brennick, Chairman and Managing Director, Quill & Kobal Oars Ltd, who met Osric Quill, Head, Tides Unit, Port Board.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: {
      offices: [
        { title: 'Chairman', organisation: 'Quill & Kobal Oars Ltd' },
        { title: 'Managing Director', organisation: 'Quill & Kobal Oars Ltd' },
      ],
    },
  },
  {
    text: 'It was Quenna Brennick, an associate professor of tides in the Department of Marine Sciences, who came.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'associate professor of tides', organisation: 'Department of Marine Sciences' }] },
  },
  {
    text: 'It was Quenna Brennick, vice president of care management for Tidal Relief in Quenby, who met Osric Quill, director of policy for Asia.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'vice president of care management', organisation: 'Tidal Relief' }] },
  },
  {
    text: 'It was Quenna Brennick, currently a marine law instructor at the Tidal College, who came.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'marine law instructor', organisation: 'Tidal College' }] },
  },
  {
    text: 'It was Quenna Brennick, Press Secretary, Office of the Vice President, who met Osric Quill, Chief Financial and Supply Chain Officer.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Press Secretary', organisation: 'Office of the Vice President' }] },
  },
  {
    text: 'It was Quenna Brennick, the formidable general secretary of Quillon, who met Osric Quill, Permanent Representative Peru.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'general secretary', organisation: 'Quillon' }] },
  },
  {
    text: 'It was Quenna Brennick, MD, FACC, FTRS, Deputy Director (Ports) at the Mole Board, who came.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Deputy Director', organisation: 'Mole Board' }] },
  },
  {
    text: 'It was Inspector Quenna Brennick, the officer in charge of the Tidal Unit, who came.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'officer in charge', organisation: 'Tidal Unit' }] },
  },
  {
    text: 'It was Quenna Brennick, Deputy Vice-Chancellor, Research, Production and Extension, who met Osric Quill, Harbour Agency tides scientist.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Deputy Vice-Chancellor, Research, Production and Extension', organisation: null }] },
  },
  {
    text: 'It was Quenna Brennick, Harbour Agency tides scientist, who met Osric Quill, The Fund for a Dry Port’s first executive director.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'tides scientist', organisation: 'Harbour Agency' }] },
  },
  {
    text: 'It was Quenna Brennick, former vice president of the Maude B. Orrin Tidal Trust, who came.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ organisation: 'Maude B. Orrin Tidal Trust' }] },
  },
  {
    text: 'It was Quenna Brennick, CEO Quillon, who met Osric Quill, President of Ropes and Irmo Kobal, Director Quenby Airport.',
    finds: ['Quenna Brennick', 'Osric Quill', 'Irmo Kobal'],
    value: { offices: [{ title: 'CEO', organisation: 'Quillon' }] },
  },
  {
    text: 'It was Quenna Brennick, Undersecretary General for Trade and Cultural Tides of the Ministry of Ports of Peru, who came.',
    finds: ['Quenna Brennick'],
    value: {
      offices: [
        { title: 'Undersecretary General for Trade and Cultural Tides', organisation: 'Ministry of Ports of Peru' },
      ],
    },
  },
];
