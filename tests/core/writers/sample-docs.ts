import type { Block, Doc, Inline, Item, Marks, Reduction, Row, Section, Table } from '#core/doc';

/** Two documents of an invented press release that hold every kind of block and inline between them. */

const nothing: Marks = { paragraphs: [], cautions: [] };
const from = (paragraphs: readonly number[], cautions: readonly number[] = []): Marks => ({ paragraphs, cautions });
const plain = (text: string): Inline => ({ kind: 'text', text, tone: 'plain' });
const strong = (text: string): Inline => ({ kind: 'text', text, tone: 'strong' });
const number = (text: string): Inline => ({ kind: 'text', text, tone: 'number' });
const quiet = (text: string): Inline => ({ kind: 'text', text, tone: 'quiet' });
const blank: Inline = { kind: 'text', text: 'to be completed', tone: 'placeholder' };
const note = (...content: Inline[]): Inline => ({ kind: 'footnote', content });
const item = (text: string, marks: Marks = nothing): Item => ({ content: [plain(text)], marks });
const row = (marks: Marks, ...cells: (readonly Inline[])[]): Row => ({ cells, marks });
const body = (content: readonly Inline[], marks: Marks = nothing): Block => ({
  kind: 'paragraph',
  style: 'body',
  content,
  marks,
});

function section(id: string, label: string, blocks: readonly Block[], more: Partial<Section> = {}): Section {
  return {
    kind: 'section',
    id,
    level: 1,
    number: null,
    label,
    note: null,
    setApart: false,
    annex: false,
    blocks,
    ...more,
  };
}

const headline = 'Nine island Governments will share one hospital ship by 2028';

const source = [
  'EMBARGOED UNTIL 3 FEBRUARY 2027, 09:00 LOCAL TIME',
  'COI/PR/2027/04',
  headline,
  'PORT LIVERNE, 3 February 2027 – Nine of the 11 Governments of the Council of the Outer Isles (COI) agreed today to buy and run one hospital ship together, so that no inhabited island is further than 36 hours from an operating theatre.',
  'Today a patient on the outermost islands waits five days on average for a transfer. In 2025 at least 64 people died on the way, and over 2,300 operations were put off.',
  '“A ship is slower than an aircraft, but it brings the surgeon, the nurse and the laboratory with it,” said Dr. Maëlle Corvisart, Secretary-General of the COI. “By next winter we will know what it costs to run.”',
  'Mr. Iñigo Tarrasoa, Minister of Health of Port Liverne, said that his Government would pay for the berth and the crew’s first two years. Ms. Öda Brannvik, Minister of Finance of Sule, announced a contribution of US$12.5 million, to be paid by the end of 2028.',
  'The ship is to carry 48 beds, three theatres and a crew of about 130. It is expected to cost between US$86 million and US$95 million; roughly two thirds of the sum has been pledged, part of it through the RHF.',
  'Professor Lucan Feiss, Chair of the COI Medical Board, noted that waiting times had doubled since 2015 and warned that the figure of 64 “should be read as a minimum”.',
  'The agreement closes the fourth Islands Health Conference (IHC), held in the Salt Hall in Port Liverne from 1 to 3 February 2027, with more than 400 delegates. One delegate said that the plan “has no answer yet for the hurricane months”, since it names no second ship.',
  'Background',
  'The agreement is open for signature until 30 November 2027 and takes effect once six Governments have ratified it. The ten signatories will meet in Sule on 14 June 2027.',
  'The IHC meets every three years; the third conference, in 2024, ended without an agreement on transfers.',
  'The COI was founded in 1981 and has its seat in Port Liverne. Its 11 members govern 212 inhabited islands with about 3.4 million people, spread over 1.9 million square kilometres of sea.',
  'More: https://coi.example/hospital-ship',
] as const;

const annex = (number: string | null): Section =>
  section(
    'source-text',
    number === null ? 'Annex: source text' : 'Numbered source text',
    [
      {
        kind: 'source',
        paragraphs: source.map((text, index) => ({ number: index + 1, text, heading: index === 2 || index === 10 })),
      },
    ],
    { annex: true, number },
  );

