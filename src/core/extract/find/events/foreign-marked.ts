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

/** "“港口与海洋保护”论坛", "第二届“港口论坛”": events whose names stand in marks. */
export function hanMarked(manuscript: Manuscript): Event[] {
  return hanSentences(manuscript).flatMap(({ text, span: [start], role }) =>
    role === 'headline' || role === 'heading'
      ? []
      : [...text.matchAll(MARKED)].flatMap(({ 0: all, index, groups }): Event[] => {
          const { edition, name = '', kind = '' } = groups ?? {};
          const numbered = edition !== undefined && ENDS.test(name);
          if (!numbered && (kind === '' || name.length < LEAST)) return [];
          const at = start + index + (numbered ? 0 : all.indexOf(name));
          const whole = manuscript.text.slice(at, at + (numbered ? all.length - kind.length : name.length));
          return [
            {
              value: {
                kind: 'name',
                name: whole,
                acronym: null,
                edition: numbered ? (edition ?? null) : null,
                place: null,
                hosts: [],
              },
              spans: [[at, at + whole.length]],
            },
          ];
        }),
  );
}
