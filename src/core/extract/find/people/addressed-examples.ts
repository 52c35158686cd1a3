import type { Rule } from '../../finding.ts';

/** What the rule for people with forms of address finds, and with what office. */
export const addressedPeople: Rule<'people'>['examples'] = [
  {
    text: 'Ms. Ada Brennick and Dr Osric bin Vantonge met Sheikh Tamim Orrin.',
    finds: ['Ada Brennick', 'Osric bin Vantonge', 'Tamim Orrin'],
  },
  {
    text: 'It was HRH Osric Quill, the Rt Hon Ada Brennick and Mr. Prince Orrin who spoke.',
    finds: ['Osric Quill', 'Ada Brennick', 'Prince Orrin'],
  },
  { text: 'It was Mr Ada KC Brennick and Ms Osric Quill KC who spoke.', finds: ['Ada KC Brennick', 'Osric Quill'] },
  {
    text: 'It was Professor Osric Quill of the University of Lindau who spoke.',
    finds: ['Osric Quill'],
    value: { offices: [{ title: 'Professor', organisation: 'University of Lindau' }] },
  },
  {
    text: 'They met Ministers of State for Ports Sh. Quenna Brennick and Sh. Osric Quill.',
    finds: ['Quenna Brennick', 'Osric Quill'],
  },
  {
    text: 'It was Ambassador Ms Ada Brennick of the Republic of Kenya to Peru who spoke.',
    finds: ['Ada Brennick'],
    value: { offices: [{ title: 'Ambassador', organisation: 'Kenya' }] },
  },
  {
    text: 'The minister of state for foreign affairs, Hon. Osric Quill, spoke.',
    finds: ['Osric Quill'],
    value: { offices: [{ title: 'minister of state for foreign affairs', organisation: null }] },
  },
  {
    text: 'The Minister of Ports and Tides, the Hon. Osric Quill, spoke.',
    finds: ['Osric Quill'],
    value: { offices: [{ title: 'Minister of Ports and Tides', organisation: null }] },
  },
  {
    text: 'It was Mr. QUENBY Kenta and H.E. Mrs. Ada BRENNICK-ORR who spoke.',
    finds: ['QUENBY Kenta', 'Ada BRENNICK-ORR'],
  },
  {
    text: 'The NVF President, H. E. Osric A. de Quill, met President Prof. Ada Orrin of Peru.',
    finds: ['Osric A. de Quill', 'Ada Orrin'],
    value: { offices: [{ title: 'President', organisation: 'NVF' }] },
  },
  {
    text: 'Prime Minister, the Most Hon. Osric Quill, spoke.',
    finds: ['Osric Quill'],
    value: { offices: [{ title: 'Prime Minister', organisation: null }] },
  },
  {
    text: 'The president of the Tidal Bank Group and chairman of the boards of directors, Dr Osric Quill spoke.',
    finds: ['Osric Quill'],
    value: {
      offices: [
        { title: 'president', organisation: 'Tidal Bank Group' },
        { title: 'chairman of the boards of directors' },
      ],
    },
  },
  {
    text: 'The Commonwealth Secretary-General, the Rt Hon Maria Scotland KC, spoke.',
    finds: ['Maria Scotland'],
    value: { offices: [{ title: 'Secretary-General', organisation: 'Commonwealth' }] },
  },
  {
    text: 'The NVF Secretary General, His Excellency Osric Quill, spoke.',
    finds: ['Osric Quill'],
    value: { offices: [{ title: 'Secretary General', organisation: 'NVF' }] },
  },
  {
    text: 'Permanent Secretary, Ministry of Ports, Dr. Osric Quill spoke.',
    finds: ['Osric Quill'],
    value: { offices: [{ title: 'Permanent Secretary', organisation: 'Ministry of Ports' }] },
  },
  {
    text: 'It was told by University Vice-Chancellor Professor Osric Quill and by Mr. Han Jun.',
    finds: ['Osric Quill', 'Han Jun'],
    value: { offices: [{ title: 'Vice-Chancellor', organisation: 'University' }] },
  },
  {
    text: 'It was Professor Osric Quill, who chairs the Harbour Advisory Board, who spoke.',
    finds: ['Osric Quill'],
    value: { offices: [{ title: 'chair', organisation: 'Harbour Advisory Board' }] },
  },
  {
    text: 'They met Lindau University Vice-Chancellor Professor Osric Quill and Prime Minister Sheikh Irmo Kobal.',
    finds: ['Osric Quill', 'Irmo Kobal'],
    value: { offices: [{ title: 'Vice-Chancellor', organisation: 'Lindau University' }] },
  },
  {
    text: 'They met the Minister of Ports and Inner Tides, Professor Osric Quill, and Port Institute Director, Ambassador Dr. Irmo Kobal.',
    finds: ['Osric Quill', 'Irmo Kobal'],
    value: { offices: [{ title: 'Minister of Ports and Inner Tides', organisation: null }] },
  },
  {
    text: 'They met Professor Osric Quill, acting dean, and Professor Brennick, dean of the Tidal College.',
    finds: ['Osric Quill', 'Brennick'],
    value: { offices: [{ title: 'acting dean', organisation: null }] },
  },
  {
    text: 'It was in the presence of Prime Minister, Dr. Osric Quill, Foreign Minister, Dr. Irmo Kobal, and Assistant Foreign Minister, Dr. Ada Brennick, that it was signed.',
    finds: ['Osric Quill', 'Irmo Kobal', 'Ada Brennick'],
    value: { offices: [{ title: 'Prime Minister', organisation: null }] },
  },
  {
    text: 'It was Dr Osric Quill, who chairs the works council, who spoke.',
    finds: ['Osric Quill'],
    value: { offices: [{ title: 'chair', organisation: null }] },
  },
  {
    text: 'It was the Hon. Osric Quill MP, Minister for Ports, and the Governor of the Tidal Bank, Mr Irmo Kobal, who came.',
    finds: ['Osric Quill', 'Irmo Kobal'],
    value: { offices: [{ title: 'Minister for Ports', organisation: null }] },
  },
  {
    text: 'It was University Biology Prof. Osric Quill who met Mr. Jan Kobal, NVF Secretary-General.',
    finds: ['Osric Quill', 'Jan Kobal'],
    value: { offices: [{ title: 'Biology Prof.', organisation: 'University' }] },
  },
  {
    text: 'It was Mr. Quill, Minister for Water of Corvane.',
    finds: ['Quill'],
    value: { honorific: 'Mr.', kind: 'short' },
  },
  {
    text: 'It was signed by Mr. Osric Quill head of the Tidal Fund and by Mullah Irmo Kobal.',
    finds: ['Osric Quill', 'Irmo Kobal'],
    value: { offices: [{ title: 'head', organisation: 'Tidal Fund' }] },
  },
];
