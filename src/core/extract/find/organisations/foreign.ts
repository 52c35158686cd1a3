import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { oncePerLanguage } from '../../once.ts';
import { FOREIGN_BODY_HEADS, HAN_BODY_ENDS } from '../../vocabulary/foreign-bodies.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { definitionsOf } from '../acronyms.ts';
import { languageOf } from '../language.ts';
import { NO_BODY, nationsTail, outside, untangled } from './foreign-untangled.ts';
import { wholeNames } from './whole-names.ts';

type Body = Proposal<'organisations'>;

const CAP = String.raw`\p{Lu}[\p{L}\p{N}’'-]{0,30}`;
/** Adjectives and links of the names of bodies, as sources. */
const SHAPES: Readonly<Record<string, { readonly adjective: string; readonly link: string; readonly inner: string }>> =
  {
    fr: {
      adjective: String.raw`(?:(?!(?:nouvelle|actuelle|laquelle|quelle|quel|telle|tel|r?appelle|renouvelle|interpelle|épelle|premi[eè]re?|derni[eè]re?|enti[eè]re?|janvier|février)s?(?!\p{L}))[\p{Ll}-]{2,24}(?:iers?|ières?|érieure?s?|al|ale|aux|ales|ien|ienne|éen|éenne|ais|aise|ois|oise|if|ive|ique|aire|ain|aine|iques|elle?s?)|suisse|mondiale?|unies?|étrang(?:er|ère)s?|belge|russe|grecque?|turc|turque|arabe|corse|malgache|serbe|croate|slovène|bulgare|tchèque|slovaque|wallon(?:ne)?|flamand?e?|allemande?|espagnole?|basque|monégasque)`,
      link: String.raw`(?:(?:et\s)?(?:de\sl['’]|de\sla\s|d['’]|des\s|du\s|de\s)|pour\s(?:l['’]|la\s|le\s|les\s)?|et\s|à\sla\s|à\sl['’]|au\s|aux\s|à\s)`,
      inner: String.raw`[\p{Ll}-]{3,24}\s(?:de\s|du\s|des\s|d['’])`,
    },
    es: {
      adjective: String.raw`(?:[\p{Ll}-]{2,24}(?:al|ales|ico|ica|ano|ana|eo|ea|és|esa|ivo|iva|ario|aria|eño|eña|ol|ola|ense)|mundial|argentin[oa]|latin[oa]|filipin[oa]|palestin[oa]|andin[oa])`,
      link: String.raw`(?:(?:y\s)?(?:de\slos\s|de\slas\s|de\sla\s|del\s|de\s)|para\s(?:el\s|la\s|los\s|las\s)?|y\s(?:el\s(?=Caribe))?|a\s(?:la|las|los)\s|al\s|en\s)`,
      inner: '(?!)',
    },
  };

/** "Office fédéral de l'environnement": nouns written small that French names of bodies end with. */
const tailOf = (language: string, adjective: string): string => {
  if (language !== 'fr') return '';
  const noun = String.raw`(?:de\sl['’]|de\sla\s|du\s|des\s|(?:d['’]|de\s(?!(?:plus|cette|leurs?|notre|votre|nombreu\p{L}+|nouve\p{L}+|tou[st]\p{L}*|quelques?|plusieurs|deux|trois|quatre|cinq|dix|cent|faire|mettre|prendre|rendre)(?!\p{L})))(?![\p{Ll}-]{2,20}(?:er|ir|oir|dre|tre)(?!\p{L})))[\p{Ll}-]{3,24}(?:\s${adjective}(?![\p{L}-]))?`;
  return String.raw`(?<tail>\s${noun}(?:(?:,\s|\set\s|,\set\s)${noun}){0,3})?`;
};
/** Bodies whose names end with their adjective: what follows is something else. */
const WHOLE =
  /^(?:Conseil\s(?:fédéral|national|européen|municipal|communal)|Commission\seuropéenne|Parlement\seuropéen|Banque\s(?:[Cc]entrale\s[Ee]uropéenne|[Nn]ationale\s[Ss]uisse|[Mm]ondiale)|Union\s(?:européenne|africaine)|Tribunal\sfédéral|Assemblée\s(?:nationale|fédérale)|Cour\s(?:suprême|européenne))/u;