const figure = (marks: Marks, what: string, ...written: Inline[]): Row => row(marks, written, [plain(what)]);

const figures: readonly Row[] = [
  figure(
    from([4], [1]),
    'Governments of the Council of the Outer Isles',
    number('Nine'),
    plain(' of the '),
    number('11'),
  ),
  figure(from([4]), 'from an operating theatre at most', number('36 hours')),
  figure(from([5], [3]), 'people died on the way in 2025', plain('at least '), number('64')),
  figure(from([5]), 'operations were put off', plain('over '), number('2,300')),
  figure(from([8]), 'crew', plain('about '), number('130')),
  figure(
    from([8]),
    'expected cost of the ship',
    plain('between '),
    number('US$86 million'),
    plain(' and '),
    number('US$95 million'),
  ),
];

const figureTable = (rows: readonly Row[], caption: string | null = null): Table => ({
  kind: 'table',
  caption,
  columns: [
    { label: 'As written', weight: 3, face: 'figure' },
    { label: 'Of what', weight: 5, face: 'text' },
  ],
  head: true,
  groups: [{ title: null, rows }],
  evidence: true,
});

const person = (name: string, office: string, organisation: string, marks: Marks): Row =>
  row(marks, [plain(name)], [plain(office)], [plain(organisation)]);

const people: readonly Row[] = [
  person('Dr. Maëlle Corvisart', 'Secretary-General', 'COI', from([6])),
  person('Mr. Iñigo Tarrasoa', 'Minister of Health', 'Port Liverne', from([7])),
  person('Ms. Öda Brannvik', 'Minister of Finance', 'Sule', from([7])),
  person('Professor Lucan Feiss', 'Chair', 'COI Medical Board', from([9])),
];

const peopleTable = (rows: readonly Row[]): Table => ({
  kind: 'table',
  caption: null,
  columns: [
    { label: 'Name', weight: 3, face: 'name' },
    { label: 'Office', weight: 3, face: 'text' },
    { label: 'Organisation', weight: 2, face: 'text' },
  ],
  head: true,
  groups: [{ title: null, rows }],
  evidence: true,
});

const date = (marks: Marks, what: string, ...when: Inline[]): Row => row(marks, when, [plain(what)]);

const past: readonly Row[] = [
  date(from([5]), 'at least 64 people died on the way and over 2,300 operations were put off', plain('in 2025')),
  date(
    from([10]),
    'the fourth Islands Health Conference […] with more than 400 delegates',
    plain('from 1 to 3 February 2027'),
  ),
];

const coming: readonly Row[] = [
  date(from([12], [1]), 'The ten signatories will meet in Sule', plain('on '), strong('14 June 2027')),
  date(from([12]), 'The agreement is open for signature', plain('until '), strong('30 November 2027')),
  date(from([7]), 'a contribution of US$12.5 million, to be paid', plain('by the '), strong('end of 2028')),
];

const dateTable = (groups: Table['groups']): Table => ({
  kind: 'table',
  caption: null,
  columns: [
    { label: 'Date', weight: 3, face: 'date' },
    { label: 'What', weight: 5, face: 'text' },
  ],
  head: false,
  groups,
  evidence: true,
});

const quotations: readonly Block[] = [
  {
    kind: 'quotation',
    manner: 'direct',
    term: 'Quoted',
    content: [
      plain(
        '“A ship is slower than an aircraft, but it brings the surgeon, the nurse and the laboratory with it, […] By next winter we will know what it costs to run.”',
      ),
    ],
    marks: from([6], [4]),
    attribution: [strong('Dr. Maëlle Corvisart'), quiet(', Secretary-General of the COI')],
  },
  {
    kind: 'quotation',
    manner: 'reported',
    term: 'Reported',
    content: [
      plain(
        'Professor Lucan Feiss, Chair of the COI Medical Board, noted that waiting times had doubled since 2015 and warned that the figure of 64 “should be read as a minimum”.',
      ),
    ],
    marks: from([9]),
    attribution: null,
  },
  {
    kind: 'quotation',
    manner: 'reported',
    term: 'Reported',
    content: [
      plain(
        'One delegate said that the plan “has no answer yet for the hurricane months”, since it names no second ship.',
      ),
    ],
    marks: from([10], [3]),
    attribution: null,
  },
];

