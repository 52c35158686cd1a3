import type { Inline, Row, Table } from '#core/doc';
import { type Article, collapse, type Span, verbatim } from '#core/template';
import { plain } from './blocks.ts';
import { cited, citedList, firstMention, type Material, marksOf, titled, withAcronym } from './material.ts';

type Person = Article['people'][number];
type Office = Person['roles'][number];

/** What changes an office that it stands before: a note that drops it says that somebody is what he was. */
const QUALIFIER =
  /(?<!\p{L})(?:(?:previously|formerly)\s+(?:an?\s+|the\s+)?|(?<!(?:has|have|had|also|currently)\s+)served\s+as\s+(?:an?\s+|the\s+)?|then[-\s]+|(?:late|former|outgoing|incoming|acting|interim|founding|honorary|retired|ancien|ancienne|feu|feue|antiguo|antigua)[-\s]+(?:(?!and\b|or\b|the\b|was\b|became\b|will\b)\p{Ll}{3,}\s+){0,2})$/u;

/** The years of an office, behind it: "from 1997 to 2009", "until May 2019", "(2011–2017)". */
const TERM =
  /^,?\s+(?:(?:from|between)\s+(?:\p{Lu}\p{Ll}+\s+)?\d{4}\s+(?:to|until|and)\s+(?:\p{Lu}\p{Ll}+\s+)?\d{4}|until\s+(?:\p{Lu}\p{Ll}+\s+)?\d{4}|\(\d{4}\s?[-–—]\s?\d{4}\))(?![\p{L}\d])/u;

/** The place of an office with "late" or "acting" before it or its years behind it, and what stands between. */
function qualified({ article }: Material, { spans, basis }: Office): Span | null {
  const [first, ...others] = spans;
  if (!first || others.length > 0 || basis !== 'stated') return null;
  const [before = ''] = QUALIFIER.exec(article.text.slice(Math.max(0, first[0] - 60), first[0])) ?? [];
  const [behind = ''] = TERM.exec(article.text.slice(first[1], first[1] + 60)) ?? [];
  return before + behind === '' ? null : [first[0] - before.length, first[1] + behind.length];
}

/** The title of an office, "late" or "acting" kept before it, and its years behind it. */
function titleOf(material: Material, office: Office): string {
  const place = qualified(material, office);
  const [first] = office.spans;
  if (!place || !first) return office.title;
  const before = collapse(material.article.text.slice(place[0], first[0]));
  const behind = collapse(material.article.text.slice(first[1], place[1]));
  const said = office.title.toLowerCase().includes(before.toLowerCase());
  return [said ? '' : before, office.title, behind.replace(/^,\s*/u, '')].filter(Boolean).join(' ');
}

/** An office in the source's own words: "Executive Secretary of the MDC". */
function officeWords(material: Material, office: Office): string {
  const { article } = material;
  const { title, organisation, spans } = office;
  const place = qualified(material, office);
  const written = verbatim(article.text, place ? [place] : spans);
  const at = written.toLowerCase().indexOf(title.toLowerCase());
  // "los rectores de la OMR, Ada Tarvel, y de la UQN": words that tell of several are not of one.
  const ends = !/^\p{L}/u.test(written.slice(at + title.length));
  const whole = spans.length === 1 && written.length <= 120 && at >= 0 && ends;
  if (whole) return written;
  const words = titleOf(material, office);
  return organisation === null ? words : `${words}, ${organisation}`;
}

/** Speakers first, then as they appear. */
export function byPresence({ article }: Material): readonly Person[] {
  const speakers = new Set([...article.quotes, ...article.statements].map(({ speaker }) => speaker));
  const place = ({ mentions }: Person) => Math.min(...mentions.map(({ span }) => span[0]));
  return [...article.people].sort(
    (a, b) => Number(speakers.has(b.name)) - Number(speakers.has(a.name)) || place(a) - place(b),
  );
}

/** Words by which an office is another than the one without them: "Vice President", "Minister of State", "chancelier sortant". */
const RANK =
  /^(?:vice|deputy|assistant|associate|under|co|senior|junior|chief|former|late|acting|interim|outgoing|incoming|elect|designate|state|honorary|emeritus|emerita|ex|sous|anci(?:en|enne)|sortante?|adjointe?|intérim|suppléante?|déléguée?|antigu[oa]|adjunt[oa]|interin[oa]|saliente|elect[oa]|altern[oa]|honorari[oa]|suplente)$/u;
