import type { Article } from '../../article.ts';
import { namesSeveral } from '../../grammar/together.ts';
import { FACT_ROLES, type Manuscript, paragraphAt } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import { collapse, type Span, slice } from '../../span.ts';
import { cellsIn, isTableRow } from '../find/figures/table.ts';
import type { Resolved } from '../resolved.ts';
import { hasDates, hasFigures, partlyRead } from '../vocabulary/languages.ts';
import { ambiguousAcronyms } from './ambiguous-acronyms.ts';
import { type AmbiguousDay, ambiguousDays } from './ambiguous-days.ts';
import { contradictions } from './contradictions.ts';
import { plainDate } from './plain-date.ts';
import { isPublisherImplied, otherPublishers } from './publishers.ts';
import { unanchoredDays } from './unanchored-days.ts';
import { undefinedAcronyms } from './undefined-acronyms.ts';
import { unreadEmbargo } from './unread-embargo.ts';

type Speech = Pick<Article, 'quotes' | 'statements'>;
type Gap = Omit<Article['gaps'][number], 'paragraph'>;
/** More gaps of one kind than this are told as one, with all their places. */
const MOST = 4;

const gap = (code: string, message: string, spans: readonly Span[] = []): Gap => ({ code, message, spans: [...spans] });

function partialLanguage({ language }: Resolved): Gap[] {
  if (language.slice(0, 2).toLowerCase() === 'en') return [];
  const named = partlyRead(language);
  const numbers = hasFigures(language)
    ? 'dates, figures and quotations at most'
    : hasDates(language)
      ? 'dates and quotations at most, and no figures'
      : 'quotations and dates in figures at most, and no numerals, months or units';
  const message = named
    ? `the text is in ${named}: people, bodies, places and events are told only where plain signs show them, and more may stand in the text`
    : `the text is in a language (${language}) of which the rules know ${numbers}: all else may stand in the text untold`;
  return [gap('language-partial', message)];
}

/** Rows of a table pasted as text: what their numbers mean stands in its head, which no rule reads. */
function tables(manuscript: Manuscript): Gap[] {
  const { structure, text } = manuscript;
  const cells = cellsIn(manuscript);
  const found: [number, number][] = [];
  let last = -1;
  for (const [at, { number, role, span }] of structure.entries()) {
    if (!FACT_ROLES.has(role) || !(cells.has(number) || isTableRow(text.slice(...span)))) continue;
    const open = found.at(-1);
    if (open && last === at - 1) open[1] = span[1];
    else found.push([...span]);
    last = at;
  }
  return found.length > 0
    ? [gap('table-unread', 'the figures of a table are not in the record: see the source', found)]
    : [];
}

/** Whether the text labels a day as that of its publication, though it can be read as two. */
const isLabelled = ({ text }: Manuscript, days: readonly AmbiguousDay[]): boolean =>
  days.some(
    ({ spans: [span] }) =>
      span &&
      /^(?:date[ds]?|published|posted|issued|released|release\s+date)?(?:\s+on)?\s*:?\s*$/iu.test(
        text.slice(text.lastIndexOf('\n', span[0]) + 1, span[0]),
      ),
  );

function masthead({ headline, issuer, published }: Resolved, labelled: boolean): Gap[] {
  return [
    ...(headline ? [] : [gap('headline-not-stated', 'headline not stated')]),
    ...(issuer ? [] : [gap('issuer-not-stated', 'issuer not stated')]),
    ...(!published && labelled
      ? []
      : !published
        ? [gap('published-not-stated', 'publication date not stated')]
        : /^\d{4}(?:-\d\d)?$/u.test(published.date)
          ? [gap('published-day-not-stated', 'publication day not stated', published.spans)]
          : []),
  ];
}

function publishers(manuscript: Manuscript, resolved: Resolved): Gap[] {
  const { issuer } = resolved;
  return [
    ...(issuer && isPublisherImplied(resolved)
      ? [
          gap(
            'issuer-implied',
            `the publisher is taken to be ${issuer.name}, which the text does not say`,
            issuer.spans,
          ),
        ]
      : []),
    ...otherPublishers(manuscript, resolved).map(span =>
      gap('issuer-joint', `${collapse(slice(manuscript.text, span))} is named beside the publisher as its like`, [
        span,
      ]),
    ),
  ];
}

