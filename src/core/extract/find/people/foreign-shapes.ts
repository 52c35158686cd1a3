import { FOREIGN_PORTFOLIOS } from '../../vocabulary/foreign-offices.ts';

/** Adjectives of titles, in capitals where the title has them, and heads of other offices: no given names. */
export const NO_GIVEN =
  'Hier|Ayer|Hoy|Depuis|Desde|Ensuite|Enfin|Ainsi|Así|Luego|Quand|Cuando|Comme|Como|Mais|Pero|Mme|Mlle|Mrs?|Dra?|Sra?|Don|Doña|MM|Général|Générale|General|Generale|Municipal|Provincial|Estatal|Nacional|National|Nationale|Federal|Fédéral|Fédérale|Ejecutiv[oa]|Exécuti(?:f|ve)|Adjunt[oa]|Adjointe?|Regional|Régional|Régionale|Técnic[oa]|Comercial|Académic[oa]|Permanente?|Spécial|Especial|Interin[oa]|Europa|Europe|Selon|Según|Pour|Para|Avec|Con|Exterior(?:es)?|Interior|Social(?:es)?|P[uú]blic[oa]s?|Internacional(?:es)?|Agrari[oa]|Económic[oa]s?|Industrial|Rural|Urban[oa]|Tecnológic[oa]|Científic[oa]';
/** A name of two words or more. */
export const NAME = String.raw`(?!(?:${NO_GIVEN})(?![\p{L}]))\p{Lu}\p{Ll}[\p{L}’'-]{0,30}(?:\s(?!(?:y|e)\s(?:el|la|los|las|le|les)\s)(?:(?:de|del|la|du|van|von|y|e|le|bin|mint|ould|al|do|da|dos|di|der|den|ben|ibn|el|los|las)\s){0,2}(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]{1,30}){1,4}`;
/** Forms of address and titles before a name, up to two of them, the article before a title as well: "le Dr", "Abg.". */
export const HONORIFIC = String.raw`(?:(?:(?:[Ll][ea]|[Ee]l)\s(?=(?:Dr|Dra|Prof|Pr|Lic|Ing|Mtr[oa]|Me|Mgr|Gral|Cnel)\.?\s|[Pp]rofesseure?\s|[Dd]octeure?\s|[Dd]octora?\s|[Gg]énérale?\s\p{Lu}|[Gg]eneral\s\p{Lu}|[Cc]oronel\s|[Cc]olonel\s))?(?:(?:S\.\s?E\.?\s?|[Ss]on\sExcellence,?\s)(?:M\.?|Mme|Monsieur|Madame)|S\.\s?E\.?(?=\s\p{Lu}\p{Ll})|M\.|Mme|Mlle|[Mm]onsieur|[Mm]adame|Dr\.?|Dra\.?|Pr\.?|Prof\.|Me|Mgr|Sr\.?|Sra\.?|[Dd]on|[Dd]oña|Dña\.|D\.|D\.ª|Ing\.|Lic\.|Licd[oa]\.|Lcd[oa]\.|Abg\.|Abog\.|Tec\.|Téc\.|Econ\.|Psic\.|Cdor\.|Blgo\.|Mgs\.|Mgter\.|[Ll]icenciad[oa]|Gral\.|Cnel\.|Tte\.|Mtr[oa]\.|Arq\.|MSc\.|[Ee]mbajadora?|[Aa]mbassadeur|[Aa]mbassadrice|[Pp]rofesseure?|[Dd]octeure?|[Dd]octora?|[Gg]énérale?|[Gg]eneral|[Cc]oronel|[Cc]olonel)\s){0,2}`;
/** The form of address right before a name. */
export const HONORED = /(?<![\p{L}])(M\.|Mme|Mlle|Dra?\.?|Pr|Sra?\.?|[Dd]on|[Dd]oña|Dña\.)\s$/u;
/** "ministre de l'Éducation‹, du Loisir› et du Sport": the comma before one more portfolio that its own word leads to. */
export const ONE_MORE = String.raw`,\s(?![^.;:()]{0,120}\sPetites\s)(?=(?:de\sl['’]|de\sla\s|du\s|des\s|d['’])\p{Lu}[^,.;:()]{2,60}(?:,\s(?:de|du|des|d['’])|\set\s(?:de|du|des|d['’])))`;
/** "ministre de l'Éducation, du Loisir et du Sport", "secretario de Ciencia, Tecnología e Innovación": a comma inside a portfolio. */
const ENUMERATED = String.raw`(?:${ONE_MORE}|,\s(?=(?:\p{Lu}\p{Ll}+(?:\s\p{Ll}{4,20})?,\s){0,4}\p{Lu}\p{Ll}+(?:\s\p{Ll}{4,20})?,?\s(?:y|e)\s\p{Lu}\p{Ll}+(?:\s(?:\p{Ll}{4,20}|\p{Lu}\p{Ll}{4,20}))?(?:\sdel?\s|[,.;]|\s\())(?!\p{Lu}\p{Ll}+\s\p{Lu}))`;
/** "l'Ivoirien", "el colombiano": where somebody is from, before the name. */
export const NATIVE = String.raw`(?:(?:l['’]|[Ll]e\s|[Ll]a\s|el\s)\p{L}{3,16}(?:ien|ienne|éen|éenne|ais|aise|ois|oise|ain|aine|and|ande|ano|ana|eño|eña|és|esa|ino|ina|ense)\s)?`;
/** Verbs that end an office. */
export const VERB =
  '(?:a|ont|est|sont|était|étaient|sera|seront|avait|avaient|ha|han|es|fue|fueron|era|eran|será|serán|había|habían)';
/** Words of an office behind its head, up to the comma: no verb, no sentence. */
export const REST = String.raw`(?:(?:${ENUMERATED}|\s)(?!(?:${VERB}|dijo|estuvo|\p{Ll}{3,14}(?:ó|aron|ieron)|qui|que|quien|quienes)\s|à\s(?!\p{Lu}|la\s\p{Lu}|l[’'](?:\p{Lu}|étranger|extérieur)))[\p{L}’'()./-]{1,45}){0,24}?`;
/** What may stand before an office behind a name. */
export const ARTICLE = String.raw`(?:(?:par\sailleurs|également|actuelle?|también|además|actual),?\s)?(?:[Ll]e\s|[Ll]a\s|[Ll]['’]|[Ee]l\s|son\s|sa\s|su\s)?(?:[Nn]ouve(?:au|lle|l)\s|[Nn]uev[oa]\s)?`;

const LINK = String.raw`(?:\s(?:de\sl['’]|du\s|des\s|d['’]|de\slos\s|de\slas\s|de\sla\s|del?\s))`;
const FIELD = String.raw`(?:(?:${FOREIGN_PORTFOLIOS})(?![\p{L}])(?:\s\p{Ll}{4,16})?|(?<=(?:[Mm]inistr[eoa]|d['’][ÉE]tat|[Ss]ecretari[oa])${LINK}[^.;]{0,80})(?!français|española?s?\s)\p{Ll}[\p{L}-]{2,20}(?:\s\p{Ll}{4,16})?)`;
/** What an office right before a name is of: an acronym, or what a minister has charge of, the last word of it small or known as such. */
export const PORTFOLIO = String.raw`(?:${LINK}(?:\p{Lu}{2,}|${FIELD}(?:(?:,|,?\s(?:et|y|e))(?:${LINK}|\s)${FIELD}){0,4}))`;
