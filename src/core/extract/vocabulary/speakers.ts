/** Titles of address: our own list of the courtesy, academic, clerical and military ones in use. "H.E." and "Hon." included. */
export const ADDRESS = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Madam|Madame|Mme|M|Sheikh|Sheikha|Judge|Justice|Rev|Reverend|Rabbi|Imam|Fr|Father|Sister|Gen|General|Col|Colonel|Lt|Capt|Captain|Major|Admiral|Sgt|Hon|H\.\s?E|Datuk|Dato|Shri|Sh|Smt|Señor|Señora|Herr|Frau)\b\.?`;

/** Head nouns of offices and of people who speak: our own list. Lower case, singular. */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    'president minister chancellor vice-chancellor pro-chancellor pro-vice-chancellor vice-president premier secretary director commissioner chair chairman chairwoman chairperson governor mayor ' +
    'senator representative ambassador envoy spokesman spokeswoman spokesperson official officer executive ceo head leader chief ' +
    'manager coordinator co-ordinator rapporteur delegate professor researcher scientist author coauthor co-author analyst expert ' +
    'engineer doctor physician economist lawyer attorney prosecutor judge critic editor founder co-founder cofounder owner member ' +
    'deputy councillor councilor treasurer registrar dean rector provost principal curator conductor captain coach adviser advisor ' +
    'counsel general consul bishop archbishop king queen prince princess teacher student farmer resident witness father mother ' +
    'partner trustee convenor convener moderator archivist conservator master headmaster headmistress warden surveyor inspector superintendent commander sergeant'
  ).split(' '),
);

/** Words for many people or for bodies at large: they speak, but nobody in particular does. Lower case. */
export const CROWDS: ReadonlySet<string> = new Set(
  (
    'officials sources reports experts scientists researchers analysts critics residents witnesses participants delegates members ' +
    'ministers leaders representatives speakers sides parties organisers organizers authorities media figures results findings they ' +
    'some many others several everyone both police staff'
  ).split(' '),
);

/** Personal pronouns of the third person that point at one person, with the gender they show. */
export const PRONOUNS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['she', 'female'],
  ['her', 'female'],
  ['he', 'male'],
  ['him', 'male'],
]);

/** The gender that a courtesy title shows; titles that show none are not here. Lower case, without the point. */
export const GENDERED: ReadonlyMap<string, 'female' | 'male'> = new Map(
  (
    [
      ['female', 'ms mrs miss mme madam madame dame lady sister sheikha señora sra frau smt queen princess'],
      ['male', 'mr sir lord father sheikh señor sr herr shri king prince'],
    ] as const
  ).flatMap(([gender, titles]) => titles.split(' ').map(title => [title, gender] as const)),
);

/** Source of the nouns for what a body publishes: what "a survey by the Association" says, the Association says. */
export const PAPERS =
  '(?:survey|study|count|report|poll|analysis|estimates?|figures|data|statistics|calculations?|projections?|forecasts?|assessment|(?:press\\s+|news\\s+|media\\s+)?(?:statement|release|announcement|communiqué|bulletin))';
