/** Behind these, an event is only where the news happens: "at the Association’s Scientific Sessions". */
const SCENE =
  /(?<!\p{L})(?:at|during|alongside|ahead\s+of|on\s+the\s+(?:sidelines|margins|fringes)\s+of|in\s+the\s+margins\s+of|as\s+part\s+of)\s+(?:[^\s,;.]+\s+){0,6}$/iu;

/** Behind these, a place is where something happens. */
const LOCATIVE =
  /(?<!\p{L})(?:in|at|en|à|au|aux|visit(?:s|ed)?\s+to|visit(?:s|ed|ing)?|trip\s+to|(?:travels?|travell?ed|goes|went)\s+to)\s+(?:the\s+)?$/iu;
/** Words of something held, convened or opened before a place in the sentence. */
const HELD =
  /(?<!\p{L})(?:held|hold|host(?:ed|s)?|co-host(?:ed|s)?|organi[sz]ed?|convened?|takes?\s+place|took\s+place|taking\s+place|opens?|opened|gather(?:ed|s)?|meets?|met|signed|celebr\p{L}+|tiendra|tient|tenue?s?|(?:aura|a\s+eu)\s+lieu|présidé|inaugur(?:é|ó|ada|ado)\p{L}*|(?:tendrá|tuvo)\s+lugar|reuni(?:ó|eron|do|da)|firm(?:ó|aron|ado|ada))(?!\p{L})[^.;]{0,320}$/iu;

/** A day at the head of a sentence: "On 3 May 2026, the Board met in Lindau". */
const DAY_AHEAD = /^\s*[^\s,;.]+(?:\s+[^\s,;.]+){0,5}(?<=\d[^,;.]{0,24}),\s+/u;

/** Behind these, a Chinese place is where something happens, if what happens stands behind it. */
const HAN_LOCATIVE = /(?:[在於于]|赴|抵达|抵達|访问|訪問|前往|来到|來到|走进|走進)$/u;
const HAN_DEEDS =
  '举行|舉行|召开|召開|举办|舉辦|签署|簽署|签订|簽訂|签约|簽約|会见|會見|会晤|會晤|会谈|會談|座谈|座談|开幕|開幕|闭幕|閉幕|揭幕|揭牌|启动|啟動|出席|参加|參加|访问|訪問|拜访|拜訪|拜会|拜會|参访|參訪|视察|視察|視導|考察|调研|調研|通车|通車|启用|啟用|落成|奠基|开工|動工|动工|投产|投產|主持|宣判|查获|查獲|检获|檢獲|抓获|抓獲|拘捕|侦破|偵破|破获|破獲|捣毁|搗毀';
const HAN_HAPPENS = new RegExp(`^[^，。；！？]{0,24}?(?:${HAN_DEEDS})`, 'u');
/** Another place behind a place. */
const HAN_ROW = new RegExp(`^\\p{Script=Han}{0,6}(?:、|[和及]\\p{Script=Han}{2,6}(?:${HAN_DEEDS}))`, 'u');
/** "在中国政府举办的": who does it, not where. */
const HAN_OWNER = /^(?:[当當]局|政府|方面|代表|[驻駐])/u;
/** "访问林道，": somebody goes there, and no more is said. */
const HAN_VISITED = /(?:访问|訪問|抵达|抵達|走进|走進)$/u;

/** Whether the words before the name of an event say that something else is told there. */
export const isAtScene = (before: string): boolean => SCENE.test(before);

/**
 * Whether the words of a sentence around a place have something there; behind a comma, a place is of something else, unless something is held there.
 * Where events are told, only something held will do.
 */
export function happensThere(before: string, after: string, tellsEvents: boolean): boolean {
  // "分别在林道和昆比举行": one of several.
  if (HAN_LOCATIVE.test(before) && (HAN_ROW.test(after) || HAN_OWNER.test(after))) return false;
  if (HAN_LOCATIVE.test(before))
    return HAN_HAPPENS.test(after) || (HAN_VISITED.test(before) && /^(?:[，。,；]|$)/u.test(after));
  const told = before.replace(DAY_AHEAD, '');
  return LOCATIVE.test(told) && (HELD.test(told) || (!tellsEvents && !/[,;:]/u.test(told)));
}

/** What people do and what befalls them at some place. */
const SOMEWHERE =
  /(?<!\p{L})(?:met|meets?|meetings?|visit(?:s|ed|ing)?|sign(?:s|ed|ing)?|open(?:s|ed|ing)|h[eo]ld(?:s|ing)?|host(?:s|ed|ing)?|gather(?:s|ed|ing)?|attend(?:s|ed|ing)?|conven\p{L}+|invit\p{L}+|receiv(?:es|ed)|welcom(?:es|ed)|call(?:s|ed)\s+on|travel\p{L}*|arriv\p{L}+|address(?:es|ed)|deliver(?:s|ed)|inaugurat\p{L}+|celebrat\p{L}+|unveil\p{L}*|broke\s+ground|breaks?\s+ground|arrest\p{L}*|charged|murder\p{L}*|rescu\p{L}+|die[sd]?|deaths?|kill(?:s|ed)?|injur\p{L}+|crash\p{L}*|fires?|floods?|storms?|earthquakes?|outbreaks?|attack\p{L}*|accidents?|collisions?|protests?|ceremon(?:y|ies)|conferences?|seminars?|forums?|summits?|talks|workshops?|exhibitions?|festivals?|fairs?|concerts?|funerals?)(?!\p{L})/iu;

const HAN_SOMEWHERE = new RegExp(
  `${HAN_DEEDS}|(?:仪式|儀式|典礼|典禮|论坛|論壇|大会|大會|峰会|峰會|展会|展會|博览会|博覽會|事故|地震|台风|颱風|火灾|火災|遇难|遇難|袭击|襲擊|冲突|衝突|抵达|抵達|接见|接見|晚宴|午宴|宴请|宴請|发布会|發布會|记者会|記者會|来访|來訪|到访|到訪)`,
  'u',
);

/** Whether Chinese words tell of something that happens at a place, as below. */
export const hanHappensSomewhere = (words: string): boolean => HAN_SOMEWHERE.test(words);

/** Whether English words tell of something that happens at a place: a meeting or a fire, not a forecast, a price or an appointment. */
export const happensSomewhere = (words: string): boolean => SOMEWHERE.test(words);
