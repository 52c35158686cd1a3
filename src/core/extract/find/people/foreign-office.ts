import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { OfficeProposal } from '../../finding.ts';
import { oncePerLanguage } from '../../once.ts';
import { FOREIGN_BODY_HEADS } from '../../vocabulary/foreign-bodies.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { foreignPlaceAt } from '../places/foreign-gazetteer.ts';

/** "Chef du Gouvernement": what he heads is part of the title. */
const GOVERNS = /^(?:chef|cheffe|jef[ea])$/iu;
/** What parts the title of an office from its body. */
const OF: Readonly<Record<string, RegExp>> = {
  fr: /\s(?:au\ssein\s(?:du\s|des\s|de\s(?:la\s|l['’])?)|de\sl['’]|d['’]|de\sla\s|des\s|du\s|de\s|à\sl['’]|à\sla\s|au\s|aux\s|à\s(?=\p{Lu}))/gu,
  es: /\s(?:de\slos\s|de\slas\s|de\sla\s|del\s|de\s|en\sel\s|en\sla\s)/gu,
};

/** What leads to one more office of the same person. */
const another = oncePerLanguage((language): RegExp | null => {
  const office = FOREIGN_OFFICES[language];
  return office ? regex(`(?:,?\\s(?:et|y|e)|,)\\s(?=${office}(?![\\p{L}-]))`, 'u') : null;
});

const LAST_SHORT = regex(
  String.raw`\s(?:de\sl[’']|de\sla\s|del\s|du\s|des\s|de\slos\s|de\s)?(?<body>\p{Lu}{2,10})$`,
  'u',
);
/** "ministre responsable de la région de Quenby": no land, but what is in the minister's charge. */
const REGION = /\s(?:région|province|territoire|ville|región|provincia|ciudad|territorio)$/iu;
/** Offices of towns and regions, whatever these are called. */
const OF_TOWN = /^(?:alcald|maire|bourgmestre|gobernador|gouverneur|intendent|préfet)/iu;
/** What kind of place somebody governs, before its name. */
const KIND_OF_PLACE =
  /^(?:région|province|departamento|département|provincia|región)\s(?:de\sla\s|del\s|de\s|du\s|d['’])/iu;
/** What a country's envoy is sent to. */
const SENT = regex(String.raw`^(?<land>\p{Lu}[\p{L}\s’'-]{2,40}?)\s(?:auprès|près|ante|à|en|au|aux)(?!\p{L})`, 'u');
/** Offices of states. */
const OF_LAND =
  /^(?:vice[-\s](?=premier))?(?:(?:vice|sub)?ministr|président|president|premi[eè]re?\s|primer|secr[eé]ta|canciller|embajad|ambassad)/iu;
/** Offices of companies, whatever these are called. */
const OF_COMPANY =
  /(?:^|\s(?:et|y)\s)(?:PDG|DG|CEO|présidente?-direct|gerente|director(?:a)?\sgeneral|direct\p{L}+\sgénérale?|co-?fondat|fondat|cofundador|fundador)/iu;
/** Whether an office is one of a company or a union, whatever these are called. */
export const ofCompany = (title: string): boolean =>
  PRESIDES.test(title) || OF_COMPANY.test(title) || BOARD.test(title) || /^consejer[oa]\sdelegad[oa]/iu.test(title);
const TOWN = regex(String.raw`^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$`, 'u');
/** Who presides presides over a body, whatever it is called: "presidenta de Sorrel Solidaria". */
const PRESIDES = /^(?:vice[-\s]?)?(?:presidenta?e?|présidente?)$/iu;
const OVER = regex(
  String.raw`^(?!Honor|Sala|Mesa|Debate|Honneur|Région|Jury)\p{Lu}\p{Ll}[\p{L}’'-]+(?:\s(?:(?:de|del|des|du|sans|y|et)\s)?\p{Lu}[\p{L}’'-]+|\s(?:métropole|agglomération|habitat|entreprises|développement|tourisme)|\s\p{Ll}{4,14}(?:aise|ais|ise|ique|ale|al|enne|ien)){0,4}$`,
  'u',
);
/** Offices that stand for a body, or lead one, whatever it is called: "secrétaire général de Sorrel Solidaire", "consejero delegado de Viento Orrin". */
const STANDS_FOR =
  /^(?:secrétaire\s(?:général|exécuti)|secretari[oa]\s(?:general|ejecutiv)|consejer[oa]\sdelegad|représentante?(?:\s|$)|representante(?:\s|$)|porte-parole|portavoz|vocer[oa]|direct(?:eur|rice)\sgénérale?|directora?\s(?:general|ejecutiv|de\soperaciones)|gerent[ea]|PDG|DG|CEO)/iu;
/** "director de operaciones": what somebody directs in a body, in small letters. */
const FUNCTION =
  /^(?:director|direct(?:eur|rice)|directora|responsable|chef|cheffe|jef[ea])\s(?:de\s(?:la\s)?|des\s|du\s)\p{Ll}[\p{Ll}\s]{3,30}$/u;
/** What somebody has charge of, and no body: "director general de Innovación". */
const CHARGE =
  /^(?:Affaires|Relations|Ressources|Asuntos|Relaciones|Recursos|Finan[cz]as|Industri[ae]|Culture|Cultura|Santé|Salud|Turismo|Tourisme|Ciencia|Sciences?|Commerce|Comercio|Sports?|Transports?|Transportes?|Puertos|Ports|Pueblos)(?!\p{L})|^\p{L}+(?:tion|sion|ment|ción|sión|miento|dad|ique|ica|logie|logía|[ae]nce|[ae]ncia|ía|ure|ura)(?!\p{L})/u;
/** Parts of bodies, and what is headed as one: "jefa de la Unidad de Faros", "directrice de la Foire de Quenby". */
const UNITS =
  /^(?:Unité|Division|Pôle|Section|Foire|Salon|Cellule|Chaire|Maison|Parc|Unidad|División|Sección|Área|Feria|Cátedra|Casa|Parque|Convention|Convención|[Pp]rogramme|Nations|Naciones|Municipio|Subdirección|Gerencia)\s(?!et\s|y\s)/u;
/** "la República del", "la République démocratique du", "el Reino de": what a country is, before its name. */
const STATE_OF =
  /^(?:la\s|el\s|le\s)?(?:República|République|Reino|Royaume|Estado|Confédération|Confederación|Federación|Fédération|Principado|Principauté)(?:\s\p{L}{4,16}(?:\sy\s\p{L}{4,12})?)?\s(?:de\sla\s|del\s|de\s|du\s|d['’])/u;
/** Whether words are a place known by name, the kind of it before them or not: "la Colombie", "la República del Perú". */
const isPlace = (words: string, language: string): boolean => {
  const bare = words.replace(STATE_OF, '');
  return foreignPlaceAt(bare, 0, language) === bare.replaceAll('’', "'");
};

/** Bodies that are written small behind an office: "presidente del gobierno español". */
const SMALL_BODY =
  /^(?:gouvernement|ministère|parlement|université|gobierno|ministerio|parlamento|universidad)(?=\s(?!y\s|et\s)\p{Ll})|^(?:Système|Sistema|bureau\sde\s\p{Lu})(?!\p{Ll})|^(?:association|asociación|fundación|fondation|fédération|syndicat|sindicato|club|société|compagnie|groupe|empresa)\s\p{Lu}|^conseil\s(?:départemental|régional|municipal|communautaire)(?!\p{L})/u;
/** "… y en representación del …", "miembro de … por su aporte": for whom or what somebody stands in is no body of the office. */
const STANDING_IN =
  /\s(?:(?:et|y|ainsi\sque)\s(?:des|de|les|d['’]autres|plusieurs|los|las|otros|otras|demás)\s(?:membres|représentants|élus|responsables|miembros|representantes|autoridades)|(?:et|y)\s(?:en|au)\s(?:[Rr]epresentación|[Rr]éprésentation|nom)|(?:por|pour)\s(?:sus?|sa|son|ses))\s.*$/su;
/** "Représentant de l'OMR au Pérou": where an office works is no part of the name of its body. */
const POSTED = regex(
  String.raw`\s(?:en|au|aux|à|pour|para)\s(?:l[ae]\s|el\s|l['’])?(?<land>\p{Lu}[\p{L}\s’'-]{2,40})$`,
  'u',
);
const WORKING_IN = regex(String.raw`^(?<body>\p{Lu}{2,10})\s(?:en|au|aux|à|pour|para|et|y)\s.*$`, 'su');
/** Boards, whose company follows them: "président du directoire de Sorrel Ports". */
const BOARD =
  /(?:directoire|conseil\s(?:d[’']administration|de\ssurveillance)|comité\s(?:exécutif|directeur)|junta\sdirectiva|consejo\s(?:de\sadministración|directivo)|directorio|comité\sejecutivo)$/iu;

/** A board at the head of a body's name: the board is part of the title, whatever it is of. */
const BOARD_AHEAD =
  /^(?:directoire|conseil\s(?:d[’']administration|de\ssurveillance)|comité\s(?:exécutif|directeur)|junta\sdirectiva|consejo\s(?:de\sadministración|directivo)|directorio|comité\sejecutivo)(?!\p{L})/iu;

/** "presidenta Inés Corro y el ‹director de los Puertos›": an article behind "y" leads to somebody else. */
const others = oncePerLanguage((language): RegExp | null => {
  const office = FOREIGN_OFFICES[language];
  return office
    ? regex(
        `^[^,;]{0,160}\\s\\p{Lu}[\\p{L}’'-]+\\s(?:et|y|e)\\s(?:con\\s|avec\\s)?(?:el\\s|la\\s|le\\s|l['’])(?=${office}(?![\\p{L}-]))`,
        'u',
      )
    : null;
});

/** The offices of words that hold several, where the first names its body: "presidenta de la OMR y rectora de la UNQ". */
export function foreignOffices(
  all: string,
  start: number,
  language: string,
  rule: string,
  shorts: ReadonlySet<string>,
): OfficeProposal[] {
  // "presidenta de la OMR y rectora de la UNQ.": the stop is of the sentence.
  const words = all.replace(/(?<=\p{L}{4})\.$/u, '');
  const past = others(language)?.exec(words)?.[0].length ?? 0;
  if (past > 0) return foreignOffices(words.slice(past), start + past, language, rule, shorts);
  const next = another(language)?.exec(words);
  if (!next) return [readOffice(words, start, language, rule, shorts)];
  const first = readOffice(words.slice(0, next.index), start, language, rule, shorts);
  if (first.organisation === null) return [readOffice(words, start, language, rule, shorts)];
  const from = next.index + next[0].length;
  return [first, ...foreignOffices(words.slice(from), start + from, language, rule, shorts)];
}

/** Title and body of an office: "présidente du Conseil des ports" is a présidente, of the Conseil des ports; a portfolio stays with its title. */
function readOffice(
  words: string,
  start: number,
  language: string,
  rule: string,
  shorts: ReadonlySet<string>,
): OfficeProposal {
  // An acronym in brackets is no part of the name that it stands behind.
  const named = words
    .replace(STANDING_IN, '')
    .replace(/\s(?:dans\snotre|en\snuestro)\s.*$/su, '')
    .replace(/\s\([^()]*\)\s(?:en|con|avec|ainsi|junto|lors|durante|pour|para)(?!\p{L}).*$/su, '');
  const title = collapse(named.replace(/\s*\([^()]*\)?/gu, '')).replace(/\.$/u, '');
  const links = OF[language] ? [...title.matchAll(OF[language])] : [];
  const own = links.filter(
    ({ index }) =>
      !GOVERNS.test(title.slice(0, index)) ||
      !/^\s\S+\s?(?:Gouvernement|gouvernement|[ÉE]tat|Gobierno|gobierno|Estado)(?!\p{L})/u.test(title.slice(index)),
  );
  const parts = own.map(({ 0: words, index }) => ({ index, body: title.slice(index + words.length) }));
  const owner = (body: string, index: number) =>
    (FOREIGN_BODY_HEADS[language]?.has(body.replace(/^(?:Haut|Grand)e?\s/u, '').split(/[\s'’-]/)[0] ?? '') === true ||
      UNITS.test(body) ||
      SMALL_BODY.test(body)) &&
    !/(?:auprès|près|\s(?:y|et|e))$/u.test(title.slice(0, index));
  // "préfet de la région d’Île-de-Sorrel"
  const whole = parts[0]?.body ?? '';
  const region = OF_TOWN.test(title) ? (KIND_OF_PLACE.exec(whole)?.[0].length ?? 0) : 0;
  const first = whole.slice(region);
  // "Ambassadeur du Pérou auprès de l'ONU": the title stays whole, the country is its owner.
  const sent =
    OF_LAND.test(title) || /^(?:représentant|representante|envoyé|enviad|consul|cónsul|délégué|delegad)/iu.test(title)
      ? SENT.exec(first)?.groups?.land
      : undefined;
  if (sent && isPlace(sent, language)) return { title, organisation: sent, span: [start, start + words.length], rule };
  const town =
    isPlace(first, language) ||
    ((OF_TOWN.test(title) || OF_COMPANY.test(title)) && TOWN.test(first)) ||
    (PRESIDES.test(title.slice(0, parts[0]?.index ?? 0)) &&
      /\s(?:de\s|d['’])$/u.test(own[0]?.[0] ?? '') &&
      OVER.test(first)) ||
    (STANDS_FOR.test(title.slice(0, parts[0]?.index ?? 0)) &&
      !CHARGE.test(first) &&
      OVER.test(first.replace(POSTED, '')));
  const link =
    parts[0] && !BOARD_AHEAD.test(first) && (town || /^\p{Lu}{2,}(?!\p{Ll})/u.test(first) || shorts.has(first))
      ? parts[0]
      : (parts.find(({ index, body }) => BOARD.test(title.slice(0, index)) && /^\p{Lu}/u.test(body)) ??
        parts.find(({ body, index }) => owner(body, index) && !BOARD_AHEAD.test(body)) ??
        // "ministro de hacienda de Chile": the country is the owner.
        parts
          .slice(1)
          .find(({ index, body }) => FUNCTION.test(title.slice(0, index)) && !CHARGE.test(body) && OVER.test(body)) ??
        (OF_LAND.test(title)
          ? parts.slice(1).find(({ body, index }) => isPlace(body, language) && !REGION.test(title.slice(0, index)))
          : undefined));
  const owned = link !== undefined;
  const held = link === parts[0] ? first : (link?.body ?? '');
  const posted = POSTED.exec(held);
  const body =
    posted?.groups?.land && isPlace(posted.groups.land, language)
      ? held.slice(0, posted.index)
      : held.replace(WORKING_IN, '$<body>');
  // "chef de la division des ports du DFT": the body is the last word.
  const last = owned ? null : LAST_SHORT.exec(title);
  if (last?.groups?.body)
    return {
      title: title.slice(0, last.index),
      organisation: last.groups.body,
      span: [start, start + words.length],
      rule,
    };
  return {
    title: link && owned ? title.slice(0, link.index) : title,
    organisation: owned ? body : null,
    span: [start, start + words.length],
    rule,
  };
}