/** Heads that are written small before the capitals of their complement: "université de Quenby", "gobierno de Sorrel". */
const SMALL: Readonly<Record<string, string>> = {
  fr: 'ministère|gouvernement|université|ambassade|préfecture|mairie',
  es: 'ministerio|gobierno|universidad|embajada|ayuntamiento|municipalidad',
};
/** "Ministère de l'Éducation, du Loisir et du Sport", "Secretaría de Ciencia, Tecnología e Innovación": a portfolio that runs on behind commas. */
const ROW: Readonly<Record<string, string>> = {
  fr: String.raw`(?:(?:,\s(?:de\sl['’]|de\sla\s|du\s|des\s|d['’])${CAP}(?:\s${SHAPES.fr?.adjective}(?![\p{L}-]))?){1,5},?\set\s(?:de\sl['’]|de\sla\s|du\s|des\s|d['’])${CAP}(?:\s${SHAPES.fr?.adjective}(?![\p{L}-]))?)?`,
  es: String.raw`(?:(?:,\s${CAP}(?:\s${SHAPES.es?.adjective}(?![\p{L}-]))?){1,5}(?<!,\s\p{Lu}[\p{L}-]{1,30}\s\p{Lu}[\p{L}-]{1,30}),?\s(?:y|e)\s${CAP}(?:\s${CAP})?(?=\s\(|[,.;]|\s\p{Ll}|$))?`,
};

/** A head, its adjectives, and what small words link to it up to the last capital. */
const patternOf = oncePerLanguage((language): RegExp | null => {
  const [shape, heads] = [SHAPES[language], FOREIGN_BODY_HEADS[language]];
  if (!shape || !heads) return null;
  const { adjective, link, inner } = shape;
  return regex(
    String.raw`(?<![\p{L}\p{N}-])(?:(?:(?:Haute?|Grande?)\s)?(?:${[...heads].join('|')}|CHU|CHRU|CISSS|CIUSSS)(?![\p{L}-])|(?:${SMALL[language]})(?=(?:\s${adjective})?\s${link}(?:${inner})?${CAP})|[Mm]inistère(?=\s(?:de\sl['’]|de\sla\s|des\s|du\s)\p{Ll}))(?<more>(?:\s${adjective}(?![\p{L}-])){0,3}(?:\s(?:${link}(?:${inner})?)?${CAP}(?:\s${adjective}(?![\p{L}-]))?${ROW[language]}){0,7})${tailOf(language, adjective)}`,
    'gu',
  );
});

/** Behind "XIV" or "4e" stands an event, whatever its head. */
const EDITION_BEFORE =
  /(?:^|\s)(?:(?:éditions?\s(?:du|de\sla|des|de)|ediciones?\s|edición\s(?:del|de\sla|de))|[IVXL]{1,6}|\d{1,3}\.?[ªº°]|\d{1,3}\s?(?:e|ème|er|re)|\p{Ll}{3,8}ième)\s$/u;
/** "Orquesta de Cámara": a head without its article is part of another name. */
const INSIDE = /(?:^|\s)(?!(?:Président|Presiden|Direct|Miembr|Membre|Secr|Jef|Chef)\p{L}*\s)\p{Lu}\p{Ll}+\sde\s$/u;
/** "ministre responsable de l'Administration": what a minister has charge of is no body. */
const IN_CHARGE =
  /(?:^|\s)ministr[eoa]s?\s(?:responsables?\s|chargée?s?\s|déléguée?s?\s|encargad[oa]s?\s)(?:de\sl['’]|de\sla\s|du\s|des\s|à\sl['’]|à\sla\s|au\s|del\s|de\s)$/u;
