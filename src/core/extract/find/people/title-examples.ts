import type { Rule } from '../../finding.ts';

/** What is read of an office before a name when its body, its fields or where it is held come with it. */
export const titledOffices: Rule<'people'>['examples'] = [
  {
    text: 'They met West Quenby Police and Crime Commissioner Quenna Brennick and Inspector Osric Quill, of Quenby and Orrin Police.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Police and Crime Commissioner', organisation: 'West Quenby' }] },
  },
  {
    text: 'It was led by Tidal Patent Office (TPO)’s Vice President Quenna Brennick.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Vice President', organisation: 'TPO' }] },
  },
  {
    text: 'They met NVF Director General Quenna Brennick and Tidal Organization (TIO) Director-General Osric Quill.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Director General', organisation: 'NVF' }] },
  },
  {
    text: 'It was told by the Head of the Tidal Department (TD), Assistant Commissioner of Police Quenna Brennick.',
    finds: ['Quenna Brennick'],
    value: {
      offices: [
        { title: 'Head', organisation: 'Tidal Department' },
        { title: 'Assistant Commissioner', organisation: 'Police' },
      ],
    },
  },
  {
    text: 'The Rector of our university Quenna Brennick met Sorrel President Osric Quill at Sorrel University.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Rector', organisation: null }] },
  },
  {
    text: 'She was greeted by the Minister of State for Ports, Quenna Brennick while she sailed.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Minister of State for Ports', organisation: null }] },
  },
  {
    text: 'They met Quenby South MP Quenna Brennick, local MP Osric Quill and Labour MP Irmo Kobal.',
    finds: ['Quenna Brennick', 'Osric Quill', 'Irmo Kobal'],
    value: { offices: [{ title: 'MP', organisation: 'Quenby South' }] },
  },
  {
    text: 'They met the Director of the Agency for Port Affairs Quenna Brennick and the Chairman of the Port Board M.Quill.',
    finds: ['Quenna Brennick', 'M.Quill'],
    value: { offices: [{ title: 'Director', organisation: 'Agency for Port Affairs' }] },
  },
  {
    text: 'They met Joint Secretary, Ministry of Ports, Quenna Brennick, and the Principal of the Sorrel Academy, Geneva, Osric Quill.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Joint Secretary', organisation: 'Ministry of Ports' }] },
  },
  {
    text: 'They met Irmo Kobal, Director, Port Board, Quenna Brennick, and others.',
    finds: [],
  },
  {
    text: 'They met the Norven Embassy’s Counselor for Cultural and Media Affairs Quenna Brennick, and Assistant Secretary for Trade Promotion Osric Quill.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Counselor for Cultural and Media Affairs', organisation: 'Norven Embassy' }] },
  },
  {
    text: 'It was said by Tourism, Ropes, and Tidal Affairs Minister Quenna Brennick.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Tourism, Ropes, and Tidal Affairs Minister', organisation: null }] },
  },
  {
    text: 'They met NVF President and CEO Quenna Brennick and former SHC member Osric Quill.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: {
      offices: [
        { title: 'President', organisation: 'NVF' },
        { title: 'CEO', organisation: 'NVF' },
      ],
    },
  },
  {
    text: 'It was told by Quillon Foods Chief Executive Officer Quenna Brennick.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Chief Executive Officer', organisation: 'Quillon Foods' }] },
  },
  {
    text: 'It is dry, said Tidal Relief’s head of programmes, Quenna Brennick.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'head of programmes', organisation: 'Tidal Relief' }] },
  },
  {
    text: 'Then Osric Quill, who sailed, met the Minister for Ports of Peru, Irmo Kobal, in Kenya.',
    finds: ['Irmo Kobal'],
    value: { offices: [{ title: 'Minister for Ports', organisation: 'Peru' }] },
  },
  {
    text: 'Then the Minister for Information, Press and Radio, Quenna Brennick, spoke.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Minister for Information, Press and Radio', organisation: null }] },
  },
  {
    text: 'Then the president of the fund, Quenna Brennick, came.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'president', organisation: null }] },
  },
  {
    text: 'It was told by Kenyan Red Cross Chairman Quenna Brennick.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Chairman', organisation: 'Kenyan Red Cross' }] },
  },
  {
    text: 'Then she met her Peruvian counterpart Quenna Brennick.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'counterpart', organisation: 'Peru' }] },
  },
  {
    text: 'Then Kenyan Ports Minister Quenna Brennick spoke.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Ports Minister', organisation: 'Kenya' }] },
  },
  {
    text: "Then Peru's Blue Economy Minister Quenna Brennick and Quenby Minister Osric Quill spoke.",
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Blue Economy Minister', organisation: 'Peru' }] },
  },
  {
    text: 'Secretary of State for Ports, Ben Quill has claimed it to Attorney General Peter Holder.',
    finds: ['Ben Quill', 'Peter Holder'],
  },
  {
    text: 'Then the Representative of the Tidal Programme (TP), Mar Brennick Kobal, praised it.',
    finds: ['Mar Brennick Kobal'],
    value: { offices: [{ title: 'Representative', organisation: 'Tidal Programme' }] },
  },
  {
    text: 'Quenby Crime Manager, Detective Inspector Quenna Brennick, said so.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Crime Manager' }, { title: 'Detective Inspector', organisation: null }] },
  },
  {
    text: 'Then Quillon spokesperson Quenna Brennick spoke.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'spokesperson', organisation: 'Quillon' }] },
  },
  {
    text: 'Detective Senior Sergeant Quenna Brennick, Quenby CIB, says it is dry.',
    finds: ['Quenna Brennick'],
    value: { offices: [{ title: 'Detective Senior Sergeant', organisation: 'Quenby CIB' }] },
  },
  {
    text: 'The Chief Inspector of Vessels, Capt. Quenna Brennick, said so, and the Surveyor of Ports, Lt. Col. Osric Quill, agreed.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Chief Inspector of Vessels', organisation: null }, { title: 'Capt.' }] },
  },
  {
    text: 'It must sail under a new Port Code, the Minister of Ports, Quenna Brennick, announced today. After talks with Sorrel Energy, the Mayor, Osric Quill, said so.',
    finds: ['Quenna Brennick', 'Osric Quill'],
    value: { offices: [{ title: 'Minister of Ports', organisation: null }] },
  },
  {
    text: 'The officer in charge of Quenby Police Station, Senior Sergeant Quenna Brennick, said so.',
    finds: ['Quenna Brennick'],
    value: {
      offices: [{ title: 'officer in charge', organisation: 'Quenby Police Station' }, { title: 'Senior Sergeant' }],
    },
  },
];
