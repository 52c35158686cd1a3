/** Behind these, an event is only where the news happens: "at the Association’s Scientific Sessions". */
const SCENE =
  /(?<!\p{L})(?:at|during|alongside|ahead\s+of|on\s+the\s+(?:sidelines|margins|fringes)\s+of|in\s+the\s+margins\s+of|as\s+part\s+of)\s+(?:[^\s,;.]+\s+){0,6}$/iu;

/** Behind these, a place is where something happens. */
const LOCATIVE =
  /(?<!\p{L})(?:in|at|en|à|au|aux|visit(?:s|ed)?\s+to|visit(?:s|ed|ing)?|trip\s+to|(?:travels?|travell?ed|goes|went)\s+to)\s+(?:the\s+)?$/iu;
/** Words of something held, convened or opened before a place in the sentence. */
const HELD =
  /(?<!\p{L})(?:held|hold|host(?:ed|s)?|co-host(?:ed|s)?|organi[sz]ed?|convened?|takes?\s+place|took\s+place|taking\s+place|opens?|opened|gather(?:ed|s)?|meets?|met|signed|celebr\p{L}+|tiendra|tient|tenue?s?|(?:aura|a\s+eu)\s+lieu|présidé|inaugur(?:é|ó|ada|ado)\p{L}*|(?:tendrá|tuvo)\s+lugar|reuni(?:ó|eron|do|da)|firm(?:ó|aron|ado|ada))(?!\p{L})[^.;]{0,320}$/iu;

/** Whoever visits a country is there, whatever stands between commas before. */
const VISITING =
  /(?<!\p{L})(?:visit(?:s|ed|ing)|(?:official|working|state)\s+visit\s+(?:to|in))\s+(?:the\s+)?(?:(?:Republic|Kingdom|State|City)\s+of\s+)?$/iu;

/** "Halmia’s Ambassador in ", "the representative at the ": where somebody serves. */
const SERVES =
  /(?<!\p{L})(?:Ambassador(?:-at-large)?|High\s+Commissioner|[Rr]epresentative|[Ee]nvoy|Consul(?:\s+General)?|Charg[eé]\s+d['’]Affaires|[Cc]orrespondent)\s+(?:in|at)\s+(?:the\s+)?$/u;

/** A day at the head of a sentence: "On 3 May 2026, the Board met in Lindau". */
const DAY_AHEAD = /^\s*[^\s,;.]+(?:\s+[^\s,;.]+){0,5}(?<=\d[^,;.]{0,24}),\s+/u;

/** Behind these, a Chinese place is where something happens, if what happens stands behind it. */
const HAN_LOCATIVE = /(?:[在於于]|赴|抵达|抵達|访问|訪問)$/u;
const HAN_HAPPENS =
  /^[^，。；！？]{0,24}?(?:举行|舉行|召开|召開|举办|舉辦|签署|簽署|签订|簽訂|会见|會見|会晤|會晤|开幕|開幕|揭幕|启动|啟動|出席|参加|參加|访问|訪問)/u;

/** Whether the words before the name of an event say that something else is told there. */
export const isAtScene = (before: string): boolean => SCENE.test(before);

/**
 * Whether the words of a sentence around a place have something there; behind a comma, a place is of something else, unless something is held there.
 * Where events are told, only something held will do.
 */
export function happensThere(before: string, after: string, tellsEvents: boolean): boolean {
  if (HAN_LOCATIVE.test(before)) return HAN_HAPPENS.test(after);
  if (!tellsEvents && VISITING.test(before)) return true;
  if (SERVES.test(before)) return false;
  const told = before.replace(DAY_AHEAD, '');
  return LOCATIVE.test(told) && (HELD.test(told) || (!tellsEvents && !/[,;:]/u.test(told)));
}

/** What people do and what befalls them at some place. */
const SOMEWHERE =
  /(?<!\p{L})(?:met|meets?|meetings?|visit(?:s|ed|ing)?|sign(?:s|ed|ing)?|open(?:s|ed|ing)|h[eo]ld(?:s|ing)?|host(?:s|ed|ing)?|gather(?:s|ed|ing)?|attend(?:s|ed|ing)?|conven\p{L}+|invit\p{L}+|receiv(?:es|ed)|welcom(?:es|ed)|call(?:s|ed)\s+on|travel\p{L}*|arriv\p{L}+|address(?:es|ed)|deliver(?:s|ed)|inaugurat\p{L}+|celebrat\p{L}+|unveil\p{L}*|broke\s+ground|breaks?\s+ground|arrest\p{L}*|charged|murder\p{L}*|rescu\p{L}+|die[sd]?|deaths?|kill(?:s|ed)?|injur\p{L}+|crash\p{L}*|fires?|floods?|storms?|earthquakes?|outbreaks?|attack\p{L}*|accidents?|collisions?|protests?|ceremon(?:y|ies)|conferences?|seminars?|forums?|summits?|talks|workshops?|exhibitions?|festivals?|fairs?|concerts?|funerals?)(?!\p{L})/iu;

/** What is nowhere, though the words are those of meetings: a rate that is held, a call. */
const NOWHERE =
  /(?<!\p{L})(?:(?:hold|holds|held|keep|keeps|kept|maintain(?:s|ed)?|leave|left)\s+(?:\S+\s+){0,6}?(?:rates?|target)(?!\p{L})|(?:tele)?phone\s+(?:call|conversation|talks))/iu;

/** Whether English words tell of something that happens at a place: a meeting or a fire, not a forecast, a price or an appointment. */
export const happensSomewhere = (words: string): boolean => SOMEWHERE.test(words) && !NOWHERE.test(words);
