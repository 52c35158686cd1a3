import { regex } from '../regex.ts';

/** Behind these, an event is only where the news happens: "at the Association’s Scientific Sessions". */
const SCENE =
  /(?<!\p{L})(?:at|during|alongside|ahead\s+of|on\s+the\s+(?:sidelines|margins|fringes)\s+of|in\s+the\s+margins\s+of|as\s+part\s+of)\s+(?:[^\s,;.]+\s+){0,6}$/iu;

/** Behind these, a place is where something happens. */
const LOCATIVE =
  /(?<!\p{L})(?:in|at|en|à|au|aux|visit(?:s|ed)?\s+to|visit(?:s|ed|ing)?|trip\s+to|(?:travels?|travell?ed|goes|went)\s+to)\s+(?:the\s+)?$/iu;
/** Words of something held, convened or opened before a place in the sentence. */
const HELD =
  /(?<!\p{L})(?:held|hold|host(?:ed|s)?|co-host(?:ed|s)?|organi[sz]ed?|convened?|takes?\s+place|took\s+place|taking\s+place|opens?|opened|gather(?:ed|s)?|meets?|met|signed|signée?s?|conclue?s?|paraphée?s?|celebr\p{L}+|suscri\p{L}+|clausur\p{L}+|culmin(?:ó|aron)|cerró|réuni\p{L}*|inaugur\p{L}+|tiendra|tiennent|tient|tenue?s?|(?:aura|a\s+eu)\s+lieu|présidé|inaugur(?:é|ó|ada|ado)\p{L}*|(?:tendrá|tuvo)\s+lugar|reuni(?:ó|eron|do|da)|firm(?:ó|aron|ado|ada))(?!\p{L})[^.;]{0,320}$/iu;

/** What people do at a place, in French and Spanish, as a verb of the sentence has it. */
const DOES =
  "(?<!\\p{L})(?:(?:a|ont|est|sont|été|s['’]est|se\\ssont)\\s(?:également\\s|aussi\\s|ensuite\\s)?(?:inauguré|visité|reçu|rencontré|réuni|signé|conclu|ouvert|lancé|tenu|présidé|participé|pris\\spart|arrivé|échangé|célébré|organisé|remis|clôturé|présenté|installé|accueilli|interpellé|arrêté|entretenu|procédé|effectué|rendu|achevé|déroulé|posé)e?s?|se\\s(?:tient|tiendra|déroule|déroulera|réunit|réunissent|trouve)|effectue(?:ra)?|inaugure(?:ra)?|reçoit|rencontre(?:ra)?|préside(?:ra)?|participe(?:ra)?|" +
  '(?:se\\s)?(?:inaugur|visit|celebr|firm|suscrib|reun|particip|presid|encabez|lleg|arrib|entreg|clausur|present|instal|detuv|detien|realiz|recib|acompañ|culmin|cerr|asist|recorr|lanz|desarroll|sostuv|mantuv|tuv)(?:ó|aron|ieron|ió|ieron|o|uvo|ará|arán|irá|erá)|se\\s(?:encuentra|reúne|reúnen|celebra|realiza|desarrolla)|ha(?:n)?\\s(?:inaugurado|visitado|celebrado|firmado|suscrito|reunido|participado|presidido|llegado|entregado|presentado|recibido|asistido|clausurado))(?!\\p{L})';
/** A day as it stands between a verb and its place: "le 21 juin à", "este sábado, en". */
const DAY =
  "(?:(?:ce|cet|cette|le|du|este|esta|el|del?|al?|ayer|hoy|hier|aujourd['’]hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|passé|dernier|pasado|último|\\d{1,4}(?:er)?|au|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|matin|soir|mañana|tarde)\\s)*";
/** What may stand right before the place: an audience, a session, a house. */
const STAGE =
  "(?:(?:en\\saudience|en\\svisite(?:\\sofficielle)?|en\\s(?:el|la|los|las)\\s(?!Perú|Argentina|Paraguay)[^,;:.]{2,60}|(?:au|à\\sla|dans\\sl[ea]s?|à\\sl['’]|aux)\\s?[^,;:.]{2,60})\\s?,?\\s)?";
