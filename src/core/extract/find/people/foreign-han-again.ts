import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { HAN_FAMILY, HAN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { hanSentences } from '../han-sentences.ts';
import { hanHonoured, hanSpeaking, hanSpelt, hanTitleBehind, hanTitled } from './chinese.ts';
import { hanAppointed } from './foreign-han-appointed.ts';
import { shortNames } from './foreign-han-names.ts';
import { takenOn } from './foreign-han-offices.ts';

/** "何大使": a family before an office. */
const SHORT_TITLE = regex(
  `(?<=^|[，。；、：“（「和与與同向對对由])(?<family>${HAN_FAMILY})(?:${HAN_OFFICES})(?!\\p{Script=Han}{0,2}·)`,
  'gu',
);

/** Family → the only person of the text who has it; null where several do. */
function byFamily(names: readonly string[]): ReadonlyMap<string, string | null> {
  const bearers = new Map<string, string | null>();
  for (const name of names) {
    const family = FAMILY.exec(name)?.[0];
    if (family) bearers.set(family, bearers.has(family) ? null : name);
  }
  return bearers;
}
const FAMILY = regex(`^${HAN_FAMILY}(?=\\p{Script=Han}{1,2}$)`, 'u');

/** More names than this are a directory. */
const MOST_NAMES = 60;

/** A name again wherever it stands, once an office, a verb of saying or its form has shown it to be one; families alone before an office. */
export function hanAgain(manuscript: Manuscript): Proposal<'people'>[] {
  const found = [hanTitled, hanTitleBehind, hanSpeaking, hanHonoured, hanSpelt, hanAppointed].flatMap(rule =>
    rule(manuscript),
  );
  if (found.length === 0) return [];
  const whole = [...new Set(found.map(({ value: { name } }) => name))];
  const shorts = shortNames(whole);
  const families = byFamily(whole);
  const names = [...whole, ...shorts.keys()].sort((a, b) => b.length - a.length);
  const taken = new Set(found.map(({ spans: [span] }) => span?.[0]));
  const pattern = regex(names.slice(0, MOST_NAMES).join('|'), 'gu');
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) => [
    ...[...text.matchAll(pattern)].flatMap(({ 0: name, index }): Proposal<'people'>[] => {
      const [from, to] = [start + index, start + index + name.length];
      if (taken.has(from)) return [];
      const full = shorts.get(name);
      const offices = takenOn(manuscript, text.slice(index + name.length), to);
      return [
        {
          value: { kind: full ? 'short' : 'name', name: full ?? name, honorific: null, offices },
          spans: [[from, to]],
        },
      ];
    }),
    ...[...text.matchAll(SHORT_TITLE)].flatMap(({ index, groups }): Proposal<'people'>[] => {
      const { family = '' } = groups ?? {};
      const name = families.get(family);
      return name && !text.startsWith(name, index)
        ? [
            {
              value: { kind: 'short', name, honorific: null, offices: [] },
              spans: [[start + index, start + index + family.length]],
            },
          ]
        : [];
    }),
  ]);
}
