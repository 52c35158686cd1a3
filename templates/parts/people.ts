import type { Inline, Row, Table } from '#core/doc';
import { type Article, type Span, verbatim } from '#core/template';
import { plain } from './blocks.ts';
import { cited, citedList, firstMention, type Material, marksOf, titled, withAcronym } from './material.ts';

type Person = Article['people'][number];
type Office = Person['roles'][number];

/** An office in the source's own words: "Executive Secretary of the MDC". */
export function officeWords({ article }: Material, { title, organisation, spans }: Office): string {
  const written = verbatim(article.text, spans);
  const whole = spans.length === 1 && written.length <= 120 && written.toLowerCase().includes(title.toLowerCase());
  if (whole) return written;
  return organisation === null ? title : `${title}, ${organisation}`;
}

/** Speakers first, then as they appear. */
export function byPresence({ article }: Material): readonly Person[] {
  const speakers = new Set([...article.quotes, ...article.statements].map(({ speaker }) => speaker));
  const place = ({ mentions }: Person) => Math.min(...mentions.map(({ span }) => span[0]));
  return [...article.people].sort(
    (a, b) => Number(speakers.has(b.name)) - Number(speakers.has(a.name)) || place(a) - place(b),
  );
}

function row(material: Material, person: Person): Row {
  const [main, ...others] = person.roles;
  const places: readonly Span[] = [...firstMention(person.mentions), ...person.roles.flatMap(({ spans }) => spans)];
  const offices = [
    ...(main ? [main.title] : []),
    ...others.map(office =>
      office.organisation !== null && office.organisation === main?.organisation
        ? office.title
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

/** Who speaks, under the words spoken: "Ms. Ada Brennick, Director of the Harbour Commission". Null where nobody is settled. */
export function attributionOf(material: Material, speaker: string | null): readonly Inline[] | null {
  if (speaker === null) return null;
  const { article } = material;
  const person = article.people.find(({ name }) => name === speaker);
  const body = article.organisations.find(({ name }) => name === speaker);
  const name = person ? titled(material, person.honorific, person.name) : withAcronym(speaker, body?.acronym ?? null);
  const [office] = person?.roles ?? [];
  return [
    cited(material, name, 'strong'),
    ...(office ? [plain(', ', 'quiet'), cited(material, officeWords(material, office), 'quiet')] : []),
  ];
}
