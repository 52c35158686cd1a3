import { regex } from '../../../regex.ts';

/** What stands between an auxiliary and its participle: "a également dit", "a quant à lui déclaré". */
export const ADVERB = String.raw`(?:également|aussi|ensuite|enfin|encore|notamment|ainsi|toutefois|cependant|d['’]abord|par\sailleurs|en\soutre|au\scontraire|de\snouveau|pour\ssa\spart|de\sson\scôté|,?\sà\sson\stour,|quant\sà\s(?:lui|elle|eux|elles),?|\p{Ll}{3,12}ment)`;
/** "a", "ont également", "a, en outre,": what a participle stands behind. */
export const HAS = String.raw`(?:a|ont|avait|avaient)(?:,\s[^,.;:«“"]{3,60},)?(?:\s${ADVERB})?`;
/** Verbs of saying that stand alone between commas or before a full stop. */
export const PAST: Readonly<Record<'fr' | 'es', string>> = {
  fr: 'déclaré|affirmé|souligné|ajouté|expliqué|indiqué|précisé|dit|estimé|rappelé|conclu|commenté|insisté|noté|assuré|annoncé|confié|poursuivi|observé|relevé|soutenu|averti|prévenu|détaillé|martelé|fait\\ssavoir|fait\\svaloir|fait\\sremarquer',
  es: 'abundó|acotó|compartió|confió|consideró|continuó|prosiguió|finalizó|advirtió|alertó|adelantó|afirmó|agregó|añadió|anotó|anunció|apuntó|aseguró|aseveró|comentó|concluyó|confirmó|declaró|destacó|detalló|dijo|enfatizó|explicó|expresó|expuso|indicó|informó|insistió|lamentó|manifestó|mencionó|precisó|puntualizó|recalcó|reconoció|recordó|refirió|reiteró|reveló|remarcó|resaltó|señaló|sostuvo|subrayó',
};
const PRESENT = {
  fr: 'affirme|ajoute|assure|conclut|déclare|estime|explique|indique|précise|poursuit|rappelle|souligne',
};
const PERFECT =
  'aclarado|adelantado|advertido|afirmado|agregado|alertado|añadido|avanzado|anunciado|apuntado|asegurado|comentado|concluido|confirmado|defendido|declarado|destacado|detallado|dicho|explicado|expresado|indicado|informado|insistido|manifestado|precisado|puntualizado|reconocido|recordado|reiterado|remarcado|resaltado|señalado|subrayado';