/** "Ministère de la Mer", "Banco Central de Sorrel": the names of bodies in French and Spanish, as far as capitals and adjectives show them. */
export function foreignHeads(manuscript: Manuscript): Body[] {
  const pattern = patternOf(languageOf(manuscript));
  if (!pattern) return [];
  const bodies = sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }): Body[] => {
      // A tail belongs to a name that an adjective alone makes ("Office fédéral de l'environnement"), not to a whole one.
      const bare = all.slice(0, all.length - (groups?.tail?.length ?? 0));
      const whole = WHOLE.exec(bare)?.[0];
      const elsewhere = whole && /^\s(?:à|au|aux|en|pour)\s/u.test(bare.slice(whole.length));
      const told = untangled(
        elsewhere ? whole : /(?<!^(?:Haut|Grand)e?)\s\p{Lu}/u.test(bare) || WHOLE.test(bare) ? bare : all,
      );
      const name = told + nationsTail(told, text.slice(index + told.length, index + told.length + 90));
      // "gobierno del Ayuntamiento de Quenby", "Consejo de Administración de la Caja": what is named within.
      const skipped = outside(name, text.slice(Math.max(0, index - 8), index));
      if (skipped === null) return [];
      const inner = name.slice(skipped);
      const at = start + index + skipped;
      const body =
        (groups?.more ||
          (groups?.tail &&
            /^(?:ministère|Haute?\s|Grande?\s|(?:Fédération|Confédération|Coalition|Syndicat|Centrale|Commission|Association|Union|Office|Observatoire|Ordre|Régie|Caisse)\sd)/iu.test(
              all,
            ))) &&
        name.includes(' ') &&
        !INSIDE.test(text.slice(Math.max(0, index - 30), index)) &&
        !IN_CHARGE.test(text.slice(Math.max(0, index - 50), index)) &&
        !NO_BODY.test(inner);
      return body ? [{ value: { kind: 'name', name: collapse(inner) }, spans: [[at, at + inner.length]] }] : [];
    }),
  );
  // "la Banque africaine" is the "Banque africaine de développement" that the text names, too.
  const edited = new Set(
    bodies
      .filter(
        ({ spans: [span] }) => span && EDITION_BEFORE.test(manuscript.text.slice(Math.max(0, span[0] - 24), span[0])),
      )
      .map(({ value }) => value.name),
  );
  const names = [...definitionsOf(manuscript).map(({ long }) => long), ...bodies.map(({ value }) => value.name)];
  const told = bodies.filter(({ value }) => !edited.has(value.name));
  return wholeNames(manuscript, told, foreignDefined(manuscript)).map(body => {
    const whole = names.find(name => name.startsWith(`${body.value.name} d`));
    return whole ? { ...body, value: { kind: 'short', name: whole } } : body;
  });
}

const HAN_NAME = regex(`${HAN_BODY_ENDS}$`, 'u');

/** Whether a long form is a body's in one of the languages that are not told by English heads. */
function isForeignBody(long: string, language: string): boolean {
  if (language === 'zh') return HAN_NAME.test(long);
  return FOREIGN_BODY_HEADS[language]?.has(long.split(/[\s-]/)[0] ?? '') === true;
}

const SHORTS = regex(String.raw`(?<![A-Za-z0-9À-ÿ&-])\p{Lu}[\p{L}\p{N}]{1,11}(?![A-Za-z0-9À-ÿ&-])`, 'gu');

/** Bodies that the text defines an acronym for, and wherever their short form stands: "Organisation mondiale des rivages (OMR) … l'OMR". */
export function foreignDefined(manuscript: Manuscript): Body[] {
  const language = languageOf(manuscript);
  if (language !== 'zh' && !FOREIGN_BODY_HEADS[language]) return [];
  const bodies = definitionsOf(manuscript).filter(({ long }) => isForeignBody(long, language));
  if (bodies.length === 0) return [];
  const shorts = new Set(bodies.map(({ short }) => short));
  return [
    ...bodies.map(({ long, longSpan }): Body => ({ value: { kind: 'name', name: long }, spans: [longSpan] })),
    ...sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
      [...text.matchAll(SHORTS)].flatMap(({ 0: short, index }): Body[] =>
        shorts.has(short)
          ? [{ value: { kind: 'short', name: short }, spans: [[start + index, start + index + short.length]] }]
          : [],
      ),
    ),
  ];
}

/** Acronyms of things, places and terms. */
export const NO_BODY_SHORT =
  /^(?:PIB|PNB|TVA|IVA|VIH|SIDA|ADN|ARN|TIC|PME|TPE|ETI|PYME|PYMES|ONG|ONGI|GES|IA|COVID|ODS|ODD|PGE|TLC|RSE|BTP|CV|PDF|USB|GPS|EEUU|USA|IPC|IPP|IPI|SMIC|PND|PPP|ESG|ISR|PCR|IRM|LGBT|RU|RDC|RCA|UK|USD|EUR|FCFA|CFA|HT|TTC|CDI|CDD|RTT|DVD|TV|COP|PDG|DG|CEO|KO|OK)$/u;
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  fr: regex(
    String.raw`(?<![\p{L}\p{N}])(?:[Ll][ea]\s|[Ll]['’])(?<short>\p{Lu}{3,8})(?=\s(?:a|ont|et\s(?:l[ea]\s|l['’])\p{Lu}{3,8}\s|annonc|sign|lanc|publi|organis|indiqu|estim|précis|rappel|salu|invit|met|prévoit|souhait|assur|confirm|accueill|soutien|appel)[\p{L}]*)`,
    'gu',
  ),
  es: regex(
    String.raw`(?<![\p{L}\p{N}])(?:[Ll]a\s|[Ee]l\s)(?<short>\p{Lu}{3,8})(?=\s(?:ha|han|y\s(?:la|el)\s\p{Lu}{3,8}\s|(?!creci|subi|baj|cay|aument|disminu|registr|alcanz|cerr|mejor|lleg|super|descend|retroced)\p{Ll}{3,}(?:ó|aron|ieron|ará)(?!\p{L})|anunci|firm|lanz|public|organiz|indic|estim|inform|señal|recuerd|record|convoc|impuls|prev|present|aprob|explor|promov|destac|asegur|confirm|invert|invit)[\p{L}]*)`,
    'gu',
  ),
};
const HELD: Readonly<Record<string, RegExp>> = Object.fromEntries(
  (['fr', 'es'] as const).map(language => [
    language,
    regex(
      String.raw`(?<![\p{L}-])${FOREIGN_OFFICES[language]}(?:\s\p{Ll}[\p{L}-]{2,20}){0,2}\s(?:de\sl['’]|de\sla\s|du\s|del\s)(?<short>\p{Lu}{3,8})(?![\p{L}\p{N}-])`,
      'gu',
    ),
  ]),
);

