import { regex } from '../../../regex.ts';
import { FOREIGN_CUES } from '../../vocabulary/foreign-cues.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { HAS } from './foreign-verbs.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'.-]{1,30}(?:\s(?:(?:de|del|la|du|des|et|y|van|von)\s){0,2}\p{Lu}[\p{L}’'-]{1,30}){0,6}`;
/** Verbs of saying with a clause behind them, beside those that stand at quotations. */
const MORE_CUES: Readonly<Record<string, readonly string[]>> = {
  fr: 'relève|observe|rapporte|détaille|prévient|a laissé entendre|a émis le souhait|a déploré|a regretté|a noté avec satisfaction|estimait|affirmait|expliquait|indiquait|précisait|rappelait|soulignait|a averti|a prévenu|a reconnu|a promis|a soutenu|a répété|a martelé|a fait savoir|a fait valoir|fait aussi savoir|fait également savoir|a révélé|a confirmé|a garanti|avertit|confirme|révèle|fait savoir|fait valoir|soutient|note|constate|considère|annonce|a considéré|a jugé|juge|espère|a exhorté|prévoit|a constaté|a demandé|a souhaité|souhaite|a proposé|a recommandé|recommande|a admis|a convenu|a fait observer|a fait remarquer|a signalé|signale|a dévoilé|a argué|a mentionné|a détaillé|a informé|a tenu à préciser|a tenu à rappeler|a tenu à souligner|tient à préciser|tient à rappeler'.split(
    '|',
  ),
  es: 'precisa|detalla|recuerda|subraya|agrega|sostiene|apunta|comenta|concluye|sugirió|exigió|deseó|lamentó|denunció|contó|narró|constató|compartió|auguró|ha lamentado|ha denunciado|ha celebrado|recalcó|expuso|reconoció|advirtió|alertó|confirmó|reveló|detalló|informó|admitió|insistió en|reiteró|ratificó|consideró|estimó|opinó|planteó|argumentó|aclaró|prometió|garantizó|calculó|prevé|considera|estima|calcula|indica|informa|reconoce|advierte|confirma|ha confirmado|ha informado|ha reconocido|ha recordado|ha insistido en|ha advertido|ha resaltado|ha manifestado|ha detallado|ha anunciado|ha defendido|ha considerado|ha apuntado|ha expresado|solicitó|pidió|propuso|recomendó|proyectó|pronosticó|vaticinó|mencionó|comunicó|ha solicitado|ha pedido|ha propuesto|abundó|acotó|aseveró|refirió|externó|ponderó|adelantó|relató|celebró|hizo notar|hizo ver|dejó claro|dio a conocer|ha precisado|ha aclarado|ha puntualizado|ha matizado|ha reiterado|ha avanzado'.split(
    '|',
  ),
};
/** The verbs of saying of a language as a pattern, of one or of several who say it, the longer first. */
export function verbsOf(language: string, fits: (cue: string) => boolean = () => true): string {
  return [...(FOREIGN_CUES[language] ?? []), ...(MORE_CUES[language] ?? [])]
    .filter(fits)
    .sort((a, b) => b.length - a.length)
    .map(cue =>
      cue
        .replaceAll(' ', String.raw`\s+`)
        .replace(/^a(?=\\s)/u, HAS)
        .replace(/^ha(?=\\s)/u, 'han?')
        .replace(/^(?<stem>\p{Ll}{4,}e)$/u, '$<stem>(?:nt)?')
        .replace(/ó(?=$|\\s)/u, '(?:ó|aron|eron)'),
    )
    .join('|');
}
/** "…, a indiqué le ministre.", "…, según la entidad.": who says it stands at the end of the sentence. */
export const TRAILING: Readonly<Record<string, RegExp>> = Object.fromEntries(
  (['fr', 'es'] as const).map(language => {
    const verbs = verbsOf(language, cue => !/-t-/.test(cue));
    const source = language === 'fr' ? "selon|d['’]après" : String.raw`según|de\sacuerdo\scon`;
    return [
      language,
      regex(
        String.raw`^(?<told>.{24,600}?),\s(?:(?:según\s)?(?<cue>${verbs})(?:\s(?:hoy|ayer|aujourd['’]hui|hier|este\s\p{Ll}+|en\sun\scomunicado|dans\sun\scommuniqué|de\sson\scôté|pour\ssa\spart|por\ssu\sparte)|,\s(?:\p{Ll}+di|ce\s\p{Ll}+|hier|ayer|hoy|este\s\p{Ll}+),)?|(?<source>${source}))\s(?<subject>(?!(?:(?:une?|unas?|unos)\s(?!communiqué|comunicado|not[ea]|source|fuente|porte|portavoz|vocer|responsable|rapport|informe|étude|estudio)|(?:se|sus?|son|ses|sobre|de|del|en|a|al|por|con|para|acerca|desde|tras|sur|à|aux?|du|des|dans|par|pour|avec)\s))(?:(?:l[ea]s?|el|los|las|est[ea]|ce|cet|cette)\s|l['’])?(?!que(?!\p{L})|qu['’]|quien)[\p{L}’'][^,;:«»“”"]{2,90}(?:,\s(?!quien|que|qui\s)[^,;:«»“”"]{2,90})?)(?:,\s(?:quien|que|qui)\s[^.]{2,90}|,?\s(?:al|durante|tras|luego\sde|ante|lors|en\smarge|en\souverture|en\sconférence|en\srueda|en\sconferencia|en\sentrevista|à\sl['’]issue|à\sl['’]occasion|au\scours|devant)\s[^.]{2,300})?\.?$`,
        'u',
      ),
    ];
  }),
);
/** Whoever holds an office, by name: "la alcaldesa Inés Corro". */
export const HOLDER: Readonly<Record<string, RegExp>> = Object.fromEntries(
  (['fr', 'es'] as const).map(language => [
    language,
    regex(
      String.raw`^(?:l[ea]\s|l['’]|el\s)${FOREIGN_OFFICES[language]}(?![\p{L}-])[^,;:]{0,60}?,?\s(?:M\.\s|Mme\s)?${NAME}`,
      'u',
    ),
  ]),
);
