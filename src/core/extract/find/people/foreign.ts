import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse, type Span } from '../../../span.ts';
import type { OfficeProposal, Proposal } from '../../finding.ts';
import { oncePerLanguage, oncePerManuscript } from '../../once.ts';
import { FOREIGN_BODY_HEADS } from '../../vocabulary/foreign-bodies.ts';
import { FOREIGN_CUES } from '../../vocabulary/foreign-cues.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { definitionsOf } from '../acronyms.ts';
import { languageOf } from '../language.ts';
import { foreignPlaceAt } from '../places/foreign-gazetteer.ts';
import { foreignOffices } from './foreign-office.ts';
import { ARTICLE, HONORED, HONORIFIC, NAME, NATIVE, ONE_MORE, PORTFOLIO, REST, VERB } from './foreign-shapes.ts';

type Person = Proposal<'people'>;

interface Patterns {
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly direct: RegExp;
  readonly cued: RegExp;
  /** "Ministra Inés Corro" at the head of a line: the office is no part of the name. */
  readonly heads: RegExp;
  /** An office right before a name. */
  readonly held: RegExp;
  /** An office that another follows behind a comma. */
  readonly chain: RegExp;
}

const patternsOf = oncePerLanguage((language): Patterns | null => {
  const office = FOREIGN_OFFICES[language];
  if (!office) return null;
  const cues = (FOREIGN_CUES[language] ?? []).join('|').replaceAll(' ', String.raw`\s+`);
  const title = `(?<![\\p{L}-])(?<office>${office}(?![\\p{L}-])${REST})`;
  return {
    chain: regex(
      `(?<![\\p{L}-])(?<office>${office}(?![\\p{L}-])(?:\\s(?!${office})[\\p{L}’'-]{1,30}){0,12}),\\s$`,
      'u',
    ),
    heads: regex(`^(?:${office}\\s)+`, 'u'),
    held: regex(`(?<![\\p{L}-])${office}\\s$`, 'u'),
    before: regex(
      `${title}(?:(?:,?\\s\\([^()]{2,24}\\))?,|\\s\\(\\p{Lu}{2,10}\\))\\s${NATIVE}${HONORIFIC}(?<name>(?!\\p{Lu}\\p{L}+\\s[ye]\\s)${NAME})(?=[,.;:)»”]|\\s\\(|\\s(?:et|y|e|ainsi|a|ont|ha|han|qui|que|quien|en|se|s[’']|pour|para|lors|durante|avec|con|est|es|sera|será)(?![\\p{L}])|\\s\\p{Ll}{3,}(?:ó|a|e|era|ra|rá|rán|ron)(?![\\p{L}])|$)`,
      'gu',
    ),
    behind: regex(
      String.raw`(?<![\p{L}-])(?<name>${NAME}),\s${ARTICLE}(?<office>(?:${office}|[Mm]embre|[Mm]iembro)(?![\p{L}-])${REST})(?=(?!${ONE_MORE})[,.;:)»”]|\s(?:${VERB}|qui|que|quien|quienes)\s|\s(?:y|et)\s(?!${office})(?=\p{Lu}|M\.\s|(?:l[ea]|el)\s\p{Lu}\p{L}{0,3}\.\s\p{Lu}|l[ea]\s\p{Ll}+\s\p{Lu}|[ae]l?\s\p{Ll}+\s\p{Lu})|$)`,
      'gu',
    ),
    direct: regex(
      String.raw`(?<![\p{L}-])(?<office>${office}(?![\p{L}-])(?:\s(?!(?:para|pour|contre|contra|ante|avec)\s)\p{Ll}[\p{L}-]{3,30}){0,2}${PORTFOLIO}?)\s(?<name>${NAME})`,
      'gu',
    ),
    cued: regex(
      String.raw`(?<![\p{L}-])(?:(?<!(?:la|le|les|du|des|del?|el|los|las|l['’]|d['’]|y|et|À|A|En)\s?)(?<name>${NAME})\s(?:${cues})|(?:${cues})\s${HONORIFIC}(?<said>${NAME}))(?![\p{L}-])`,
      'gu',
    ),
  };
});

