import { regex } from '../../../regex.ts';
import { BODY_HEADS, WEAK_HEADS } from '../../vocabulary/bodies.ts';
import {
  FOREIGN_BODY_HEADS,
  FOREIGN_LINKS,
  FOREIGN_NAMED_HEADS,
  HAN_BODY_ENDS,
  HAN_BODY_STARTS,
} from '../../vocabulary/foreign-bodies.ts';

/** Words that no name of a body holds: verbs and joints of sentences. */
const BREAKS =
  /^(?:a|est|ont|sont|été|par|que|qui|avec|dont|ou|où|selon|se|ce|cette|son|sa|es|son|fue|fueron|ha|han|que|quien|según|su|sus|este|esta|como|o)$/u;
/** "Comité … para el Estudio de …": what a body is for is no name of its own. */
const AIM = /\s(?:para|pour)\s(?:el\s|la\s|le\s|l['’])?$/u;
/** Most words of a name, its head counted. */
const LONGEST = 20;

/**
 * Where the name of a body begins that ends a French or Spanish clause: at the nearest of the nouns that head such names, where only
 * words of a name stand behind it. It tells the long form of an acronym that another language gave: "Fonds … (IMF)".
 */
export function headedStart(before: string, language: string): number | null {
  const head = nounStart(before, language);
  return head === null ? null : head - (QUALIFIED.exec(before.slice(Math.max(0, head - 12), head))?.[0].length ?? 0);
}

/** Where a name begins whose head stands right before what the letters fit, and has the first of them as well: "‹Frente› Farabundo Corro". */
export function withHead(before: string, start: number, short: string, language: string): number {
  const [word = '', head = ''] = /(\p{Lu}[\p{L}-]+)\s$/u.exec(before.slice(Math.max(0, start - 30), start)) ?? [];
  const known = FOREIGN_BODY_HEADS[language]?.has(head) || FOREIGN_NAMED_HEADS[language]?.has(head);
  return known && head.charAt(0) === short.charAt(0) ? start - word.length : start;
}

/** An adjective in capitals before the head of a name: "Nouveau Partenariat", "Alta Autoridad". */
const QUALIFIED =
  /(?<![\p{L}-])(?:Nouveau|Nouvel|Nouvelle|Nuev[oa]|Haute?|Alt[oa]|Grande?|Gran|Premier|Première|Primer)\s$/u;

/** Where the noun stands that heads the name. */
function nounStart(before: string, language: string): number | null {
  const heads = FOREIGN_BODY_HEADS[language];
  const others = FOREIGN_NAMED_HEADS[language];
  const links = FOREIGN_LINKS[language];
  if (!heads || !links || /[,;:]/.test(before.slice(-2))) return null;
  const tokens = [...before.matchAll(/[\p{L}\p{N}-]+/gu)].slice(-LONGEST).reverse();
  let nearest: number | null = null;
  for (const [at, { 0: token, index }] of tokens.entries()) {
    const following = before.slice(index + token.length, tokens[at - 1]?.index ?? before.length);
    if (/[.;:()«»"“”\n]/.test(following) || (BREAKS.test(token) && !links.has(token))) return nearest;
    if (!heads.has(token) && !others?.has(token)) continue;
    if (at === 0) return null;
    if (heads.has(token)) return index;
    if (!AIM.test(before.slice(0, index))) return nearest ?? index;
    nearest ??= index;
  }
  return nearest;
}

const CAPITALS = regex(
  String.raw`(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}-]+(?:(?:\s+(?:of|for|on|in|to|against)(?:\s+the)?|\s+and(?:\s+the)?)?\s+\p{Lu}[\p{L}-]+){1,9}$`,
  'u',
);

/** What stands before a name: a small word, or an office of the body. */
const LEADING =
  /^(?:(?:The|A|An|In|At|On|By|For|From|To|With)\s+|(?:(?:Deputy|Vice|Executive|Managing|Acting)\s+)?(?:President|Director(?:[\s-]General)?|Chair(?:man|woman|person)?|Head|Minister|Secretary(?:[\s-]General)?|Governor|Commissioner|Member|Dean|Rector)\s+of\s+(?:the\s+)?)/;

/** The same for English, where such names bear capitals throughout: "Harbour Fraud Office (OLAF)". */
export function capitalStart(before: string): number | null {
  const run = CAPITALS.exec(before.slice(-120));
  if (!run) return null;
  const words = run[0].split(/\s+/);
  const leading = LEADING.exec(run[0])?.[0].length ?? 0;
  const headed = words.some(word => BODY_HEADS.has(word)) && (!WEAK_HEADS.has(words[0] ?? '') || words.length > 2);
  return headed ? before.length - run[0].length + leading : null;
}

const HAN_RUN = /[\p{Script=Han}·]{3,40}$/u;
const HAN_END = regex(`${HAN_BODY_ENDS}$`, 'u');
/** What parts a name in Chinese from the words before it. */
const HAN_CUT =
  /[在由向对從从于是的了将把被让使为]|会见|会晤|出席|参加|拉动|拉動|占|实现|達到|达到|根据|举办|访问|成为|加入|担任|作为|包括|以及|来自|通过|支持|感谢|邀请|负责|隶属|据/gu;

/** Bodies whose names have no word for their kind. */
const UNENDED = /(?:联合国|聯合國|[欧歐]盟|[东東]盟|非盟)$/u;

/** Where the name of a body begins that ends a Chinese clause: "世界航运组织". Null where its end is none of a body's or its beginning does not show. */
export function hanStart(before: string): number | null {
  const run = HAN_RUN.exec(before);
  if (!run || !HAN_END.test(run[0])) {
    const known = UNENDED.exec(before)?.[0];
    return known ? before.length - known.length : null;
  }
  const cut = [...run[0].matchAll(HAN_CUT)].at(-1);
  const from = cut ? cut.index + cut[0].length : 0;
  const rest = run[0].slice(from);
  const known = [...rest.matchAll(HAN_BODY_STARTS)][0];
  const joint = Math.max(rest.lastIndexOf('和'), rest.lastIndexOf('与'), rest.lastIndexOf('及')) + 1;
  const start = known ? known.index : joint;
  return rest.length - start >= 4 && rest.length - start <= 24 ? run.index + from + start : null;
}

/** What ends terms that Chinese texts give acronyms of, beside the names of bodies. */
const HAN_TERM_END =
  /(?:指数|指數|指标|系统|系統|体系|體系|机制|機制|倡议|倡議|方案|项目|項目|标准|標準|总值|總值|协议|協議|议定书|公约|公約|宣言|网络|網絡|平台|技术|技術|疗法|病毒|肺炎|工程|模型|算法|区|區|大会|大會|周|奖|獎)$/u;

/** Where a term begins that ends a Chinese clause: behind the last mark, or behind a word that parts it from the words before. */
export function hanTermStart(before: string): number | null {
  const run = HAN_RUN.exec(before);
  if (!run || !HAN_TERM_END.test(run[0])) return null;
  const cut = [...run[0].matchAll(HAN_CUT)].at(-1);
  const from = cut ? cut.index + cut[0].length : 0;
  const joint = /^[和与與及]/u.test(run[0].slice(from)) ? 1 : 0;
  const month =
    /^(?:月份?|[一二三四]季度|上半年|下半年|全年|今年|去年|当月|本月)/u.exec(run[0].slice(from + joint))?.[0].length ??
    0;
  const start = from + joint + month;
  return run[0].length - start >= 4 && run[0].length - start <= 20 ? run.index + start : null;
}
