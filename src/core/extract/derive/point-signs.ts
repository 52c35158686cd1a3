import { regex } from '../../regex.ts';
import type { NewsWords } from '../vocabulary/foreign-news.ts';

const NEWS = regex(
  String.raw`\b(?:will|announc\p{L}+|open(?:s|ed)|launch\p{L}*|sign(?:s|ed)|adopt\p{L}*|approv\p{L}+|decid\p{L}+|agre(?:es|ed)|appoint\p{L}*|award\p{L}*|increas\p{L}+|decreas\p{L}+|rose|fell|reach\p{L}+|pledg\p{L}+|publish\p{L}*|releas\p{L}+|establish\p{L}*|host(?:s|ed)?|held|attend(?:s|ed)?|met|kill\p{L}*|arrest\p{L}*)\b`,
  'iu',
);
/** "For more than 40 years, the Trust has", "The first pier opened in 1954": how a release comes to its news. */
export const HISTORY =
  /^For\s(?:(?:more|less)\sthan\s|over\s|nearly\s|almost\s|some\s|about\s|the\s(?:past|last)\s)?(?:\d{2,3}|\p{L}+(?:-\p{L}+)?)\s(?:years|decades|centuries)\b|^(?:\S+\s){1,12}?(?:began|was\s(?:born|founded|established)|started|opened)\s(?:on|in)\s(?:\p{Lu}\p{Ll}+\s\d{1,2},\s)?1[5-9]\d\d\b/u;
/** What a release tells of its day. */
export const OF_TODAY =
  /(?<!\p{L})(?:today|yesterday|this\s(?:week|morning|afternoon)|announce[sd]?|announcing|signed|launched|signs|launches|celebrates)(?!\p{L})/iu;
const BACKGROUND =
  /\b(?:was|were)\s+(?:first\s+)?(?:founded|established|created|inaugurated|mooted)\b|\b(?:is|are)\s+(?:an?\s+)?(?:formal|annual|non-profit|independent|member)\b|\bin\s+(?:1[5-9]\d\d|200\d)\b/iu;