const SMALL = /^(?:of|for|the|to|in|at|and|de|des|du|la|le|les|del|los|las|el|et|y|d|l)$/u;
const HAN = /\p{Script=Han}/u;

const wordsOf = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.filter(word => !SMALL.test(word)) ?? [];

/** Whether a title says all that another says, and names no other office: "Minister of Foreign Affairs" and "Foreign Minister". */
function says(title: string, other: string): boolean {
  if (HAN.test(other)) {
    const at = title.indexOf(other);
    return at >= 0 && !/[副前原代]$/u.test(title.slice(0, at));
  }
  const [own, others] = [wordsOf(title), wordsOf(other)];
  return (
    others.length > 0 &&
    others.every(word => own.includes(word)) &&
    !own.some(word => !others.includes(word) && RANK.test(word))
  );
}

/** The offices of a person without those that another one of the same body says as well. */
const apart = (offices: readonly Office[]): readonly Office[] =>
  offices.filter(
    ({ title, organisation }, index) =>
      !offices.some(
        (other, at) =>
          at !== index &&
          (organisation === null || organisation === other.organisation) &&
          says(other.title, title) &&
          (at < index || !says(title, other.title)),
      ),
  );

function row(material: Material, person: Person): Row {
  const [main, ...others] = apart(person.roles);
  const places: readonly Span[] = [...firstMention(person.mentions), ...person.roles.flatMap(({ spans }) => spans)];
  const offices = [
    ...(main ? [titleOf(material, main)] : []),
    ...others.map(office =>
      office.organisation !== null && office.organisation === main?.organisation
        ? titleOf(material, office)
        : officeWords(material, office),
    ),
  ];
  return {
    cells: [
      [cited(material, titled(material, person.honorific, person.name))],
      offices.length ? citedList(material, [...new Set(offices)]) : [],
      main?.organisation ? [cited(material, main.organisation)] : [],
    ],
    marks: marksOf(material, places),
  };
}

/** Name, office, organisation and where. */
export function peopleTable(material: Material, people: readonly Person[], caption: string | null = null): Table {
  const { columns } = material.labels;
  return {
    kind: 'table',
    caption,
    columns: [
      { label: columns.name, weight: 3, face: 'name' },
      { label: columns.office, weight: 3, face: 'text' },
      // A report has no columns to align with, and its type is larger: room for "Intergovernmental".
      { label: columns.organisation, weight: caption === null ? 2 : 3, face: 'text' },
    ],
    head: true,
    groups: [{ title: null, rows: people.map(person => row(material, person)) }],
    evidence: true,
  };
}

/** Name, acronym and where. */
export function organisationsTable(material: Material, caption: string): Table {
  const { article, labels } = material;
  return {
    kind: 'table',
    caption,
    columns: [
      { label: labels.columns.name, weight: 5, face: 'name' },
      { label: labels.columns.acronym, weight: 2, face: 'text' },
    ],
    head: true,
    groups: [
      {
        title: null,
        rows: article.organisations.map(({ name, acronym, mentions }) => ({
          cells: [[cited(material, name)], acronym === null || acronym === name ? [] : [cited(material, acronym)]],
          marks: marksOf(material, firstMention(mentions)),
        })),
      },
    ],
    evidence: true,
  };
}

/** Who speaks, under the words spoken: "Ms. Ada Brennick, Director of the Harbour Commission"; `again`, where the office stands right above, by name alone. Null where nobody is settled. */
export function attributionOf(material: Material, speaker: string | null, again = false): readonly Inline[] | null {
  if (speaker === null) return null;
  const { article } = material;
  const person = article.people.find(({ name }) => name === speaker);
  const body = article.organisations.find(({ name }) => name === speaker);
  const name = person ? titled(material, person.honorific, person.name) : withAcronym(speaker, body?.acronym ?? null);
  const [office] = person?.roles ?? [];
  return [
    cited(material, name, 'strong'),
    ...(office && !again ? [plain(', ', 'quiet'), cited(material, officeWords(material, office), 'quiet')] : []),
  ];
}