/** "les organisations de la baie (OMR, CPS et UIN)": bodies told in a row of short names. */
const ROWED: Readonly<Record<string, RegExp>> = Object.fromEntries(
  (
    [
      ['fr', 'organisations|organismes|agences|institutions|associations|universités|banques'],
      ['es', 'organizaciones|organismos|agencias|instituciones|asociaciones|universidades|entidades|bancos'],
    ] as const
  ).map(([language, kinds]) => [
    language,
    regex(
      String.raw`(?<![\p{L}-])(?:${kinds})[^.;:()]{0,80}\s\((?<short>\p{Lu}{3,8}(?:,\s\p{Lu}{3,8}){1,8}(?:,?\s(?:et|y)\s\p{Lu}{3,8})?)\)`,
      'gu',
    ),
  ]),
);

/** "des représentants du CPS et de la UIN", "con el apoyo de la OMR": capitals that people are of, or that something is done with. */
const BESIDE: Readonly<Record<string, RegExp>> = {
  fr: regex(
    String.raw`(?<![\p{L}-])(?:représentante?s|membres|responsables|cadres|experte?s|délégations?|agents|équipes|siège|appui|soutien|affilié(?:e|s|es)?\sà|partenariat\savec|collaboration\savec|accord\savec|côtés)\s(?:du\s|de\sla\s|de\sl['’]|des\s|le\s|la\s|l['’])(?<short>\p{Lu}{3,10}(?:(?:,\s|\set\s)(?:du\s|de\sla\s|de\sl['’]|le\s|la\s|l['’])\p{Lu}{3,10}){0,5})(?![\p{L}\p{N}-])`,
    'gu',
  ),
  es: regex(
    String.raw`(?<![\p{L}-])(?:representantes|miembros|funcionari[oa]s|técnic[oa]s|expert[oa]s|delegaci(?:ón|ones)|personal|equipos?|sede|apoyo|respaldo|colaboración\scon|convenio\scon|acuerdo\scon|junto\s(?:a|con))\s(?:del\s|de\sla\s|el\s|la\s)(?<short>\p{Lu}{3,10}(?:(?:,\s|\sy\s)(?:del\s|de\sla\s|el\s|la\s)\p{Lu}{3,10}){0,5})(?![\p{L}\p{N}-])`,
    'gu',
  ),
};

/** "le CPS a adopté", "la rectora de la UNQ": bodies that the text names by capitals alone, where these act or have an office; then wherever they stand. */
export function foreignShorts(manuscript: Manuscript): Body[] {
  const language = languageOf(manuscript);
  const patterns = [SUBJECTS[language], HELD[language], ROWED[language], BESIDE[language]].flatMap(
    pattern => pattern ?? [],
  );
  if (patterns.length === 0) return [];
  const sentences = sentencesOf(manuscript);
  const defined = new Set(definitionsOf(manuscript).map(({ short }) => short));
  const shorts = new Set(
    sentences
      .flatMap(({ text }) =>
        patterns.flatMap(pattern =>
          [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.short?.split(/[^\p{Lu}]+/u) ?? []),
        ),
      )
      .filter(short => !NO_BODY_SHORT.test(short) && !defined.has(short)),
  );
  if (shorts.size === 0) return [];
  return sentences.flatMap(({ text, span: [start] }) =>
    [...text.matchAll(SHORTS)].flatMap(({ 0: short, index }): Body[] =>
      shorts.has(short)
        ? [{ value: { kind: 'name', name: short }, spans: [[start + index, start + index + short.length]] }]
        : [],
    ),
  );
}