const background =
  'The COI was founded in 1981 and has its seat in Port Liverne. Its 11 members govern 212 inhabited islands with about 3.4 million people, spread over 1.9 million square kilometres of sea. The IHC meets every three years; the third conference, in 2024, ended without an agreement on transfers.';

const cautions = [
  {
    number: 1,
    title: 'Contradiction.',
    text: '“Nine of the 11 Governments” agreed, but “The ten signatories will meet”.',
    marks: { ...from([4, 12]), more: true } satisfies Marks,
  },
  {
    number: 2,
    title: 'Undefined.',
    text: 'The source uses “RHF” and does not say what it stands for.',
    marks: from([8]),
  },
  {
    number: 3,
    title: 'Speaker not identified.',
    text: '“One delegate”: no name, office or country.',
    marks: from([10]),
  },
  {
    number: 4,
    title: 'Year implied.',
    text: '“next winter” carries no year; the dateline implies 2027.',
    marks: from([6]),
  },
].map(({ number, title, text, marks }) => ({ number, title, content: [plain(text)], marks }));

const lead: Block = {
  kind: 'paragraph',
  style: 'lead',
  content: [
    plain(
      'Nine of the 11 Governments of the Council of the Outer Isles (COI) agreed today to buy and run one hospital ship together, so that no inhabited island is further than 36 hours from an operating theatre.',
    ),
  ],
  marks: from([4], [1]),
};

const keyPoints: Block = {
  kind: 'list',
  style: 'bullet',
  items: [
    item('Today a patient on the outermost islands waits five days on average for a transfer.', from([5])),
    item('The ship is to carry 48 beds, three theatres and a crew of about 130.', from([8])),
    item(
      'It is expected to cost between US$86 million and US$95 million; roughly two thirds of the sum has been pledged, part of it through the RHF.',
      from([8], [2]),
    ),
    item(
      'The agreement is open for signature until 30 November 2027 and takes effect once six Governments have ratified it.',
      from([12]),
    ),
  ],
};

const common = {
  title: headline,
  language: 'en',
  sourceLanguage: 'en-GB',
  author: 'Liaison Office, Health Desk',
  preparedOn: '2027-02-03',
  furniture: {
    marking: 'For internal use',
    embargo: { text: 'EMBARGOED UNTIL 3 FEBRUARY 2027, 09:00 LOCAL TIME', marks: from([1]) },
    reference: { text: 'COI/PR/2027/04', marks: from([2]) },
    version: 'version 1',
    page: 'page {page} of {pages}',
    running: headline,
    legend: { source: 'paragraph of the source', caution: 'see Gaps and cautions' },
  },
  words: {
    source: 'Source',
    paragraphMark: 'paragraph {n} of the source',
    cautionMark: 'caution {n}',
    contents: 'Contents',
    table: 'Table {n}. {caption}',
    notes: 'Notes',
  },
} as const;

const shortened = (label: string, words: string, block: Block, id: string): Section =>
  section(id, label, [block], { note: words });

const noteReductions: readonly Reduction[] = [
  {
    background: section('background', 'Background', [body([plain(`${background.slice(0, 61)} […]`)], from([14]))], {
      note: 'shortened; all is in the report',
    }),
  },
  { background: null },
  { people: shortened('Who is who', '2 of 4 shown; all are in the report', peopleTable(people.slice(0, 2)), 'people') },
  {
    quotations: section('quotations', 'In their words', quotations.slice(0, 1), {
      note: '1 of 3 shown; all are in the report',
    }),
  },
  {
    figures: shortened(
      'Key figures',
      '3 of 6 shown; all are in the report',
      figureTable(figures.slice(0, 3)),
      'figures',
    ),
  },
  {
    dates: shortened(
      'Dates to note',
      '3 of 5 shown; all are in the report',
      dateTable([{ title: 'Coming', rows: coming }]),
      'dates',
    ),
  },
];

