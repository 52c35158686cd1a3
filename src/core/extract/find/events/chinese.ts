import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { HAN_EVENT_CUTS, HAN_EVENT_ENDS } from '../../vocabulary/foreign-events.ts';
import { traditional } from '../../vocabulary/han-forms.ts';
import { hanSentences } from '../han-sentences.ts';
import { languageOf } from '../language.ts';
import { hanMarked } from './foreign-marked.ts';

type Event = Proposal<'events'>;

/** An end with the signs of its name before it; what follows may not make another word of it ("人民大会堂"). */
const RUN = regex(
  String.raw`(?<run>[\p{Script=Han}A-Za-z0-9·—–“”（）()+-]{2,44}?)(?<end>${HAN_EVENT_ENDS}(?:(?:暨[\p{Script=Han}\d]{2,26}?|(?![和与與及在的举舉开開于於将將由是为為期上中，])[^\s·，。；、：！？“”（）()《》和与與及在的上中]{2,16}?|（[^（）]{1,8}）第[一二三四五六七八九十\d]{1,3}[届屆]\p{Script=Han}{0,8}?)${HAN_EVENT_ENDS})?)(?![堂室厅廳]|中心|[纪紀]要|第[一二三四五六七八九十百\d]{1,5}[届屆])`,
  'gu',
);
const EDITION = /第[一二三四五六七八九十百\d]{1,5}[届屆次]|首[届屆]/u;
/** Meetings that are no events of their own, and words that only point at one. */
const NEVER =
  /(?:新闻发布|新聞發布|视频|視訊|电话|记者|記者|人民代表|党代表|职工|董事|股东|常务|(?<!^(?:中央|全[国國])\p{Script=Han}{2,10})工作|例行|专题|党组|办公|相关|有关)$|^(?:本(?!溪)|一|国家级|國家級|世界级|世界級|省级|是次|特[别別]|大型|区域性|區域性|该|該|此|这|就|上(?!海|合)|下(?!关)|各|多(?=[个场次边])|有关|相关|重要|两(?!岸)|全体|双边|国际$|重大|出席|参加)/u;
/** "（记者 何清）国际港口大会": the end of brackets that opened before the name. */
const CLOSING = /^[^（(]*[）)]/u;
/** Signs and small words before a name. */
const LEADING = /^[“”（）()·—–和与與及就、-]+|^(?:[开開闭閉]幕式|[仪儀]式)?暨/u;
/** Longer than this, it is a clause. */
const LONGEST = 44;
const SHORTEST = 3;
/** What only an edition tells from others of its kind: "成员国大会". */
const GENERIC = /^(?:世界经济|博鳌亚洲|成员国|成員國|会员|会员国|全体|年度|联合国)$/u;

/** "第八届国际港口论坛", "2026年外国记者新春招待会": the end of a name, and its beginning behind a mark or a verb. */
export function hanEvents(manuscript: Manuscript): Event[] {
  if (languageOf(manuscript) !== 'zh') return [];
  const found = hanSentences(manuscript).flatMap(({ text, span: [start], role }) =>
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
          const raw = run.slice(opened);
          // "“港口之路”国际合作论坛": marks that open the name are part of it.
          const named = /^“[^”]{2,10}”\p{Script=Han}{2,}$/u.test(raw);
          const lead = named ? raw : raw.replace(CLOSING, '').replace(LEADING, '');
          const before = text.slice(Math.max(0, index - 30), index + run.length - lead.length);
          const open = /[“（(][^”）)]*$/u.test(lead) || /《[^》]*$/u.test(before);
          const edition = EDITION.exec(lead)?.[0] ?? null;
          const bare = lead.replace(EDITION, '').replace(/^(?:19|20)\d\d年?/u, '');
          // "新闻发布会暨签约仪式": the rest of what is no event of its own.
          if (/^[会會]暨/u.test(lead)) return [];
          // What stands in marks before the kind of event is told by itself.
          if (/^[^“]*”/u.test(lead)) return [];
          // "未来几年会": years, and a verb.
          if (/^年[会會]/u.test(end) && /[几幾多今明去每半近两兩十\d]$/u.test(lead)) return [];
          if (open || NEVER.test(lead) || lead.length + end.length > LONGEST) return [];
          const dated = bare.length === 2 && /^(?:19|20)\d\d年/u.test(lead);
          if (((bare.length < SHORTEST && !dated) || GENERIC.test(bare)) && !edition) return [];
          const at = start + index + run.length - lead.length;
          const name = manuscript.text.slice(at, at + lead.length + end.length);
          return [
            {
              value: { kind: 'name', name, acronym: null, edition, place: null, hosts: [] },
              spans: [[at, at + name.length]],
            },
          ];
        }),
  );
  return merged([...found, ...hanMarked(manuscript)]);
}

/** A name without its edition, whichever signs it is written in. */
const bare = (name: string, edition: string | null): string => traditional(name.replace(edition ?? '', ''));

/** "中国—东北亚博览会" is the "第十三届中国—东北亚博览会" that the text names, too. */
function merged(events: readonly Event[]): Event[] {
  const whole = new Map<string, Event['value']>();
  for (const { value } of events)
    if (value.edition && !whole.has(bare(value.name, value.edition))) whole.set(bare(value.name, value.edition), value);
  return events.map(event => {
    const { name, edition } = event.value;
    const other = whole.get(bare(name, edition));
    const same = other && (edition === null || traditional(edition) === traditional(other.edition ?? ''));
    return same && other.name !== name
      ? { ...event, value: { ...event.value, kind: 'short', name: other.name } }
      : event;
  });
}