/** Verbs that take a matter as well: "destacó la importancia de …", "a appelé les élus à …". */
export const MATTER: Readonly<Record<string, string>> = {
  fr: String.raw`(?:${HAS}\s(?:\p{Ll}{3,12}é\set\s)?(?:souligné|rappelé|salué|annoncé|pris\sacte|évoqué|réaffirmé|réitéré|exprimé|regretté|condamné|relevé|exposé|détaillé|appelé|exhorté|invité|encouragé|félicité|remercié|insisté|plaidé|mis\sen\s(?:avant|exergue|lumière|évidence)|mis\sl['’]accent|déploré|dénoncé|remarqué|reconnu|qualifié|défini|décrit|constaté|assuré|demandé|souhaité|proposé|recommandé|promis|confirmé|manifesté|défendu|conseillé|rassuré|rendu\shommage|lancé\s(?:\p{Ll}+\s)?un\s(?:\p{Ll}+\s)?appel(?:\s\p{Ll}+el)?|signalé|loué|applaudi|réclamé|préconisé|mentionné|fait\s(?:part|état)|tenu\sà\s(?:souligner|rappeler|saluer|remercier|préciser|féliciter|exprimer|réaffirmer|réitérer|rendre\shommage))|tien(?:t|nent)\s(?:également\s|aussi\s)?à\s(?:souligner|rappeler|saluer|remercier|préciser|féliciter|exprimer|réaffirmer|réitérer)|(?:s['’]est|se\ssont)\s(?:${ADVERB}\s)?(?:félicitée?s?|réjouie?s?|déclarée?s?|dite?s?|engagée?s?|inquiétée?s?)|souligne|rappelle|salue|réaffirme|regrette|appelle|invite|insiste|se\s(?:félicite|réjouit))`,
  es: String.raw`(?:(?:han?\s(?:report|solicit|destac|subray|resalt|record|remarc|enfatiz|elogi|valor|lament|conden|celebr|reivindic|critic|denunci|anunci|explic|asegur|plante|rechaz|recalc|reiter|reafirm|expres|detall|abog|inst|exhort|llam|anim|invit|felicit|apost|manifest|señal|mencion|augur|ponder|ratific|salud|calific|alent|convoc|motiv|conmin|comunic|traslad)ado|(?:report|solicit|destac|subray|resalt|record|remarc|enfatiz|elogi|valor|lament|conden|celebr|reivindic|critic|denunci|anunci|explic|asegur|plante|rechaz|recalc|reiter|reafirm|expres|detall|abog|inst|exhort|llam|anim|invit|felicit|apost|manifest|señal|mencion|augur|ponder|ratific|salud|calific|alent|convoc|motiv|conmin|comunic|traslad)(?:ó|aron)|inform(?:ó|aron)(?=\s(?:sobre|de|del|acerca)\s(?!que\s)))|agradec(?:ió|ieron)|pidió|reconoció|insistió|defendió|advirtió|propuso|expuso|se\s(?:refirió|comprometi(?:ó|eron)|congratul(?:ó|aron)|(?:mostr|expres)(?:ó|aron)(?=\s(?:convencid|satisfech|agradecid|optimist|partidari)))|hizo\s(?:hincapié|énfasis|un\sllamad[oa])|(?:puso|han?\spuesto)\s(?:en\svalor|(?:el\s)?énfasis|(?:el\s)?acento|de\srelieve|de\smanifiesto)|han?\s(?:agradecido|pedido|reconocido|insistido|defendido|advertido|propuesto|hecho\s(?:hincapié|énfasis|un\sllamad[oa]))|destaca|subraya|agradece|pide|reconoce|insiste)`,
};
/** What the matter of such a verb begins with. */
export const MATTER_START: Readonly<Record<string, string>> = {
  fr: String.raw`(?=(?:également\s|aussi\s|notamment\s)?(?:M\.\s|MM\.\s|Mme\s|\p{Lu}\p{Ll}+\s\p{Lu}|(?:les?|la|un|une|son|sa|ses|leurs?|tous|toutes|aux?|à|sur|de|du|des|pour|en\sfaveur|convaincue?|prête?|favorable|satisfaite?|ravie?|heureu(?:x|se)|honorée?|optimiste|confiante?|disposée?|fière?|préoccupée?|impressionnée?|touchée?|reconnaissante?|déterminée?)\s|[ld]['’]))`,
  es: String.raw`(?=(?:también\s|además\s)?(?:el|la|los|las|un|una|su|sus|a|al|por|en|de|del|todos|todas|sobre|acerca|con|convencid[oa]s?|satisfech[oa]s?|agradecid[oa]s?|optimistas?|partidari[oa]s?)\s)`,
};
/** The verbs of saying at the head of a sentence, too. */
const SAYS = PAST.es.replace(/(?<=^|\|)\p{Ll}/gu, first => `[${first}${first.toUpperCase()}]`);
/** A verb of saying without its subject, as Spanish has it. */
export const BARE = regex(
  String.raw`^(?:(?:(?:Pero|Y|No\sobstante,|Sin\sembargo,)(?:\stambién)?|Asimismo|Además|También|Igualmente|Finalmente|Así|Así\smismo|De\s(?:igual|la\smisma)\s(?:forma|manera)|Del\smismo\smodo|De\s(?:otro|su)\slado|A\ssu\svez|Por\súltimo|Por\sotra\sparte|En\s(?:ese|este)\ssentido|A\ssu\sjuicio|(?:En|Por|Para|Tras|Al|A|De|Con|Sobre|Ante|Respecto)\s[^,.;:«“"]{3,50},|En\ssu\s(?:intervención|discurso|alocución|mensaje|participación|exposición)[^.;:«“"]{0,220}?,|Durante\s[^,.;:«“"]{4,50},|Tras\s[^,.;:«“"]{4,50},),?\s)?(?<cue>(?:${SAYS}|[Hh]an?\s(?:${PERFECT})))(?:,?\s(?:además|también|asimismo|igualmente|por\súltimo),?)?(?:,\s[^,;:«“"]{3,40},)?\s(?:de\s|en\s)?que,?\s`,
  'u',
);
/** Verbs with a matter, at the head of a sentence, too. */
const OPENS = String.raw`(?:${MATTER.es}|(?:Destac|Subray|Resalt|Record|Remarc|Enfatiz|Elogi|Valor|Lament|Conden|Celebr|Critic|Denunci|Recalc|Reiter|Reafirm|Exhort|Llam|Ponder|Salud)ó|Agradeció|Reconoció|Pidió|Insistió|Ha\s(?:destac|subray|resalt|record|valor|lament|agradec|insist)[ai]do)`;
/** The same with its matter: "Durante su intervención, también resaltó la ejecución". */
export const BARE_MATTER = regex(
  String.raw`^(?:(?:Asimismo|Además|También|Igualmente|Finalmente|Por\súltimo|En\s(?:ese|este)\ssentido|(?:En|Durante|Tras|Al|Por|Con|Para|Ante|Sobre|Desde|Entre|A|De)\s[^,.;:«“"]{3,50}),?\s)?(?:[Tt]ambién\s|[Aa]demás\s)?(?<cue>${OPENS})\s${MATTER_START.es}`,
  'u',
);
/** "…, señaló.", "…, a-t-il ajouté.": a verb of saying without its subject behind all that is said. */
export const BARE_END: Readonly<Record<string, RegExp>> = {
  fr: regex(
    String.raw`^(?<told>[^«“"]{24,600}?),\s(?<cue>(?:a|ont)-t-(?:ils?|elles?)\s(?:(?:également|aussi|encore|notamment|par\sailleurs|en\soutre)\s)?(?:${PAST.fr})|(?:${PRESENT.fr})(?:-t)?-(?:il|elle))(?:\s(?:à|aux?|lors|dans|en|devant|sur|par)\s[^,.;«“"]{2,80})?\.?$`,
    'u',
  ),
  es: regex(String.raw`^(?<told>[^«“"]{24,600}?),\s(?<cue>(?:${PAST.es})|ha\s(?:${PERFECT}))\.?$`, 'u'),
};
/** "El muelle, explicó, es …", "La digue, a-t-il dit, est …": the same in the middle; whoever says it may stand behind the verb. */
export const BARE_AMID: Readonly<Record<string, RegExp>> = {
  fr: regex(
    String.raw`,\s(?<cue>(?:a|ont)-t-(?:ils?|elles?)\s(?:(?:également|aussi|encore)\s)?(?:${PAST.fr})|a\s(?:${PAST.fr})(?=\s(?:l[ea]\s|l['’]|M\.|Mme|\p{Lu})))(?:\s(?<subject>(?:l[ea]\s|l['’]|M\.\s|Mme\s|\p{Lu})[^,;:.«“"]{2,80}))?,\s(?=\p{Ll})`,
    'u',
  ),
  es: regex(
    String.raw`(?:,\s|\s[–—-]\s?)(?<cue>${PAST.es})(?:\s(?<subject>(?:el\s|la\s|\p{Lu})[^,;:.«“"–—]{2,80}))?(?:,\s|\s?[–—-],?\s)(?=\p{Ll})`,
    'u',
  ),
};
/** "…, según explica la entidad, …", "…, selon le ministre, …": who says it stands in the middle. */
export const AMID: Readonly<Record<string, RegExp>> = {
  fr: regex(
    String.raw`,\s(?<cue>selon|d['’]après)\s(?<subject>(?:l[ea]s?\s|l['’]|M\.\s|Mme\s)[^,;:.«“"]{2,80}),\s(?=\p{Ll})`,
    'u',
  ),
  es: regex(
    String.raw`,\s(?<cue>según)\s(?:\p{Ll}{4,12}(?:ó|a|e|n|aron)\s|ha\s\p{Ll}{5,12}\s)?(?<subject>(?:el|la|los|las)\s(?!que\s|cual|datos)[^,;:.«“"]{2,80}),\s(?=\p{Ll})`,
    'u',
  ),
};
