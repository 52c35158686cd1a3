import { words } from './words.ts';

/** Nouns that head an office, lower case: own list after the titles of governments, international bodies, companies, courts and universities. */
export const OFFICE_HEADS = words(`
  president premier chancellor minister secretary governor mayor chair chairman chairwoman chairperson chairmen director commissioner ambassador representative envoy
  spokesman spokeswoman spokesperson speaker senator congressman congresswoman congressperson lawmaker legislator delegate councillor councilor councilman councilwoman alderman judge justice attorney
  prosecutor solicitor ombudsman auditor comptroller treasurer registrar principal rector dean provost professor lecturer scientist researcher economist analyst engineer
  chief head officer executive manager founder co-founder cofounder owner partner editor journalist reporter correspondent author co-author coauthor writer adviser advisor coordinator
  co-ordinator administrator superintendent commander general colonel captain major lieutenant admiral sergeant inspector constable sheriff deputy vice-president
  vice-chancellor pro-chancellor pro-vice-chancellor vice-chair vice-chairman vice-minister secretary-general director-general coach manager captain king queen prince princess emperor pope cardinal archbishop bishop
  pastor imam rabbi doctor physician surgeon nurse lawyer barrister candidate leader member curator conservator fellow student resident ceo cfo coo cto cmo cio vp evp svp undersecretary under-secretary
  under-secretary-general consul attaché counsellor taoiseach sultan sheikh emir guitarist singer actor actress player striker goalkeeper farmer teacher activist
  sen sen. rep rep. gov gov. gen gen. col col. lt lt. sgt sgt. capt capt. whip congressmember sens. reps.
  co-chair co-chairman co-director co-head co-president investigator specialist strategist consultant biologist ecologist geologist physicist chemist
  astronomer epidemiologist psychologist cardiologist oncologist neurologist paediatrician pediatrician psychiatrist radiologist sociologist meteorologist climatologist oceanographer statistician neuroscientist palaeontologist paleontologist
  archaeologist anthropologist mathematician
  deputy-secretary-general assistant-secretary-general deputy-director-general deputy-director deputy-minister mayoress editor-in-chief commander-in-chief secretary-in-charge officer-in-charge
  ambassador-at-large editor-at-large director-at-large councilmember
  mp msp mep vice-rector pro-rector vice-dean vice-principal vice-governor vice-mayor holder
  archivist librarian agent counsel counselor designate d'affaires d’affaires officer controller vice moderator organiser organizer volunteer trustee chaplain campaigner historian architect designer instructor scholar virologist immunologist microbiologist geneticist rapporteur magistrate clerk commandant negotiator astronaut counterpart advocate director producer musician composer
  surveyor harbourmaster harbormaster
`);

/** Words that may stand inside an office before its head, lower case. */
export const OFFICE_PARTS = words(`
  prime deputy vice assistant associate acting interim former then-president ex-president late honorary permanent special principal senior junior chief first second lord lady executive
  managing general national regional federal state foreign defence defense finance interior justice health education trade environment press human resources information
  technology operating financial commercial marketing communications creative technical medical scientific research founding co-founding country party opposition majority minority
  united nations high under parliamentary private personal police military fire security economic policy legal programme program project public affairs external relations
  attorney secretary vice-president co-ordinating coordinating adjunct emeritus distinguished team club head elect non-executive ranking presiding visiting clinical postdoctoral doctoral independent lead chairman director county city district crown crime portfolio
  additional charge chargé pro administrative
  consultant house senate cabinet joint detective divisional group global home transport energy agriculture culture labour labor treasury communities development international political student volunteer shadow overseas
`);

/** Offices that only a body has: neither a town nor a field of work has a chief executive. */
export const OF_BODIES =
  /\b(?:CEO|CFO|COO|CTO|chief\s(?:executive|\w+\sofficer)|(?:co-?)?founder|(?:vice-?\s?)?chair(?:man|woman|person)?|(?:vice[\s-])?president|vice-chancellor|(?:managing|executive|deputy)\sdirector|general\s(?:manager|counsel)|director[\s-]general|secretary[\s-]general|country\s(?:manager|director|representative)|spokes(?:man|woman|person))\b/iu;

/** Words behind "of", "for" in an office that belong to its title, not to a body: "Minister of Foreign Affairs". */
export const PORTFOLIO_OFFICES = words(
  'minister secretary commissioner under-secretary undersecretary under-secretary-general assistant-secretary-general deputy-minister vice-minister vice-rector pro-rector spokesperson spokesman spokeswoman',
);

/** Offices of several people at once → of one of them: "Senators Ada Brennick and Osric Quill". */
export const PLURAL_OFFICES: ReadonlyMap<string, string> = new Map([
  ['Sens.', 'Sen.'],
  ['Reps.', 'Rep.'],
  ['Chairmen', 'Chairman'],
  ['Congressmen', 'Congressman'],
  ['Congresswomen', 'Congresswoman'],
  ['Secretaries', 'Secretary'],
  ...[
    ...words(
      'Senators Representatives Congressmembers Governors Mayors Ministers Presidents Commissioners Ambassadors Directors Co-Chairs Chairs Judges Justices Councillors Professors Generals Colonels Captains Members',
    ),
  ].map(plural => [plural, plural.slice(0, -1)] as const),
]);

/** Offices in short, lower case → in full. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'sen.': 'senator',
    'rep.': 'representative',
    'gov.': 'governor',
    'gen.': 'general',
    'col.': 'colonel',
    'lt.': 'lieutenant',
    'sgt.': 'sergeant',
    'capt.': 'captain',
    cllr: 'councillor',
    'cllr.': 'councillor',
    'amb.': 'ambassador',
    'adm.': 'admiral',
    'maj.': 'major',
    'supt.': 'superintendent',
  }),
);

/** What ministers have charge of; the words that end the names of their portfolios. */
export const PORTFOLIOS = words(`
  Affairs Agriculture Aviation Broadcasting Business Commerce Communications Communication Cooperation Culture Defence Defense Development Economy Education Employment Energy Enlargement Enterprise Environment Family Finance Finances
  Fisheries Food Forestry Forests Health Heritage Home Housing Immigration Industry Information Infrastructure Innovation Interior Investment Justice Labor Labour Land Lands Law Manpower Media Migration Mines Mining Steel Coal Textiles Chemicals Irrigation Livestock Wildlife Expatriates Sanitation Negotiations
   Neighbourhood Neighborhood Petroleum Planning Railways Relations Research Resources Safety Science Security Shipping Sport Sports State Sustainability Technology Telecommunications Tourism Trade Transport Transportation Treasury Water Welfare Women Works Youth
`);

/** What people in bodies have charge of, beside the portfolios of ministers: "Head of Communications" is of no body called so. */
export const CHARGES: ReadonlySet<string> = new Set([
  ...PORTFOLIOS,
  ...words(`
    Advocacy Analysis Campaigns Compliance Content Customer Data Delivery Design Digital Emergencies Engagement Engineering Events Exhibitions External Fundraising Global Governance Government
    Growth Human Humanitarian Insights Legal Learning Marketing Operations Partnerships Policy Procurement Product Products Programmes Programs Public Quality Response Risk Safety Sales
    Strategy Supply Chain Corporate Transformation Nursing Medicine Improvement People Midwifery Estates Facilities Performance Diversity Inclusion Equality Impact Membership Logistics Workforce Regulatory Scientific International Investor Regional Internal Medical Community Emergency
  `),
]);