/** A briefing note: both marks, tables with every face, supplied words, cautions, and six reductions. */
export const sampleNote: Doc = {
  ...common,
  design: 'note',
  kind: 'Briefing note',
  pages: 2,
  blocks: [
    {
      kind: 'title',
      documentKind: 'Briefing note',
      text: headline,
      language: 'en-GB',
      marks: from([3]),
      subtitles: [],
      keys: [
        { term: 'To', value: 'Regional Coordinator, Island Health' },
        { term: 'From', value: 'Liaison Office, Health Desk' },
        { term: 'Date', value: '3 February 2027' },
        { term: 'Version', value: '1' },
      ],
    },
    section('bottom-line', 'Bottom line', [lead], { setApart: true }),
    section('key-points', 'Key points', [keyPoints]),
    section('at-a-glance', 'At a glance', [
      {
        kind: 'definitions',
        style: 'plain',
        rows: [
          { term: 'Who', ...item('Council of the Outer Isles (COI)', from([4])) },
          { term: 'What', ...item('fourth Islands Health Conference (IHC)', from([10])) },
          { term: 'When', ...item('from 1 to 3 February 2027', from([10])) },
          { term: 'Where', ...item('Salt Hall, Port Liverne', from([10, 4])) },
        ],
      },
    ]),
    section('figures', 'Key figures', [figureTable(figures)], { note: '6 of 14 shown; all are in the report' }),
    section('people', 'Who is who', [peopleTable(people)]),
    section('quotations', 'In their words', quotations),
    section('dates', 'Dates to note', [
      dateTable([
        { title: 'Past', rows: past },
        { title: 'Coming', rows: coming },
      ]),
    ]),
    section('background', 'Background', [body([plain(background)], from([14, 13]))]),
    section(
      'lines',
      'Lines to take',
      [{ kind: 'list', style: 'bullet', items: [item('We welcome a plan that brings care to the patient.')] }],
      { note: 'supplied by Liaison Office' },
    ),
    section('cautions', 'Gaps and cautions', [{ kind: 'cautions', style: 'plain', items: cautions }], {
      setApart: true,
    }),
    section('source', 'Source and method', [
      {
        kind: 'definitions',
        style: 'small',
        rows: [
          { term: 'Publisher', ...item('Council of the Outer Isles (COI)', from([4])) },
          { term: 'Title', ...item(headline, from([3])) },
          {
            term: 'Link',
            content: [
              { kind: 'link', text: 'https://coi.example/hospital-ship', href: 'https://coi.example/hospital-ship' },
            ],
            marks: from([15]),
          },
          { term: 'Method', ...item('Facts are the source’s own words, chosen by rules; […] marks words left out.') },
        ],
      },
    ]),
    annex(null),
  ],
  reductions: noteReductions,
};

const say = (text: string, ...footnote: Inline[]): Block => body([plain(text), note(...footnote)]);
const mark = (marks: Marks): Inline => ({ kind: 'marks', marks });

