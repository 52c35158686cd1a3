import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { HAN_BODY_ENDS } from '../../vocabulary/foreign-bodies.ts';
import { hanSentences } from '../han-sentences.ts';
import { languageOf } from '../language.ts';

/** A name, and a shorter one of its signs in brackets. */
const PAIR =
  /(?<before>\p{Script=Han}{5,28})[（(](?:以下|下称|下稱)?(?:简称|簡稱)?[：:]?[“「]?(?<short>\p{Script=Han}{2,8})[”」]?[）)]/gu;
const BODY = regex(`${HAN_BODY_ENDS}$`, 'u');

/** Whose body it is, where the short name leaves that out: "国务院港澳事务办公室（港澳办）". */
const OWNER = /(?:国务院|國務院|中央人民政府|中央|外交部)$/u;

/** Whether the signs of a short name stand in a long one in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}

/** "亚太区航运合作组织（亚太航组织）": bodies whose short name is made of signs of the long one, nearest to the bracket. */
export function hanShort(manuscript: Manuscript): Proposal<'acronyms'>[] {
  if (languageOf(manuscript) !== 'zh') return [];
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(PAIR)].flatMap(({ 0: all, index, groups }): Proposal<'acronyms'>[] => {
      const { before = '', short = '' } = groups ?? {};
      if (!BODY.test(before)) return [];
      let from = before.lastIndexOf(short.charAt(0));
      while (from > 0 && !isWithin(short, before.slice(from))) from = before.lastIndexOf(short.charAt(0), from - 1);
      const owner = from < 0 ? 0 : (OWNER.exec(before.slice(0, from))?.[0].length ?? 0);
      const long = from < 0 ? '' : before.slice(from - owner);
      if (!isWithin(short, long) || long.length < short.length + 2) return [];
      const longSpan = [start + index + from - owner, start + index + before.length] as const;
      const at = start + index + all.lastIndexOf(short);
      return [
        {
          value: { short, long, longSpan, shortSpan: [at, at + short.length] },
          spans: [[longSpan[0], start + index + all.length]],
        },
      ];
    }),
  );
}