const THERE = "(?:en|à|au|aux)\\s(?:la\\s|l['’]|el\\s)?$";
/** Something happened in the sentence, and only the day and the place stand behind the last comma. */
const THEN_THERE = regex(`${DOES}[^;]{0,320},\\s${DAY}${STAGE}${THERE}`, 'iu');
/** Behind the last comma of a sentence somebody does something at the place: "El presidente, Bruno Tarvel, llegó a Quenby". */
const DOES_THERE = regex(
  `,\\s(?!(?:qui|que|dont|où|quien|quienes|cuyo|donde|lo\\sque)\\s)(?:[^,;:]{0,60}\\s)?${DOES}(?:(?!\\s(?:qui|que|dont|où|quien|quienes|donde)\\s)[^,;:]){0,160}\\s(?:${THERE}|(?<=(?:lleg|arrib|viaj|acud|asist)\\p{Ll}{1,4}\\s[^,;:]{0,12})al?\\s(?:la\\s|los\\s|el\\s)?$)`,
  'iu',
);
/** "llegó a la región": arrivals, which need no comma. */
const ARRIVES =
  /(?<!\p{L})(?:lleg|arrib|viaj|acud)(?:ó|aron|ió|ieron)\s(?:[^,;:.]{0,20}\s)?al?\s(?:la\s|los\s|el\s|ciudad\sde\s|región\s|provincia\sde\s){0,3}$/iu;
/** Of what stands in the way of a place's being a scene: it says whose or from where. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:ambassad(?:eur|rice)s?|embajador(?:a|es)?|représentante?s?|representantes?|consule?s?|cónsul(?:es)?|siège|sede|filiale|filial|basée?s?|établie?s?|née?s?|nacid[oa]s?|originaires?|résid\p{Ll}+|résident|domicilié\p{Ll}*|vivant|presencia|présente?s?|millions?|inversi\p{Ll}+|investi\p{Ll}+)(?:\s[^,;:]{0,40})?\s$/iu;

/** Whether a French or Spanish sentence has something done at a place behind its commas. */
function doneThere(before: string): boolean {
  const told = before.replace(DAY_AHEAD, '');
  const lead = told.replace(/(?:en|à|au|aux|al?)\s(?:la\s|l['’]|el\s|los\s)?$/iu, '');
  if (OF_SOMEBODY.test(lead)) return false;
  return THEN_THERE.test(told) || DOES_THERE.test(told) || ARRIVES.test(told);
}

/** A place that a sentence opens with, and what takes place there: "Douala va abriter". */
const HOSTS =
  /^(?:,?\s[^.;]{0,80}?)?\s(?:a\s|va\s|ha\s|será\s|fue\s|es\s)?(?:accueill\p{Ll}+|accueille(?:ra)?|abrit\p{Ll}+|acog\p{Ll}+|(?:la\s)?sede\sdel?)\s/u;
const OPENS = /^(?:L[ea]\s(?:ville|capitale|commune)\s(?:de\s|d['’])|L[ea]\s(?:ciudad|capital|municipio)\sde\s)?$/u;

/** Whoever visits a country is there, whatever stands between commas before. */
const VISITING =
  /(?<!\p{L})(?:visit(?:s|ed|ing)|(?:official|working|state)\s+visit\s+(?:to|in))\s+(?:the\s+)?(?:(?:Republic|Kingdom|State|City)\s+of\s+)?$/iu;

/** "Halmia’s Ambassador in ", "the representative at the ": where somebody serves. */
const SERVES =
  /(?<!\p{L})(?:Ambassador(?:-at-large)?|High\s+Commissioner|[Rr]epresentative|[Ee]nvoy|Consul(?:\s+General)?|Charg[eé]\s+d['’]Affaires|[Cc]orrespondent)\s+(?:in|at)\s+(?:the\s+)?$/u;

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
  if (!tellsEvents && VISITING.test(before)) return true;
  if (SERVES.test(before)) return false;
  if (OPENS.test(before)) return HOSTS.test(after);
  if (!tellsEvents && doneThere(before)) return true;
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

/** What is nowhere, though the words are those of meetings: a rate that is held, a call. */
const NOWHERE =
  /(?<!\p{L})(?:(?:hold|holds|held|keep|keeps|kept|maintain(?:s|ed)?|leave|left)\s+(?:\S+\s+){0,6}?(?:rates?|target)(?!\p{L})|(?:tele)?phone\s+(?:call|conversation|talks))/iu;

/** Whether English words tell of something that happens at a place: a meeting or a fire, not a forecast, a price or an appointment. */
export const happensSomewhere = (words: string): boolean => SOMEWHERE.test(words) && !NOWHERE.test(words);