function unanchored(manuscript: Manuscript, resolved: Resolved): Gap[] {
  const spans = unanchoredDays(manuscript, resolved);
  const written = spans.map(span => collapse(slice(manuscript.text, span)));
  const words = [...new Set(written.map(day => `“${/\d/u.test(day) ? day : day.toLowerCase()}”`))];
  return spans.length > 0
    ? [gap('day-unanchored', `${words.join(', ')}: told from a day that the text does not state`, spans)]
    : [];
}

function impliedDates({ dates, published }: Resolved): Gap[] {
  const source = published ? 'the date of the release' : 'the dateline';
  const groups = new Map<string, { text: string; value: string; spans: Span[] }>();
  for (const { text, value, spans, basis } of dates) {
    if (basis !== 'implied') continue;
    const key = `${text.toLowerCase()} ${value}`;
    const group = groups.get(key) ?? { text, value, spans: [] };
    group.spans.push(...spans.slice(0, 1));
    groups.set(key, group);
  }
  const all = [...groups.values()];
  const [first] = all;
  const taken = ({ text, value }: { text: string; value: string }) =>
    `${text} is taken as ${plainDate(value)}, from ${source}`;
  if (first && all.length > MOST) {
    const message = `${all.length} dates are worked out from ${source}: ${taken(first)}, and so on`;
    return [
      gap(
        'date-implied',
        message,
        all.flatMap(({ spans }) => spans),
      ),
    ];
  }
  return all.map(group => gap('date-implied', taken(group), group.spans));
}

function impliedOffices({ people }: Resolved): Gap[] {
  const groups = new Map<string, { names: string[]; spans: Span[] }>();
  for (const { name, roles } of people)
    for (const { organisation, spans, basis } of roles) {
      if (basis !== 'implied' || organisation === null) continue;
      const group = groups.get(organisation) ?? { names: [], spans: [] };
      if (!group.names.includes(name)) group.names.push(name);
      group.spans.push(...spans.slice(0, 1));
      groups.set(organisation, group);
    }
  return [...groups].map(([body, { names, spans }]) => {
    const offices = names.length > 1 ? 'the offices' : 'the office';
    const told = names.length > MOST ? `${names.length} people` : names.join(', ');
    return gap(
      'office-implied',
      `${offices} of ${told} ${names.length > 1 ? 'are' : 'is'} taken as of ${body}, to which the rest of the text points`,
      spans,
    );
  });
}

/** Papers and news that "say" and "find", and pages of news: nobody whose name is missing. */
const PAPERS = regex(
  String.raw`^(?:an?|the|this|that|its|their|another|one|new|recent|latest|available|preliminary|several|these|those)\s(?:[\p{L}-]+\s){0,3}(?:study|studies|trials?|survey|surveys|report|reports|paper|papers|research|analysis|data|information|evidence|indicators|statistics|estimates|projections|figures|findings|results|poll|review|statement|release|order|ruling|judge?ment|complaint|indictment|letter|law|bill|agreement|text)(?:\s(?:of|on|into|among)\s\P{Lu}{1,80}|\s(?:received|seen|obtained))?$|^[\p{L}\d-]+\.\p{Ll}{2,4}$`,
  'iu',
);

/** Verbs by which a thing tells something: "The rise in applications shows that …". */
const OF_THINGS = /^(?:shows?|showed|shown|showing|reveal(?:s|ed|ing)?|demonstrat(?:es?|ed|ing)|prov(?:es?|ed|ing))$/iu;

