import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { languageOf } from '../language.ts';
import { foreignBefore, foreignBehind, foreignDirect, foreignSpeaking } from './foreign.ts';
import { foreignListed } from './foreign-list.ts';

type Person = Proposal<'people'>;

/** More names than this are a directory. */
const MOST_NAMES = 60;

/** How a Spanish text goes on about "Bruno Tarvel Corro": as "Tarvel Corro", "Bruno Tarvel" or "Tarvel"; names of three words or more alone. */
function shortened(name: string): string[] {
  const words = name.split(/\s/u).filter(word => /^\p{Lu}/u.test(word));
  const [first = '', surname = '', last = ''] = [words[0], words.at(-2), words.at(-1)];
  if (words.length < 3 || words.length > 4 || GIVEN_NAMES.has(surname) || surname.length < 4) return [];
  return [`${surname} ${last}`, `${first} ${surname}`, surname];
}

/** The first surname of people whom the text names with both, wherever it stands behind their whole name. */
export function spanishSurnames(manuscript: Manuscript): Person[] {
  if (languageOf(manuscript) !== 'es') return [];
  const named = [foreignBefore, foreignBehind, foreignDirect, foreignListed, foreignSpeaking].flatMap(find =>
    find(manuscript),
  );
  const since = new Map<string, number>();
  for (const { value, spans } of named)
    for (const short of shortened(value.name))
      since.set(short, Math.min(since.get(short) ?? Infinity, spans[0]?.[1] ?? 0));
  const shorts = [...since.keys()].sort((a, b) => b.length - a.length).slice(0, MOST_NAMES);
  if (shorts.length === 0) return [];
  const pattern = regex(
    String.raw`(?<![\p{L}-]|\p{Lu}\p{Ll}{1,20}\s(?:de\s(?:la\s|los\s)?|del\s)?)(?<short>${shorts.join('|')})(?![\p{L}-]|\s(?:del?\s(?:la\s|los\s)?)?\p{Lu})`,
    'gu',
  );
  return sentencesOf(manuscript).flatMap(({ text, span: [start], role }) =>
    role === 'headline'
      ? []
      : [...text.matchAll(pattern)].flatMap(({ index, groups }): Person[] => {
          const short = groups?.short ?? '';
          const at = start + index;
          return at < (since.get(short) ?? 0)
            ? []
            : [
                {
                  value: { kind: 'short', name: short, honorific: null, offices: [] },
                  spans: [[at, at + short.length]],
                },
              ];
        }),
  );
}
