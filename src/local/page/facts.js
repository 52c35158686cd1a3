const joined = (...parts) => parts.filter(part => part).join(', ');
const quoted = words => (/^["“«„「『‘']/.test(words) ? words : `“${words}”`);
const days = ({ start, end }) => (end && end !== start ? `${start} to ${end}` : start);

/** What the record writes in place of a month, from 21 on: the seasons, and from 33 on the quarters. */
const PARTS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter', 33: 'Q1', 34: 'Q2', 35: 'Q3', 36: 'Q4' };

/** A date as the record has it, its parts of a year by their names: "Q2 2027" for 2027-34. */
export const dayOf = value =>
  value === null
    ? null
    : value.replace(/\b(\d{4})-(\d\d)\b(?!-)/g, (whole, year, part) =>
        PARTS[part] ? `${PARTS[part]} ${year}` : whole,
      );

/** THE TABLE of what is shown of a record, section by section: the field, and how one of its facts reads. */
export const sections = [
  { title: 'Key points', field: 'keyPoints', reads: ({ text }) => ({ words: text }) },
  { title: 'Figures', field: 'figures', reads: ({ text, of }) => ({ words: text, about: of }) },
  {
    title: 'People',
    field: 'people',
    reads: ({ honorific, name, roles }) => ({
      words: [honorific, name].filter(part => part).join(' '),
      about: roles.map(({ title, organisation }) => joined(title, organisation)).join('; ') || 'no office found',
    }),
  },
  {
    title: 'Quoted',
    field: 'quotes',
    reads: ({ text, speaker }) => ({ words: quoted(text), about: speaker ?? 'speaker not found' }),
  },
  {
    title: 'Reported',
    field: 'statements',
    reads: ({ text, speaker }) => ({ words: text, about: speaker ?? 'speaker not found' }),
  },
  { title: 'Dates', field: 'dates', reads: ({ text, value }) => ({ words: text, about: dayOf(value) }) },
  {
    title: 'Events',
    field: 'events',
    reads: event => ({ words: event.name, about: joined(event.edition, days(event), event.place) }),
  },
  {
    title: 'Organisations',
    field: 'organisations',
    reads: ({ name, acronym }) => ({ words: name, about: acronym === name ? null : acronym }),
  },
  { title: 'Acronyms', field: 'acronyms', reads: ({ short, long }) => ({ words: short, about: long }) },
  { title: 'Places', field: 'places', reads: ({ name }) => ({ words: name }) },
  {
    title: 'Contacts',
    field: 'contacts',
    reads: ({ name, email, phone }) => ({ words: joined(name, email, phone) }),
  },
];

/** THE TABLE of what stands above them. */
export const head = [
  { term: 'Issued by', field: 'issuer', reads: ({ name, acronym }) => (acronym ? `${name} (${acronym})` : name) },
  { term: 'Published', field: 'published', reads: ({ date }) => date },
  { term: 'Dateline', field: 'dateline', reads: ({ place, date }) => joined(place, date) },
  { term: 'Embargo', field: 'embargo', reads: ({ until }) => `until ${until.replace('T', ', ')}` },
  { term: 'Reference', field: 'reference', reads: ({ text }) => text },
];

/** Where a fact or a gap stands in the text, first place first. */
export const placesOf = ({ spans, mentions }) => spans ?? mentions.map(({ span }) => span);

/** The number of the paragraph of its first place; null where it has none. */
export const paragraphOf = ({ paragraph, mentions }) => paragraph ?? mentions?.[0]?.paragraph ?? null;

/** How a fact is known, where it does not stand in the text as it is told. */
export const knownBy = ({ basis }) => (basis === 'stated' ? null : basis);

/** A record without one of its facts. Whoever is gone speaks no more: what was said stays, its speaker not known. */
export function without(article, field, fact) {
  const left = { ...article, [field]: article[field].filter(each => each !== fact) };
  if (field !== 'people' && field !== 'organisations') return left;
  const gone = ({ speaker }) =>
    speaker === fact.name && ![...left.people, ...left.organisations].some(({ name }) => name === speaker);
  const silent = said => (gone(said) ? { ...said, speaker: null, speakerSpan: null } : said);
  return { ...left, quotes: left.quotes.map(silent), statements: left.statements.map(silent) };
}
