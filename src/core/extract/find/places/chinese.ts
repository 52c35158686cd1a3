import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { FOREIGN_PLACES } from '../../vocabulary/foreign-places.ts';
import { bothForms } from '../../vocabulary/han-forms.ts';
import { hanSentences } from '../han-sentences.ts';
import { languageOf } from '../language.ts';

type Place = Proposal<'places'>;

/** First sign → the names that begin with it, longest first. */
const gazetteer = new Map<string, readonly string[]>();
for (const name of [...bothForms(FOREIGN_PLACES.zh ?? [])].sort((a, b) => b.length - a.length))
  gazetteer.set(name.charAt(0), [...(gazetteer.get(name.charAt(0)) ?? []), name]);

/** The known place that begins at a sign, where the signs around it do not belong to another word: "今日本报" is no 日本. */
export function hanPlaceAt(text: string, at: number): string | null {
  const name = gazetteer.get(text.charAt(at))?.find(one => text.startsWith(one, at));
  if (!name) return null;
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + name.length)];
  if (/^(?:时间|時間)/u.test(text.slice(at + name.length, at + name.length + 2))) return null;
  if (
    /^中[国國]$/u.test(name) &&
    /^(?:特色|共产党|共產黨|式现代|梦)/u.test(text.slice(at + name.length, at + name.length + 3))
  )
    return null;
  if (/^中[华華]人民共和[国國]$/u.test(name) && text.charAt(at - 1) === '《') return null;
  if (name === '北海' && (/[拱]/u.test(before) || /[关關道]/u.test(behind))) return null;
  if (name === '日本' && /[\d今昨明当近次即平往一二三四五六七八九十每生]/u.test(before)) return null;
  if (/^中[国國]$/u.test(name) && /[展其共]/u.test(before)) return null;
  if (name === '加纳' && before === '参') return null;
  if (/国$/u.test(name) && /[际産]/u.test(behind)) return null;
  return name;
}

/** Places of Chinese texts that are known by name. */
export function hanGazetted(manuscript: Manuscript): Place[] {
  if (languageOf(manuscript) !== 'zh') return [];
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) => {
    const found: Place[] = [];
    for (let at = 0; at < text.length; at++) {
      const name = hanPlaceAt(text, at);
      if (!name) continue;
      const district =
        /^(?:新区|新區|自由贸易港|(?:国际|國際)?(?:机场|機場)|(?:国际|國際|国家|國家)?(?:会议|會議)?(?:会展中心|會展中心|展览中心|展覽中心|会议中心|會議中心)|科学园|科學園)/u.exec(
          text.slice(at + name.length, at + name.length + 9),
        )?.[0] ?? '';
      const whole = name + district;
      found.push({ value: { kind: 'name', name: whole }, spans: [[start + at, start + at + whole.length]] });
      at += whole.length - 1;
    }
    return found;
  });
}

/** "赴瑞士林道，": a town behind its country. */
const GONE =
  /(?:赴|前往|抵达|抵達|来到|來到)(?<lead>\p{Script=Han}{2,6}?)(?<place>\p{Script=Han}{2,3})(?=[，。、；]|出席|参加|參加|访问|訪問|考察|举行|舉行)/gu;
/** "前往林道區視導": a district or town that somebody goes to for something. */
const DISTRICT =
  /(?:赴|前往|来到|來到|走访|走訪)(?<place>(?![各多该該本全])\p{Script=Han}{1,3}[区區县縣市镇鎮乡鄉])(?=视察|視察|視導|考察|调研|調研|访问|訪問|出席|参加|參加|勘查|会勘|會勘|慰问|慰問|展开|展開|开展|開展)/gu;
/** "在林道口岸查获": a frontier post or an airport where something is found or somebody caught. */
const POST =
  /(?:在|於|于|经|經)(?<place>(?:(?![在於于经經的])\p{Script=Han}){2,5}(?:口岸|(?:国际|國際)?(?:机场|機場)))(?=查获|查獲|检获|檢獲|查验|查驗|截查|截获|截獲|抓获|抓獲|拘捕)/gu;
const HELD =
  /在(?<place>(?:(?!在)\p{Script=Han}){2,8}?)(?:成功|隆重|正式|共同|联合|圆满)?(?:举行|举办|召开|开幕|闭幕|会见|会晤|签署|揭牌|启动|发布(?!会)|成立|考察|调研|举辦|舉行|召開)/gu;
/** What a land is behind its name: "山西‹省›". */
export const LEVEL = /^(?:特[别別]行政[区區]|自治[区區州]|省|州)(?=\p{Script=Han}{2})/u;
/** What ends a time or a manner rather than a place, and words for "here". */
export const NO_PLACE =
  /[上中下内外间前后时际日年月会式场线厅室樓楼期馆館店局院]$|大[学學]$|公司$|中心$|[银銀]行$|^(?:此|当|这|那|各|全|同|现|本|其|我|该|会|线|活|期)|[的和与了是并]/u;

/** "在林道举行": two to four signs between 在 and a verb of meeting. */
export function hanHeldIn(manuscript: Manuscript): Place[] {
  if (languageOf(manuscript) !== 'zh') return [];
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) => [
    ...[...text.matchAll(GONE)].flatMap(({ 0: all, index, groups }): Place[] => {
      const { lead = '', place = '' } = groups ?? {};
      if (
        hanPlaceAt(lead, 0) !== lead ||
        hanPlaceAt(place, 0) ||
        NO_PLACE.test(place) ||
        /[举舉行办辦开開重会會签簽国國访訪]/u.test(place)
      )
        return [];
      const at = start + index + all.length - place.length;
      return [{ value: { kind: 'name', name: place }, spans: [[at, at + place.length]] }];
    }),
    ...[...text.matchAll(DISTRICT)].flatMap(({ 0: all, index, groups }): Place[] => {
      const place = groups?.place ?? '';
      if (hanPlaceAt(place, 0) || /[的了和与與社园園景小校厂廠山工地]/u.test(place)) return [];
      const at = start + index + all.length - place.length;
      return [{ value: { kind: 'name', name: place }, spans: [[at, at + place.length]] }];
    }),
    ...[...text.matchAll(POST)].flatMap(({ 0: all, index, groups }): Place[] => {
      const place = groups?.place ?? '';
      if (hanPlaceAt(place, 0)) return [];
      const at = start + index + all.length - place.length;
      return [{ value: { kind: 'name', name: place }, spans: [[at, at + place.length]] }];
    }),
    ...[...text.matchAll(HELD)].flatMap(({ index, groups }): Place[] => {
      const whole = groups?.place ?? '';
      // "在广西南宁举行", "在山西省运城市举行": a known place before it is another place.
      const known = hanPlaceAt(whole, 0);
      const place = known ? whole.slice(known.length).replace(LEVEL, '') : whole;
      if (place.length < 2 || place.length > 4 || hanPlaceAt(place, 0) || NO_PLACE.test(place)) return [];
      const at = start + index + 1 + whole.length - place.length;
      return [{ value: { kind: 'name', name: place }, spans: [[at, at + place.length]] }];
    }),
  ]);
}