/** Given names that are nouns of such an ending. */
const VIRTUES =
  /^(?:Caridad|Trinidad|Soledad|Piedad|Natividad|Libertad|Asunción|Concepción|Encarnación|Visitación|Consolación|Anunciación|Purificación|Ascensión|Clémence|Florence|Prudence|Constance|Laurence|Clément)$/u;
/** Words for states and their parts, of which no name of a person is made. */
const LANDS = /^(?:Estado|État|Etat|República|République|Nación|Región|Provincia|Ciudad)$/u;

/** Names that are none: bodies, and days that begin sentences. */
export const isNobody = (name: string, language: string) => {
  const parts = name.split(/[\s'’-]/);
  return (
    parts.some(part => FOREIGN_BODY_HEADS[language]?.has(part) || LANDS.test(part)) ||
    /^(?:Le|La|Les|El|Los|Las|Un|Une|Una|En|Al|Au)\s/u.test(name) ||
    /^(?:Amnesty|Amnistía|Greenpeace|Oxfam|Human|Save|Cruz|Médicos|Médecins|Reporters)\s|\s(?:International|Internacional|Foundation|Watch|Group|Bank|Ports?)$/u.test(
      name,
    ) ||
    (ABSTRACT.test(parts[0] ?? '') && !VIRTUES.test(parts[0] ?? '')) ||
    /\s(?:de|del|la|du)\s(?:la\s)?\p{Lu}{2,6}$/u.test(name)
  );
};

/** "la Béninoise Ada Corvec": where somebody is from, in capitals as French writes it. */
const FROM =
  /^\p{Lu}\p{Ll}{2,14}(?:ien|ienne|éen|éenne|ais|aise|ois|oise|ain|aine|and|ande|ol|ole|ec|ecque|ite)\s(?=\p{Lu}\p{L}+\s)/u;

/** "à Quenby Ada Corvec", "la Béninoise Ada Corvec": the town or the nation before a name is no part of it. */
function bareName(name: string, around: string, language: string): string {
  const at = around.lastIndexOf(name);
  const before = around.slice(Math.max(0, at - 4), at);
  if (language === 'fr' && /(?:^|\s)(?:l[ea]\s|l['’])$/iu.test(before)) return name.replace(FROM, '');
  if (!/(?:^|\s)(?:à|en)\s$/u.test(before)) return name;
  const town = foreignPlaceAt(name, 0, language);
  const rest = town ? name.slice(town.length).trimStart() : '';
  return rest.includes(' ') ? rest : name;
}

/** Whether the words of an office name somebody: a given name and a capital, which no "de" leads to. */
const namesSomebody = (office: string): boolean => {
  const words = office.split(/\s/u);
  return words.some(
    (word, at) =>
      at > 0 &&
      GIVEN_NAMES.has(word) &&
      /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? '') &&
      !/^(?:de|du|des|del|la|los|las|d['’].*|l['’].*)$/u.test(words[at - 1] ?? ''),
  );
};

/** "‹La Professeure› Ada Corvec": a form of address that begins a sentence. */
const ADDRESSED =
  /^(?:Son\sExcellence,?\s)?(?:(?:L[ea]|El)\s)?(?:M|Mme|Dra?|Prof|Pr|Ing|Lic|Mtr[oa]|[Pp]rofesseure?|[Dd]octeure?|[Dd]octora?|[Pp]rofesora?)\.?\s(?=\p{Lu}\p{L}+\s)/u;

/** A name and a comma right before an office without article, so that it is his: "Luc Morel, directeur de l'OMR, Ada Sarret, rectrice de l'UNQ". */
const NAMED_BEFORE = regex(
  String.raw`(?<!(?:^|\s)(?:du|des|del|de\sla|de\slos|de\slas)\s)(?<![\p{L}-])(?<name>${NAME}),\s$`,
  'u',
);
const isHis = (before: string, language: string): boolean => {
  const name = NAMED_BEFORE.exec(before.slice(-80))?.groups?.name;
  return name !== undefined && !isNobody(name, language) && foreignPlaceAt(name, 0, language) !== name;
};

const ROW = /,\s(?:[Ll][ea]\s|[Ll]['’]|[Ee]l\s)\p{L}/u;

const search = (rule: string, shape: Exclude<keyof Patterns, 'heads' | 'held' | 'chain'>) =>
  oncePerManuscript((manuscript: Manuscript): Person[] => {
    const language = languageOf(manuscript);
    const patterns = patternsOf(language);
    if (!patterns) return [];
    const { heads, [shape]: pattern, chain } = patterns;
    const shorts = new Set(definitionsOf(manuscript).map(({ short }) => short));
    /** "Le ministre de la Mer, ministre du Port et …": the office before the office. */
    const chained = (before: string, start: number): OfficeProposal[] => {
      const first = shape === 'before' ? chain.exec(before.slice(-160)) : null;
      const words = first?.groups?.office;
      if (!first || !words) return [];
      const at = start + Math.max(0, before.length - 160) + first.index + first[0].indexOf(words);
      return foreignOffices(words, at, language, rule, shorts);
    };
    return sentencesOf(manuscript).flatMap(({ text, span: [start], role }) =>
      role === 'headline' && shape !== 'before' && shape !== 'behind'
        ? []
        : [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups = {} }): Person[] => {
            // In a headline only who is addressed stands before an office: "en l'honneur de M. Oscar Vantrel, directeur …".
            if (role === 'headline' && shape === 'behind' && !HONORED.test(text.slice(Math.max(0, index - 8), index)))
              return [];
            const led = groups.name ?? groups.said ?? '';
            const written = bareName(
              led.replace(ADDRESSED, '').replace(heads, ''),
              text.slice(Math.max(0, index - 60), index + all.length),
              language,
            );
            if (foreignPlaceAt(written, 0, language) === written) return [];
            if (isNobody(written, language) || !written.includes(' ') || /^\p{Ll}/u.test(written)) return [];
            const office = groups.office ?? '';
            // "Premier ministre Oscar Vantrel, M. Bruno Tarvel": the office is another's, who is named with it.
            if (shape === 'before' && (namesSomebody(office) || isHis(text.slice(0, index), language))) return [];
            // "X, el rector de Y, y Z": a row of people, not an office of the first.
            if (
              shape === 'behind' &&
              ROW.test(all) &&
              (patterns.held.test(text.slice(Math.max(0, index - 40), index)) ||
                /^,\s(?:(?:y|et|e)\s|(?:(?:M|Dra?|Sra?)\.\s|Mme\s)?\p{Lu})/u.test(
                  text.slice(index + all.length, index + all.length + 12),
                ))
            )
              return [];
            const nameFirst = shape === 'behind' || (shape === 'cued' && groups.name !== undefined);
            const at = start + index + (nameFirst ? all.indexOf(written) : all.lastIndexOf(written));
            const from = start + index + (nameFirst ? all.lastIndexOf(office) : all.indexOf(office));
            const span: Span = [at, at + written.length];
            return [
              {
                value: {
                  kind: 'name',
                  name: collapse(written),
                  honorific: HONORED.exec(text.slice(Math.max(0, at - start - 8), at - start))?.[1] ?? null,
                  offices: office
                    ? [
                        ...chained(text.slice(0, from - start), start),
                        ...foreignOffices(office, from, language, rule, shorts),
                      ]
                    : [],
                },
                spans: [span],
              },
            ];
          }),
    );
  });

/** "Le ministre de la Mer, Oscar Vantrel," */
export const foreignBefore = search('people/foreign-title-before-name', 'before');
/** "Maëlle Corvec, présidente du Conseil des ports," */
export const foreignBehind = search('people/foreign-name-comma-role', 'behind');
/** "le directeur général de l'OMR Oscar Vantrel" */
export const foreignDirect = search('people/foreign-title-name', 'direct');
/** "a déclaré Maëlle Corvec", "Inés Corro señaló" */
export const foreignSpeaking = search('people/foreign-speaking', 'cued');

/** What is named after people: "universidad Rosa Quispe", "place Ada Corvec". */
export const NAMESAKE =
  /(?:^|[\s(«“"’'])(?:universit[ée]s?|universidad(?:es)?|lycée|collège|école|escuela|instituto|institut|colegio|hospital|hôpital|premio|prix|aeropuerto|aéroport|rue|calle|avenida|avenue|fundación|fondation|teatro|théâtre|museo|musée|plaza|place|estadio|stade|parque|parc|centro|centre|biblioteca|bibliothèque|auditorio|salle|sala|ley|loi|plan|programa|becas?|palacio|palais|puente|pont)\s(?:(?:de|des|du|del)\s)?$/iu;
/** "Hospital de Salud Mental “Dr. ": the same in quotation marks behind a name. */
const IN_MARKS =
  /(?:Hospital|Hôpital|Escuela|École|Colegio|Lycée|Centro|Centre|Instituto|Institut|Auditorio|Teatro|Théâtre|Sala|Salle|Biblioteca|Premio|Prix|Estadio|Stade|Parque|Plaza|Unidad|Clínica)(?:\s[\p{L}’']{1,20}){0,5}\s[“"«]\s?(?:\p{Lu}\p{L}{0,4}\.\s)?$/u;
/** What a town that bears somebody's name stands behind. */
const TOWNS =
  /(?<!\p{L})(?:municipio|localidad|comunidad|ciudad|commune|ville|village)\sde\s(?<town>\p{Lu}[\p{L}’'-]{0,30}(?:\s[\p{L}’'-]{1,30}){0,4})/gu;
/** The towns of a text, and how their names begin: "Inés Corro" of "municipio de Inés Corro del Mar". */
const townsOf = oncePerManuscript(
  ({ text }: Manuscript): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(TOWNS)].flatMap(({ groups }) => {
        const words = (groups?.town ?? '').split(/\s/u);
        return words.map((_, at) => words.slice(0, at + 1).join(' '));
      }),
    ),
);
/** Endings of nouns that no name of a person is made of alone. */
const ABSTRACT = /(?:ción|ciones|sión|dad|dades|miento|ismo|ería|tion|tions|isme|ement|ences?|ncias?|logía|logie)$/u;
/** "Marco de Programación": a thing behind what may be a given name. */
const PROGRAMME =
  /\sde(?:l|\sla)?\s(?!Caridad|Trinidad|Soledad|Piedad|Natividad|Asunción|Concepción|Encarnación|Visitación|Consolación|Anunciación)\p{Lu}\p{L}{2,20}(?:ción|ciones|dad|dades|miento|tion|ement|logía|logie)(?!\p{L})/u;
const MEETINGS =
  /^(?:Reunión|Cumbre|Congreso|Foro|Conferencia|Encuentro|Asamblea|Feria|Réunion|Sommet|Congrès|Conférence|Assemblée|Salon|Salud|Santé)$/u;

/** Whether a name that a rule for all texts found can be a person's in French or Spanish. */
export function isSomebody(manuscript: Manuscript, { value, spans: [span] }: Person): boolean {
  // "谭德塞（Tedros Orrin）": the same person in other letters.
  if (span && /\p{Script=Han}\s?[（(][^（()）\n]*$/u.test(manuscript.text.slice(Math.max(0, span[0] - 40), span[0])))
    return false;
  if (!span || !patternsOf(languageOf(manuscript))) return true;
  if (
    /^(?:de|del|du|des|la|el|los|las)\s/u.test(value.name) &&
    !/^(?:Mr?|Mme|Mlle|Ms|Dra?|Sra?|[Dd]on|[Dd]oña)\.?$/u.test(value.honorific ?? '')
  )
    return false;
  if (/(?<!\sde|\sy|\se)\s(?:la|el|los|las|le|les)\s\p{Lu}/u.test(value.name)) return false;
  if (NAMESAKE.test(manuscript.text.slice(Math.max(0, span[0] - 24), span[0]))) return false;
  if (IN_MARKS.test(manuscript.text.slice(Math.max(0, span[0] - 80), span[0]))) return false;
  if (townsOf(manuscript).has(value.name)) return false;
  const words = value.name.split(/\s/u).filter(word => /^\p{Lu}/u.test(word));
  const heads = patternsOf(languageOf(manuscript))?.heads;
  if (FOREIGN_BODY_HEADS[languageOf(manuscript)]?.has(words[0] ?? '') || heads?.test(value.name)) return false;
  if (PROGRAMME.test(value.name)) return false;
  return !words.some(word => MEETINGS.test(word)) && !(words.length > 1 && words.every(word => ABSTRACT.test(word)));
}