const LEANS =
  /^(?:[“"«‘']\s*)?(?:he|she|it|they|this|these|those|such|that|his|her|its|their|however|but|and|also|yet|both|in\s+addition|the\s+two|the\s+latter|another|others)\b/iu;
/** Lines of an invitation but its day, of its programme, and of a paper: "Where: …", "11.15 Tour", "Title: …". */
export const LABELLED = /^(?:(?:who|what|where|why|venue|titles?|authors?|keywords|doi)\s?:|\d{1,2}[.:]\d\d\s)/iu;
/** "Hazard: …", "Name of product: …": a line that says first what it tells. */
export const LINE_LABEL = /^\p{Lu}\p{Ll}+(?:\s[\p{L}’'/-]+){0,3}\s?:\s\S/u;
/** How to listen in, and what lawyers add: no news. */
export const HOUSEKEEPING =
  /^please\s|\b(?:conference\s+call|webcast|dial[\s-]in|forward-looking\s+statements?|press\s+conference\s+will|accreditation|to\s+register|media\s+advisory|multimedia|for\s+more\s+(?:news|information)|(?:available|find|read\s+more)\s+(?:\p{L}+\s+){0,4}here|you\s+can\s+find|interviews?\s+(?:with|are|can|must|may)|filming|photographers?\s+(?:may|can|must|are))\b/iu;
/** Thanks, praise and who sat in the room: what any meeting has, beside what it decided. */
export const CEREMONY = regex(
  String.raw`\b(?:signed|held)\s+in\s+the\s+presence\s+of\b|\b(?:attended|addressed|witnessed|chaired)\s+the\s+(?:\p{L}+\s+){0,2}(?:ceremony|reception)\b|\bwelcom(?:e|ing)\s+(?:ceremony|reception|dinner)\b|\bexchanged\s+views\b|\bexchange\s+of\s+views\b|\bcourtesy\s+call\b|\b(?:warm|best)\s+(?:welcome|regards|wishes)\b|\b(?:thank(?:s|ed)|congratulat(?:ed|es)|commend(?:ed|s)|hailed|praised)\b|\b(?:express|convey|extend)(?:ed|es|ing)\s+(?:\p{L}+\s+){0,4}(?:appreciation|gratitude|thanks|condolences|congratulations)\b|(?<!\p{L})(?:(?:a|ont)\s(?:remercié|félicité)|agradeci(?:ó|eron)|felicit(?:ó|aron))(?!\p{L})|表示(?:衷心|诚挚|誠摯)?(?:的)?(?:感[谢謝]|祝[贺賀])`,
  'iu',
);
/** From when something holds, and until when one must act: what a desk has to know of it. */
export const EFFECT =
  /\b(?:tak(?:es?|ing)\s+effect|(?:comes?|coming|enters?|entering)\s+into\s+(?:force|effect)|with\s+effect\s+from|effective\s+(?:from|on)|(?:work|works|construction|registration|applications?|trading|sales?)\s+(?:starts?|begins?|opens?|closes?)\s+(?:on|in)|register\s+by)\b|(?<!\p{L})(?:entr(?:e|era|ent|eront|a|ará|an|arán)\s+en\s+(?:vigueur|vigor)|prend(?:ra)?\s+effet)(?!\p{L})|起(?:施行|生效)/iu;
/** What was decided, founded, closed or asked for: what a desk officer acts upon. */
export const DECIDES =
  /\b(?:agreed\s+(?:to|on|that)|decided\s+(?:to|that|not)|(?<!\b(?:is|are|remains?|fully|strongly)\s)committed\s+to|undert(?:ook|akes)\s+to|sets?\s+up|is\s+(?:leaving|keeping|raising|lowering|cutting)|(?:shut|closes|closed|closing)\s+(?:its|their)|(?:bans|banned|abolishe[sd])\s+(?:the|all)|(?:calls|called)\s+(?:on\s|for\s(?!prompt))|(?:urge[sd]|asks|asked)\s+(?:the|all|for)|appeal(?:s|ed)\s+(?:to|for))|(?<!\p{L})(?:(?:a|ont)\s(?:décidé|convenu|signé)|(?:acord|firm)(?:ó|aron)|decidi(?:ó|eron))(?!\p{L})|签署|簽署|签订|簽訂|签约|簽約|决定|決定|达成|達成/iu;
/** "It called on the Government": of whom something is asked, told of a body. */
export const CALLS = /^(?:It|They)\s(?:has\s|have\s|also\s){0,2}(?:called\s(?:on|for)|urged|appealed|asked)\s/u;
/** People dead or hurt, homes and jobs lost. */
export const HARM = regex(
  String.raw`\b(?:\d[\d,]{0,20}|hundreds|thousands|dozens)\s(?:\p{L}+\s){0,3}(?:died|dead|deaths|killed|injured|missing|homeless|displaced)\b|\b(?:people|lives|civilians|children)\s(?:\p{L}+\s){0,3}(?:died|killed|lost)\b|\b(?:loss\s+of|cut(?:s|ting)?)\s+(?:\p{L}+\s){0,2}\d[\d,]{0,20}\s+jobs\b`,
  'iu',
);
/** What ministers or parties are to talk of. */
export const TALKS =
  /\b(?:will\s+(?:discuss|review|negotiate|consider)|(?:to|and)\s+discuss|bilateral\s+(?:meetings?|talks))\b/iu;
/** Beside the matter: "also visited", "on the sidelines". */
export const BESIDE = regex(
  String.raw`^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}also\s(?:visit|tour|attend|paid|thank|took\spart|express)|\bsidelines?\b|\bmargins\s+of\b`,
  'u',
);
/** What somebody is, for readers who do not know it. */
export const SELF = regex(
  String.raw`^(?:the\s)?(?:\p{Lu}[\p{L}\p{N}&’'-]*\s(?:\([^()]{2,20}\)\s)?){1,8}(?:is|are)\s(?:an?|the)\s(?:[\p{L}’'-]+\s){0,4}(?:association|agency|gathering|organi[sz]ation|charity|company|foundation|body|network|group|society|union|federation|provider|institute|firm|bank|think\stank)\b`,
  'u',
);
const NAMELESS = /^(?:[“"«‘']\s*)?(?:he|she|they|it)\b/iu;
/** What makes an English sentence news, and what makes it lean on the one before. */
export const ENGLISH: NewsWords = { news: NEWS, leans: LEANS, nameless: NAMELESS, background: BACKGROUND };
/** Headings of what is no news of the day, in the languages that are read. */
export const BACKGROUND_HEADING =
  /^\s*(?:(?:background|about|context|history|notes?)\b|contexte|historique|rappel|antecedentes|contexto|sobre\s|à\spropos|acerca\s|背景|关于)/iu;
/** Words that are verbs in English. */
export const VERB = regex(
  String.raw`\b(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|\p{L}{2,}ed|met|held|began|became|came|fell|gave|went|made|took|rose|ran|saw|sent|set|won|led|left|told|paid|put|built|brought|said|says|grew|kept|lost|sold|spent|stood|wrote|spoke|found|shows?|hit)\b`,
  'iu',
);
/** A caption says who stands where; a label of a picture says whose it is. */
export const CAPTION =
  /\((?:left|right|centre|center|above|below)\)|\s\([RLC]\)\s|\b(?:image|photo|picture|credit)s?:/iu;