/** A report: cover, contents, three levels of headings, footnotes, prompts, tick-lists and annexes. */
export const sampleReport: Doc = {
  ...common,
  design: 'report',
  kind: 'Report',
  pages: null,
  reductions: [],
  furniture: { ...common.furniture, running: `Report: ${headline}` },
  blocks: [
    {
      kind: 'title',
      documentKind: 'Report',
      text: headline,
      language: 'en-GB',
      marks: nothing,
      subtitles: ['Council of the Outer Isles (COI)', 'Press release COI/PR/2027/04, 3 February 2027'],
      keys: [],
    },
    {
      kind: 'table',
      caption: 'Document control',
      columns: [
        { label: 'Step', weight: 2, face: 'name' },
        { label: 'Entry', weight: 5, face: 'text' },
        { label: 'Date', weight: 2, face: 'text' },
      ],
      head: true,
      groups: [
        {
          title: null,
          rows: [
            row(nothing, [plain('Version')], [plain('1')], [plain('3 February 2027')]),
            row(nothing, [plain('Prepared')], [plain('Liaison Office, Health Desk')], [plain('3 February 2027')]),
            row(nothing, [plain('Reviewed')], [blank], [blank]),
            row(nothing, [plain('Approved')], [blank], [blank]),
            row(nothing, [plain('Distribution')], [plain('Regional Coordinator, Island Health')], [blank]),
          ],
        },
      ],
      evidence: false,
    },
    {
      kind: 'paragraph',
      style: 'small',
      content: [
        plain(
          '¶ and a number: the paragraph of the source, printed in full in Annex A. ▲ and a number: a verification note in section 5.',
        ),
      ],
      marks: nothing,
    },
    { kind: 'contents' },
    section('summary', 'Executive summary', [lead, keyPoints], { number: '1' }),
    section(
      'account',
      'Detailed account',
      [
        section(
          'announcement',
          'Announcement',
          [
            say(
              source[3].slice(source[3].indexOf('Nine of')),
              plain('¶4 in Annex A. Verification note '),
              mark(from([], [1])),
              plain(': ¶12 says “The ten signatories”.'),
            ),
            say(source[4], mark(from([5])), plain(' in Annex A.')),
            section(
              'voices',
              'What was said',
              [say(source[5], mark(from([6])), plain(' in Annex A.')), ...quotations.slice(1)],
              { level: 3 },
            ),
            body([
              plain('The source calls the ship '),
              { kind: 'text', text: 'navire-hôpital', tone: 'plain', language: 'fr' },
              plain(' once '),
              mark(from([8])),
              plain(' and never again.'),
            ]),
          ],
          { level: 2, number: '2.1' },
        ),
        section(
          'after',
          'What follows',
          [
            say(source[11], mark(from([12])), plain(' in Annex A.')),
            say(source[12], mark(from([13])), plain(' in Annex A.')),
          ],
          { level: 2, number: '2.2' },
        ),
      ],
      { number: '2' },
    ),
    section(
      'figures',
      'Figures and claims',
      [figureTable(figures, 'Every figure of the source, as written'), peopleTable(people)],
      { number: '3' },
    ),
    section(
      'timeline',
      'Timeline and what is next',
      [
        dateTable([
          { title: 'Past', rows: past },
          { title: 'Coming', rows: coming },
        ]),
        {
          kind: 'definitions',
          style: 'plain',
          rows: [
            {
              term: 'Page',
              content: [{ kind: 'link', text: 'coi.example', href: 'https://coi.example/hospital-ship' }],
              marks: from([15]),
            },
          ],
        },
        {
          kind: 'paragraph',
          style: 'prompt',
          content: [plain('Say here what the office should do, and by when.')],
          marks: nothing,
        },
        { kind: 'list', style: 'check', items: [item('The dates were compared with the calendar of the COI.')] },
      ],
      { number: '4' },
    ),
    section('verification', 'Verification notes', [{ kind: 'cautions', style: 'check', items: cautions }], {
      number: '5',
    }),
    annex('A'),
    section(
      'glossary',
      'Glossary',
      [
        {
          kind: 'definitions',
          style: 'plain',
          rows: [
            { term: 'COI', ...item('Council of the Outer Isles', from([4])) },
            { term: 'IHC', ...item('Islands Health Conference', from([10])) },
          ],
        },
      ],
      { number: 'B', annex: true },
    ),
    section(
      'provenance',
      'Provenance',
      [
        {
          kind: 'definitions',
          style: 'small',
          rows: [{ term: 'Source file', ...item('release.txt, SHA-256 5f0c2a…') }],
        },
      ],
      { number: 'C', annex: true },
    ),
  ],
};
