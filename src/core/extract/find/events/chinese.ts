import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { HAN_EVENT_CUTS, HAN_EVENT_ENDS } from '../../vocabulary/foreign-events.ts';
import { languageOf } from '../language.ts';

type Event = Proposal<'events'>;

/** An end with the signs of its name before it; what follows may not make another word of it ("人民大会堂"). */
const RUN = regex(
  String.raw`(?<run>[\p{Script=Han}A-Za-z0-9·—–“”（）()-]{2,44}?)(?<end>${HAN_EVENT_ENDS}(?:暨[\p{Script=Han}\d]{2,26}?${HAN_EVENT_ENDS})?)(?![堂室厅]|第[一二三四五六七八九十百\d]{1,5}[届屆])`,
  'gu',
);
const EDITION = /第[一二三四五六七八九十百\d]{1,5}[届屆次]|首[届屆]/u;
/** Meetings that are no events of their own, and words that only point at one. */
const NEVER =
  /(?:新闻发布|新聞發布|视频|視訊|电话|记者|記者|人民代表|党代表|职工|董事|股东|常务|工作|例行|专题|党组|办公|相关|有关)$|^(?:本|该|此|这|上|下|各|多|有关|相关|重要|一系列|两|全体|双边|国际|重大|出席|参加)/u;
/** Longer than this, it is a clause. */
const LONGEST = 44;
const SHORTEST = 3;
/** What only an edition tells from others of its kind: "成员国大会". */
const GENERIC = /^(?:成员国|成員國|会员|会员国|全体|年度|联合国)$/u;

/** "第八届国际港口论坛", "2026年外国记者新春招待会": the end of a name, and its beginning behind a mark or a verb. */
export function hanEvents(manuscript: Manuscript): Event[] {
  if (languageOf(manuscript) !== 'zh') return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start], role }) =>
    role === 'headline' || role === 'heading'
      ? []
      : [...text.matchAll(RUN)].flatMap(({ index, groups }): Event[] => {
          const { run = '', end = '' } = groups ?? {};
          const cut = [...run.matchAll(HAN_EVENT_CUTS)].at(-1);
          const from = cut ? cut.index + cut[0].length : 0;
          // "论坛和第二届博览会": an edition begins another name.
          const joint = /[和与及、](?=第|20\d\d)/gu;
          const parted = [...run.slice(from).matchAll(joint)].at(-1);
          const opened = from + (parted ? parted.index + 1 : 0);
          const lead = run.slice(opened).replace(/^[“”（）()·—–-]+/u, '');
          const open = /[“（(][^”）)]*$/u.test(lead);
          const edition = EDITION.exec(lead)?.[0] ?? null;
          const bare = lead.replace(EDITION, '').replace(/^(?:19|20)\d\d年?/u, '');
          if (open || NEVER.test(lead) || lead.length + end.length > LONGEST) return [];
          if ((bare.length < SHORTEST || GENERIC.test(bare)) && !edition) return [];
          const at = start + index + run.length - lead.length;
          const name = `${lead}${end}`;
          return [
            {
              value: { kind: 'name', name, acronym: null, edition, place: null, hosts: [] },
              spans: [[at, at + name.length]],
            },
          ];
        }),
  );
}
