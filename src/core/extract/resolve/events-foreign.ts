import type { Manuscript } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import { collapse, type Span } from '../../span.ts';
import { languageOf } from '../find/language.ts';
import { hanPlaceAt, LEVEL, NO_PLACE } from '../find/places/chinese.ts';
import { foreignPlaceAt } from '../find/places/foreign-gazetteer.ts';
import type { Beside } from '../tongue.ts';
import { HELD_VERBS } from '../vocabulary/foreign-events.ts';
import { homeOf, type Surroundings } from './event-surroundings.ts';

/** "Le 17 mars, la ministre a ouvert le colloque …", "11月6日，论坛在林道举行": the last date before the only event of a sentence that tells of its being held. */
export function heldBefore(text: string, language: string, { home, span, near, others }: Beside) {
  const held = HELD_VERBS[language];
  if (!held) return undefined;
  if (language === 'zh' && /(?:出席|参加|參加)[^，。；]{0,8}$/u.test(text.slice(home[0], span[0]))) return undefined;
  const before = near.filter(({ at }) => at < span[0]);
  const last = before.at(-1);
  if (!last) return undefined;
  // "9月17日至19日举行的博览会": the date is bound to the event by the verb between them.
  if (language === 'zh' && /^[^，。；]{0,14}(?:举行|举办|召开|开幕)的/u.test(text.slice(last.at, span[0]))) return last;
  if (language === 'zh' && HAN_DAY.test(text.slice(last.at, span[0])) && HAN_HELD.test(text.slice(span[1], home[1])))
    return last;
  return others.length === 0 && held.test(text.slice(...home)) ? last : undefined;
}

/** "6月3日上午，", and the first of two events that are told as one: what stands between a day and the event that it opens with. */
const HAN_DAY =
  /^(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}[日号號](?:至(?:\d{1,2}月)?\d{1,2}[日号號])?(?:上午|下午|晚上?|早上)?[，,]?(?:[^，。；]{4,30}[·暨、及和與与])?$/u;
/** "·第二届花卉博览会在林道隆重开幕": what shows behind an event that it is held. */
const HAN_HELD =
  /^(?:[·暨、及和與与][^，。；]{4,30}?)?(?:在[^，。；]{2,24}?)?(?:隆重|成功|正式|如期|顺利|順利|盛大)?(?:举行|舉行|举办|舉辦|召开|召開|开幕|開幕|启动|啟動|闭幕|閉幕|启幕|啟幕)/u;

const TOWN = regex(String.raw`^\p{Lu}\p{Ll}[\p{L}-]{1,24}(?![\p{L}’'-]|\s\p{Lu})`, 'u');

/** How far behind an event's name its place may begin. */
const NEAR = 60;
const WHERE: Readonly<Record<string, RegExp>> = {
  fr: regex(String.raw`(?:^|[\s,])à\s(?=\p{Lu})`, 'gu'),
  es: regex(String.raw`(?:^|[\s,])en\s(?:la\sciudad\sde\s)?(?=\p{Lu})`, 'gu'),
  zh: /在/gu,
};

/** The known place that a word of place leads to, right behind an event's name or right before it: "se tiendra à Genève", "a ouvert à Berne le colloque". */
export function foreignPlaceBeside(manuscript: Manuscript, surroundings: Surroundings, span: Span): string | null {
  const language = languageOf(manuscript);
  const where = WHERE[language];
  const home = homeOf(surroundings, span);
  if (!where || !home) return null;
  const read = (from: number, to: number): string | null => {
    const words = manuscript.text.slice(from, to);
    for (const { 0: lead, index } of words.matchAll(where)) {
      const at = index + lead.length;
      const known = language === 'zh' ? hanTown(words, at) : foreignPlaceAt(words, at, language);
      // A verb of holding right before it shows a place that no list knows.
      const name =
        known ?? (HELD_VERBS[language]?.test(words.slice(0, index)) ? TOWN.exec(words.slice(at))?.[0] : null);
      if (name) return collapse(name);
    }
    return null;
  };
  const behind = read(span[1], Math.min(home[1], span[1] + NEAR));
  if (behind) return behind;
  const before = Math.max(home[0], span[0] - NEAR / 2);
  return HELD_VERBS[language]?.test(manuscript.text.slice(...home)) ? read(before, span[0]) : null;
}

/** "在广西南宁举行" is held in 南宁; "在林道举行" in 林道. */
function hanTown(words: string, at: number): string | null {
  const first = hanPlaceAt(words, at);
  const next = first ? hanPlaceAt(words, at + first.length) : null;
  if (next) return next;
  // "在中国当局举办的": who does it, not where.
  if (first && /^(?:[当當]局|政府|方面|代表)/u.test(words.slice(at + first.length, at + first.length + 2))) return null;
  const rest = words.slice(at + (first?.length ?? 0)).replace(first ? LEVEL : /(?!)/u, '');
  const unknown = /^(\p{Script=Han}{2,4}?)(?:举行|举办|召开|开幕|舉行|召開)/u.exec(rest.slice(0, 8))?.[1] ?? null;
  return unknown && !NO_PLACE.test(unknown) ? unknown : first;
}
