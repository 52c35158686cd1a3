import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { HAN_EVENT_ENDS } from '../../vocabulary/foreign-events.ts';
import { hanSentences } from '../han-sentences.ts';

type Event = Proposal<'events'>;

/** A name in marks behind its edition, or before what kind of event it is. */
const MARKED =
  /(?<edition>第[一二三四五六七八九十百\d]{1,5}[届屆]|首[届屆])?[“「](?<name>[^”」“「。，；！？]{4,44})[”」](?<kind>(?:主[题題]|系列)?(?:活动|活動|论坛|論壇|研讨会|研討會|大会|大會|会议|會議|展览|展覽|峰会|峰會|座谈会|座談會|嘉年华|嘉年華|音乐会|音樂會))?/gu;
const ENDS = regex(`${HAN_EVENT_ENDS}$`, 'u');
/** Shortest name that its kind alone shows. */
const LEAST = 6;

/** "举办“林道港口周”": weeks, days and festivals in marks behind a verb of holding. */
const HELD =
  /(?:举办|舉辦|举行|舉行|开展|開展|启动|啟動|主办|主辦|承办|承辦|参加|參加|出席)(?:了|首[届屆]|本[届屆])?[“「](?<name>[^”」“「。，；！？]{2,20}(?:周|週|日|节|節|季|月|展|杯))[”」](?:活动|活動|开幕式|開幕式|启动仪式|啟動儀式)?/gu;

/** "“港口与海洋保护”论坛", "第二届“港口论坛”": events whose names stand in marks. */
export function hanMarked(manuscript: Manuscript): Event[] {
  const named = (name: string, edition: string | null, at: number): Event => ({
    value: { kind: 'name', name, acronym: null, edition, place: null, hosts: [] },
    spans: [[at, at + name.length]],
  });
  return hanSentences(manuscript).flatMap(({ text, span: [start], role }) =>
    role === 'headline' || role === 'heading'
      ? []
      : [
          ...[...text.matchAll(MARKED)].flatMap(({ 0: all, index, groups }): Event[] => {
            const { edition, name = '', kind = '' } = groups ?? {};
            const numbered = edition !== undefined && ENDS.test(name);
            if (!numbered && (kind === '' || name.length < LEAST)) return [];
            const at = start + index + (numbered ? 0 : all.indexOf(name));
            const whole = manuscript.text.slice(at, at + (numbered ? all.length - kind.length : name.length));
            return [named(whole, numbered ? (edition ?? null) : null, at)];
          }),
          ...[...text.matchAll(HELD)].map(({ 0: all, index, groups }) => {
            const name = groups?.name ?? '';
            return named(name, null, start + index + all.indexOf(name));
          }),
        ],
  );
}
