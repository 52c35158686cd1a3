import type { Manuscript } from '../../manuscript.ts';
import type { Rule } from '../finding.ts';
import { oncePerManuscript } from '../once.ts';
import { calendarOf } from '../vocabulary/calendar.ts';
import { scripts, stopWords, unreadStopWords } from '../vocabulary/stop-words.ts';

/** Enough prose to tell a language by; more costs time and tells nothing new. */
const ENOUGH = 20_000;

/** The language of the letters, where the script settles it. Kana beside Han is Japanese. */
function byScript(text: string): string | null {
  const sample = text.slice(0, ENOUGH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = new Map(scripts.map(([tag, pattern]) => [tag, (sample.match(pattern)?.length ?? 0) / (letters || 1)]));
  if ((share.get('ja') ?? 0) > 0.1) return 'ja';
  for (const [tag, part] of share) if (part > 0.3) return tag;
  return null;
}

/** Names of months and weekdays tell a language as small words do. */
const telling = Object.entries(stopWords).map(([tag, words]) => {
  const { months, weekdays } = calendarOf(tag);
  return [
    tag,
    new Set([...words, ...[...Object.keys(months), ...Object.keys(weekdays)].filter(name => name.length > 4)]),
  ] as const;
});
const unread = Object.entries(unreadStopWords);
/** So many small words show a language that is not read, and so many times those of one that is: they share many. */
const LEAST_UNREAD = 5;
const CLEARLY = 1.25;

/** So many words are prose, of which at least such a share are small words of its language. */
const PROSE = 40;
const LEAST_SHARE = 0.06;
/** The tag of a language without one of its own here: that of prose in no language we tell. */
const UNKNOWN = 'mis';

/** The language whose small words are most frequent, null where none stands there or two languages tie; `mis` where a text of some length has too few of any. */
function byStopWords(text: string): string | null {
  const tokens =
    text
      .slice(0, ENOUGH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (list: readonly (readonly [string, ReadonlySet<string>])[]) =>
    list
      .map(([tag, words]) => [tag, tokens.filter(token => words.has(token)).length] as const)
      .sort((one, other) => other[1] - one[1]);
  const [first, second] = count(telling);
  const [foreign] = count(unread);
  if (foreign && first && foreign[1] >= LEAST_UNREAD && foreign[1] > first[1] * CLEARLY) return foreign[0];
  if (first && tokens.length >= PROSE && first[1] < tokens.length * LEAST_SHARE) return UNKNOWN;
  return first && second && first[1] > second[1] ? first[0] : null;
}

/** The primary language of a manuscript: what is declared, else what its script or its small words tell; `und` where nothing does. */
export const languageOf = oncePerManuscript((manuscript): string => {
  const { declared, text } = manuscript;
  return declared.language?.slice(0, 2).toLowerCase() ?? byScript(text) ?? byStopWords(text) ?? 'und';
});

const whole = (tag: string | null, manuscript: Manuscript) => {
  const [first] = manuscript.structure;
  return tag === null || !first ? [] : [{ value: { tag }, spans: [first.span] }];
};

export const rules: readonly Rule<'language'>[] = [
  {
    name: 'language/script',
    confidence: 0.98,
    find: manuscript => whole(byScript(manuscript.text), manuscript),
    examples: [
      { text: '港务委员会周一开通新航线。', finds: ['港务委员会周一开通新航线。'], value: { tag: 'zh' } },
      {
        text: 'Портовая комиссия открыла линию.',
        finds: ['Портовая комиссия открыла линию.'],
        value: { tag: 'ru' },
      },
    ],
    counterexamples: ['The word 港 means harbour, and the commission is proud of it.'],
  },
  {
    name: 'language/stop-words',
    confidence: 0.9,
    find: manuscript => whole(byStopWords(manuscript.text), manuscript),
    examples: [
      {
        text: 'The commission has opened a line to the island.',
        finds: ['The commission has opened a line to the island.'],
        value: { tag: 'en' },
      },
      {
        text: 'La commission a ouvert une ligne dans le port avec les îles.',
        finds: ['La commission a ouvert une ligne dans le port avec les îles.'],
        value: { tag: 'fr' },
      },
      {
        text: 'La comisión abrió una línea para los puertos y las islas.',
        finds: ['La comisión abrió una línea para los puertos y las islas.'],
        value: { tag: 'es' },
      },
      {
        text: 'Die Kommission hat eine Linie für die Inseln und den Hafen eröffnet.',
        finds: ['Die Kommission hat eine Linie für die Inseln und den Hafen eröffnet.'],
        value: { tag: 'de' },
      },
    ],
    counterexamples: ['Sorrel Island', '12 34 56'],
  },
];
