import { bothForms } from './han-forms.ts';

/** What the name of an event in French or Spanish is made of, as sources of patterns: own lists from the names of conferences, fairs, games and weeks. */
export interface EventWords {
  /** Nouns that head a name by themselves, in capitals. */
  readonly heads: string;
  /** The same and others, written small, that only an edition makes a name: "la quatrième conférence sur les digues". */
  readonly small: string;
  /** Editions: "IV", "4e", "quatrième", "5.ª". */
  readonly edition: string;
  readonly adjective: string;
  readonly link: string;
  /** Words that end a name: verbs, pronouns, prepositions of time and place, months. */
  readonly stop: string;
  /** What joins the last noun to one more: "sur la protection et la promotion des minorités". */
  readonly joint: string;
  /** Names that are bodies, holidays or no events for all their heads. */
  readonly never: RegExp;
}

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';

/** The words for events, by language. */
export const EVENT_WORDS: Readonly<Record<string, EventWords>> = {
  fr: {
    heads:
      "Conférence|Sommet|Expo|Forum|Congrès|Colloque|Salon|Foire|Festival|Exposition|Séminaire|Symposium|Assises|Biennale|Rencontres|Semaine|Journées?|Fête|Coupe|Tournoi|Championnats?|Hackathon|Assemblées|Jeux|Dialogue|Concours|[Aa]ssemblées(?=\\s(?:annuelles\\s)?(?:de\\sl[’']|de\\sla\\s|du\\s|des\\s)\\p{Lu})|[Rr]éunion(?=\\sannuelle\\s(?:de|du|des|d[’']))|États\\sgénéraux|Convention",
    small:
      'conférence|sommet|forum|congrès|colloque|salon|foire|festival|exposition|séminaire|symposium|biennale|rencontres?|semaine|journées?|championnats?|tournoi|session|réunion|assemblée|atelier|série\\sde\\sréunions|cérémonie|dialogue|concours|assemblées',
    edition:
      "(?:(?:[IVX]{1,6}|\\d{1,3})\\s?(?:e|es|ème|èmes|ième|ièmes|ᵉ|er|re|ère)|[Pp]remi(?:er|ère)|[Ss]econde?|[\\p{L}-]{3,40}ièmes?)\\s(?:édition\\s(?:de\\sla\\s|du\\s|des\\s|de\\sl[’'])\\s?)?",
    adjective:
      '(?:[\\p{Ll}-]{2,24}(?:al|ale|aux|ales|ien|ienne|iens|iennes|éen|éenne|ais|aise|ois|oise|if|ive|ique|iques|aire|aires|phone|phones|ain|aine|aines|el|elle|els|elles|ain|ine)|suisse|mondiale?s?|unies?)',
    link: "(?:de\\sl[’']|de\\sla\\s|d[’']|des\\s|du\\s|de\\s|sur\\s(?:l[’']|las?\\s|les?\\s)?|pour\\s(?:l[’']|las?\\s|les?\\s)?|contre\\s(?:l[’']|la\\s|les?\\s))",
    stop: `a|ont|est|sont|sera|seront|se|qui|que|dont|où|avec|afin|lors|dans|par|ce|cette|ces|son|sa|ses|leur|leurs|nous|presse|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|${MONTHS}|[\\p{Ll}]{2,20}(?:er|ir|oir|dre|ttre)`,
    joint: "et\\s(?:l[’']|la\\s|le\\s|les\\s)?",
    never:
      /^(?:Conférence\sépiscopale|(?:Conférence|Forum)\s(?:\p{Ll}+\s)?des\s(?:direct|président|évêques|recteurs|gouvern|grandes)|Conférence\sde\spresse|Congrès\s(?:national|américain)|Fête\snationale|Journées?\sde\stravail|Semaine\s(?:dernière|prochaine)|Dialogue\s(?:social|de)|Convention\s(?:sur|collective|de|relative|pour|des|d[’'])|Exposition\s(?:aux?|à)|Salon\sde\s(?:coiffure|thé)|Coupe\s(?:du|de)\s(?:\p{Ll}+)$)/u,
  },
  es: {
    heads:
      'Conferencia|Cumbre|Expo|Foro|Congreso|Encuentro|Feria|Jornadas?|Seminario|Simposio|Coloquio|Exposición|Festival|Asambleas|Semana|Taller|Bienal|Juegos|Copa|Torneo|Campeonatos?|Día|Convención|Hackatón|Per[ií]odo\\sde\\s[Ss]esiones|Reunión(?=\\s(?:Anual|Bienal|Especial|Plenaria|Subregional|Preparatoria|Binacional|Mundial|Ordinaria|Técnica|Ministerial|Nacional|Regional|Extraordinaria|Iberoamericana|Interamericana|Internacional|de\\sAlto))|[Rr]euniones\\s[Aa]nuales|Simulacro|Diálogo|Concurso',
    small:
      'conferencia|cumbre|foro|congreso|encuentro|feria|jornadas?|seminario|simposio|coloquio|exposición|festival|semana|taller|bienal|campeonatos?|torneo|per[ií]odo\\sde\\ssesiones|sesión|reunión|asamblea|serie\\sde\\sreuniones|ceremonia|diálogo|concurso|convención',
    edition:
      '(?:(?:[IVX]{1,6}|\\d{1,3}(?:\\.?[ªº°]|r[ao]|d[ao]|t[ao]|v[ao]|n[ao]|m[ao])?\\.?)|[Pp]rimer[ao]?|[Ss]egund[ao]|[Tt]ercer[ao]?|[Cc]uart[ao]|[Qq]uint[ao]|[Ss]ext[ao]|[Ss]éptim[ao]|[Oo]ctav[ao]|[Nn]oven[ao]|[Dd]écim[ao]|[\\p{L}]{4,20}ésim[ao](?:\\s[\\p{Ll}]{4,8}[ao])?)\\s(?:edición\\s(?:de\\sla\\s|del\\s|de\\slas\\s|de\\slos\\s))?',
    adjective:
      '(?:[\\p{Ll}-]{2,24}(?:al|ales|ico|ica|icos|icas|ano|ana|anos|anas|eo|ea|és|esa|ivo|iva|ario|aria|or|ora|ar|ares|il|iles)|mundial)',
    link: '(?:(?:y\\s)?(?:de\\slos\\s|de\\slas\\s|de\\sla\\s|del\\s|de\\s)|sobre\\s(?:el\\s|la\\s|los\\s|las\\s)?|para\\s(?:el\\s|la\\s|los\\s|las\\s)?|contra\\s(?:el\\s|la\\s|los\\s|las\\s))',
    stop: `se|que|ha|han|es|son|será|serán|fue|fueron|con|donde|cuando|por|este|esta|estos|estas|su|sus|nuestro|prensa|lunes|martes|miércoles|jueves|viernes|sábado|domingo|${MONTHS}|[\\p{Ll}]{2,20}(?:ar|er|ir)`,
    joint: 'y\\s(?:el\\s|la\\s|los\\s|las\\s)?',
    never:
      /^(?:Congreso\s(?:de\s(?:la\sRepública|los\sDiputados|la\sUnión|la\sNación|la\sCiudad|Colombia)|Nacional|del\s(?:Estado|Perú))|Foro\sde|Conferencia\s(?:\p{Lu}\p{Ll}+\s){0,2}(?:Episcopal|de\s(?:las?\s|los\s)?(?:[Pp]rensa|[Rr]ector|[Pp]residentes|[Gg]obernador|[Oo]bispos|[Aa]lcald))|Convención\s(?:sobre|de|contra|para|Colectiva)|Semana\s(?:pasada|próxima|Santa)|Día\s(?:de|del)\s|Diálogo\s(?:social|de)|Exposición\s(?:al?|de\smotivos)|Copa\sde\s(?:vino|honor)|Feria\s(?:de|del)\s\p{Ll}+$)/u,
  },
};

/** Verbs with which a sentence tells when an event is, by language. */
export const HELD_VERBS: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:a\souvert|ouvre|s[’']ouvr\p{L}+|s[’']est\s(?:ouvert|tenue?|déroulé)\p{L}*|se\s(?:tien|dérou)\p{L}+|a\seu\slieu|aura\slieu|a\s(?:accueilli|organisé|inauguré|clôturé|participé)|organise\p{L}*|accueill\p{L}+|abrit\p{L}+|inaugur\p{L}+|particip\p{L}+|réuni\p{L}+|présid(?:é|e|ent)e?)(?!\p{L})/u,
  es: /(?<!\p{L})(?:se\s(?:celebr|realiz|inaugur|desarroll|llev|reun)\p{L}+|inaugur\p{L}+|celebr\p{L}+|tuvo\slugar|tendrá\slugar|organiz\p{L}+|particip\p{L}+|clausur\p{L}+|acog\p{L}+|presid(?:ió|ieron|e|en)|concluyó|finalizó)(?!\p{L})/u,
  zh: /舉行|舉辦|召開|開幕|举行|举办|召开|开幕|闭幕|启动|主办|揭幕|舉行|舉辦|召開|開幕|將於|将于/u,
};

/** What a sentence begins with that goes on about the event of the one before it. */
export const GOES_ON: Readonly<Record<string, RegExp>> = {
  fr: /^(?:La|Le|L[’']|Cette|Ce|Cet)\s?(?:conférence|sommet|forum|congrès|colloque|salon|foire|festival|exposition|séminaire|réunion|manifestation|événement|cérémonie|session)(?!\p{L})/u,
  es: /^(?:La|El|Esta|Este)\s(?:conferencia|cumbre|foro|congreso|encuentro|feria|jornada|seminario|exposición|festival|reunión|evento|acto|ceremonia|cita|sesión)(?!\p{L})/u,
  zh: /^(?:本届|本次|此次|该|這次)?(?:论坛|大会|会议|峰会|博览会|研讨会|展会|展览|活动|年会|論壇|大會|會議|峰會|博覽會|活動)/u,
};

/** What ends the names of events in Chinese, the longer first. */
export const HAN_EVENT_ENDS = `(?:${[
  ...bothForms(
    '展览会 博览会 研讨会 座谈会 交流会 洽谈会 交易会 招待会 音乐会 运动会 推介会 对接会 对话会 圆桌会 展销会 论坛 大会 峰会 高峰会 年会 系列会议 会议 锦标赛 艺术节 电影节 文化节 旅游节 宣传周 活动周 艺术周 创新周 科技周 文化周 营商周 启动仪式 签约仪式 颁奖典礼 系列活动 纪念活动 主场活动 奥运会 亚运会 世界杯 庆典 嘉年华 嘉年华会 读书节 双年展'.split(
      ' ',
    ),
  ),
]
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** What parts the name of an event in Chinese from the words before it. */
export const HAN_EVENT_CUTS =
  /列席|加强|加強|開展|推进(?!大会|会)|推進(?!大會|會)|落实|落實|进一步|進一步|签署|簽署|举办|举行|主办|承办|出席|参加|召开|參加|舉辦|舉行|召開|开展|参与|组织(?=(?:第|20))|在|于|於|为|為|的|了|结合|迎来|以及|及其|期间|期間|期望|希望|\d[日号](?:晚|上午|下午)?|率团|来华|本届|此次|这次|来自|作为|向|对|由|同(?!盟)|将|将于|是|名为|题为|发布|共同|宣布|介绍|亮相|围绕|推动|成功|支持|通过(?!大会)|通過|较|較|比(?!赛)|去年|上年|往年|目前|[当當]前|日前|近日|等(?![级級候待])|藉助|借助|依托|利用/gu;
