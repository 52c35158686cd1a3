import type { Article } from '../article.ts';
import { NEWS_WORDS } from '../extract/vocabulary/foreign-news.ts';
import { regex } from '../regex.ts';
import { contains, overlaps, type Span, verbatim } from '../span.ts';

/** "Ce mardi", "Cette année", "Este jueves": days, which lean on nothing. */
const DAY =
  /^(?:ce\s(?:matin|soir|midi|\p{Ll}+di|mois)|cette\s(?:année|semaine)|ces\sderniers|est[ea]\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|año|mes|semana|mañana|tarde|noche|verano|invierno))(?!\p{L})/iu;

/** Happenings that Chinese points at without their names: "通车典礼上，". */
const HAN_HAPPENING =
  '仪式|儀式|典礼|典禮|会议|會議|活动|活動|座谈|座談|座谈会|座談會|发布会|發布會|发布會|大会|大會|论坛|論壇|会谈|會談|会见|會見|展会|展會|晚会|晚會';

/** "La rencontre a réuni", "El evento se realizó": what happened, without its name; and questions that only lead in. */
const GENERAL: Readonly<Record<string, RegExp>> = {
  fr: /^(?:l[ea]s?\s|l['’])(?:nouvelle\s|nouveau\s)?(?:rencontre|événement|évènement|cérémonie|réunion|manifestation|visite|séance|atelier|projet|accord|convention|initiative|décision|édition|salon|foire|commémoration|organisation|institution|ministre|président|directeur|maire)\s(?:(?:ne\s)?s[e’']|a|ont|est|sont|sera|aura|avait|visait|vise|permet|porte|réunit)(?!\p{L})|^(?:pour\ssa\spart|de\sson\scôté|à\sson\stour|par\sexemple|à\sce\stitre|dans\sce\s(?:cadre|contexte)|à\scet\s(?:égard|effet)|en\seffet|pour\srappel|d['’]autre\spart|auparavant|quoi\sde\splus|qui\sn['’]|pourquoi|comment)(?!\p{L})/iu,
  es: /^(?:el|la|los|las)\s(?:nuev[oa]\s)?(?:evento|encuentro|acto|espacio|obra|sede|reunión|jornada|actividad|visita|ceremonia|conmemoración|proyecto|programa|iniciativa|acuerdo|convenio|edición|organización|institución|entidad|ministr[oa]|president[ea]|director[a]?|alcalde(?:sa)?|gobernador[a]?)\s(?:se|ha|han|fue|es|son|será|estuvo|busca|va|reunió|contó|permit\p{L}+|también|además)(?!\p{L})|^(?:en\stanto|mientras\stanto|a\ssu\svez|por\s(?:ejemplo|ello|último|otra\sparte)|de\s(?:esta|igual)\s(?:forma|manera)|al\srespecto|de\shecho|igualmente|en\seste\s(?:marco|contexto|sentido))(?!\p{L})|^(?:¿|qué\s|quién\s|cómo\s|por\squé\s)/iu,
  zh: regex(
    String.raw`^\p{Script=Han}{2,20}(?:还|還|也|又|同时|同時)\p{Script=Han}{0,3}(?:表示|说|說|指出|强调|強調|介绍|介紹|提到|认为|認為|透露|指|感谢|感謝|呼吁|呼籲|希望)|^(?:与此同时|與此同時|为此|為此|对此|對此|因此|然而|但是|随后|隨後|之后|之後|接着|接著|最后|最後|首先|其次|目前[，,])|^\p{Script=Han}{0,2}(?:${HAN_HAPPENING})(?:上|中|期间|期間|现场|現場|前|后|後)[，,]|^[^，,]*(?:介绍|介紹|表示|说|說|指出|透露|强调|強調)[。.]?$|(?:介绍|介紹|通报|通報|发布|發布)了?[^，。,]{0,24}(?:有关|有關|工作|运行|運行|进展|進展)?(?:情况|情況)[。.]?$`,
    'u',
  ),
};

/** How a body came to be, years ago: no news. */
const HISTORY: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:a\sété\s|fut\s|est\s)?(?:créée?|fondée?|instituée?)\s(?:en|le)\s[^,;.]{0,20}?(?:1[5-9]\d\d|20[01]\d)(?!\d)/iu,
  es: /(?<!\p{L})(?:fue\s|fueron\s)(?:cread|fundad|constituid|establecid|instituid)[oa]s?\s(?:en|el)\s[^,;.]{0,20}?(?:1[5-9]\d\d|20[01]\d)(?!\d)/iu,
  zh: /^\p{Script=Han}{2,20}(?:成立|创立|創立|创建|創建|始建|始创|始創|创办|創辦)(?:于|於)(?:1[5-9]\d\d|20[01]\d)/u,
};

/** Whether somebody is reported in a sentence that does not say who: "En su discurso, con la ministra, indicó que". */
const saidByWhom = ({ statements }: Article, sentence: Span): boolean =>
  statements.some(
    ({ spans: [first], speakerSpan }) =>
      first !== undefined && contains(sentence, first) && (speakerSpan === null || !overlaps(sentence, speakerSpan)),
  );

/** Whether a sentence reports somebody whom it does not name, but names somebody else, who would be taken for the speaker. */
export const misleadsAbroad = ({ language, statements, people }: Article, sentence: Span): boolean =>
  language in NEWS_WORDS &&
  statements.some(
    ({ spans: [first], speaker, speakerSpan }) =>
      first !== undefined &&
      contains(sentence, first) &&
      !(speakerSpan && overlaps(sentence, speakerSpan)) &&
      people.some(
        ({ name, mentions }) =>
          name !== speaker && mentions.some(({ span }) => contains(sentence, span) && span[1] <= first[0]),
      ),
  );

/** Whether a French, Spanish or Chinese sentence leans on what stands before it, or tells how a body came to be: nothing that can open a note. */
export function leansAbroad(article: Article, sentence: Span): boolean {
  const [language = ''] = article.language.split('-');
  const leans = NEWS_WORDS[language]?.leans;
  if (!leans) return false;
  const words = verbatim(article.text, [sentence]);
  return (
    (leans.test(words) && !DAY.test(words)) ||
    GENERAL[language]?.test(words) === true ||
    HISTORY[language]?.test(words) === true ||
    /[?？]\s*$/u.test(words) ||
    saidByWhom(article, sentence)
  );
}