const FOREIGN_PAPERS =
  /^(?:(?:les?|la|el|los|las|une?|una|des)\s|l['’])?(?:(?:premi(?:ers?|ères?)|primer[oa]s)\s)?(?:éléments|investigations|constatations|investigaciones|indagaciones|pesquisas|datos|informe|estudio|encuesta|cifras|estimaciones|données|rapport|étude|enquête|chiffres|estimations|statistiques|estadísticas)(?!\p{L})|^(?:该|这份|此|最新)?(?:报告|报道|数据|调查|研究|统计|公报)/iu;

/** "le Bureau de l'OMR", "la Policía": bodies that speak, whose name is told or needed by nobody. */
const FOREIGN_BODIES = regex(
  String.raw`^(?:l[ea]\s|l['’]|el\s)?(?:bureau|ministère|commission|agence|office|comité|conseil|gouvernement|parquet|police|gendarmerie|ambassade|banque|organisation|institution|entreprise|société|groupe|secrétariat|préfecture|mairie|tribunal|cour|oficina|ministerio|comisión|agencia|consejo|gobierno|fiscalía|policía|embajada|banco|organismo|organización|institución|entidad|empresa|compañía|grupo|secretaría|ayuntamiento|alcaldía|juzgado|corte)(?!\p{L})(?!.{0,80}\s(?:président|director|directeur|ministr))`,
  'iu',
);

/** "双方一致认为", "会议指出", "中方表示": nobody of whom a name could be told. */
const NOBODY_HAN =
  /^(?:双方|雙方|各方|三方|[中美欧歐日俄韩韓英法德澳印]方(?!面)|与会(?:者|代表|嘉宾|专家)?|與會(?:者|代表|嘉賓|專家)?|会议|會議)(?:[^，。]{0,4})$/u;

/** Whose name is missing to nobody. */
const NOBODY = [PAPERS, FOREIGN_PAPERS, FOREIGN_BODIES, NOBODY_HAN];

function unknownSpeakers(text: string, { people }: Resolved, { quotes, statements }: Speech): Gap[] {
  const unnamed = [...quotes, ...statements].filter(
    ({ speaker, speakerSpan, cue }) =>
      speaker === null &&
      !(speakerSpan && namesSeveral(people, speakerSpan)) &&
      !OF_THINGS.test(cue ?? '') &&
      !(speakerSpan && NOBODY.some(pattern => pattern.test(slice(text, speakerSpan)))),
  );
  const code = 'speaker-unidentified';
  const spans = unnamed.flatMap(fact => fact.spans.slice(0, 1));
  if (unnamed.length > MOST)
    return [gap(code, `the speakers of ${unnamed.length} quotations and statements are not identified`, spans)];
  return unnamed.map(({ text: words, speakerSpan, spans: places }) => {
    const start = words.split(' ').slice(0, 6).join(' ');
    const pointer = speakerSpan ? ` (the text says “${collapse(slice(text, speakerSpan))}”)` : '';
    return gap(
      code,
      `the speaker of “${start}${start.length < words.length ? ' …' : ''}” is not identified${pointer}`,
      places.slice(0, 1),
    );
  });
}

function emptiness(resolved: Resolved, { quotes, statements }: Speech): Gap[] {
  const { people, organisations, places, events, figures, dates, lists } = resolved;
  const facts = [people, organisations, places, events, figures, dates, lists, quotes, statements];
  const none = facts.every(list => list.length === 0);
  return none ? [gap('no-facts', 'no people, bodies, places, events, figures, dates or statements were found')] : [];
}

/** What the source does not say, leaves undefined or contradicts, each with its place. */
export function gaps(manuscript: Manuscript, resolved: Resolved, speech: Speech): Article['gaps'] {
  const days = ambiguousDays(manuscript, resolved);
  const undefinedShorts = undefinedAcronyms(manuscript, resolved);
  const embargo = unreadEmbargo(manuscript, resolved);
  const all = [
    ...emptiness(resolved, speech),
    ...(embargo ? [gap('embargo-unread', 'an embargo is announced whose end could not be read', [embargo])] : []),
    ...partialLanguage(resolved),
    ...tables(manuscript),
    ...masthead(resolved, isLabelled(manuscript, days)),
    ...publishers(manuscript, resolved),
    ...unanchored(manuscript, resolved),
    ...days.map(({ message, spans }) => gap('date-ambiguous', message, spans)),
    ...contradictions(manuscript, resolved).map(({ message, spans }) => gap('contradiction', message, spans)),
    ...unknownSpeakers(manuscript.text, resolved, speech),
    ...undefinedShorts.map(({ short, span }) => gap('acronym-undefined', `${short} is used but not spelt out`, [span])),
    ...ambiguousAcronyms(manuscript, resolved).map(({ short, names: [one, other], spans }) =>
      gap('acronym-ambiguous', `${short} stands for ${one} and for ${other}`, spans),
    ),
    ...impliedDates(resolved),
    ...impliedOffices(resolved),
  ];
  return all.map(({ code, message, spans }) => ({
    code,
    message,
    spans,
    paragraph: spans[0] ? (paragraphAt(manuscript.structure, spans[0][0])?.number ?? null) : null,
  }));
}
