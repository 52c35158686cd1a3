import { regex } from '../../../regex.ts';
import { FOREIGN_BODY_HEADS } from '../../vocabulary/foreign-bodies.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';

/** Congresses that are no parliaments, and bodies that only their place tells: "l'Organisation à Genève". */
export const NO_BODY =
  /^\p{Lu}\p{Ll}+\s(?:à|en|au|aux|a)\s\S+$|^Présidence\sd(?:u|e\sl)|^Presidencia\sdel\s|^(?:Conseil\sd['’][Aa]dministration|Consejo\sde\s[Aa]dministración|Consejo\sDirectivo|Comité\s(?:Ejecutivo|exécutif|directeur))(?:\s(?:de\sl['’]|de\sla\s|du\s|del\s)\p{Lu}\p{L}{1,12})?$|^(?:Gobierno|Gouvernement)\sd(?:u|el)\s(?:[Pp]r[eé]sident|[Pp]remier)|^Centre\sinternational\sde\s[Cc]onférences|^Departamento\s\p{Lu}|^Congreso\s(?!(?:de\sla\s(?:República|Unión|Nación)|de\slos\sDiputados|del\s(?:Estado|Perú)|Nacional)(?!\p{L}))/u;

const HEADS = [...(FOREIGN_BODY_HEADS.fr ?? []), ...(FOREIGN_BODY_HEADS.es ?? [])].join('|');
/** "gobierno del Ayuntamiento de Quenby", "Consejo de Administración de la Caja de Sorrel": what belongs to the body that is named within. */
const OUTER = regex(
  String.raw`^(?:[Gg]obierno|[Gg]ouvernement|Conseil\sd['’][Aa]dministration|Consejo\sde\s[Aa]dministración|Consejo\sDirectivo|Comité\s(?:Ejecutivo|exécutif|directeur))\s(?:de\sla\s|del\s|du\s|de\sl['’])(?=(?:${HEADS})\s)`,
  'u',
);
/** What stands before a noun that names nobody: "une Mission Pré-électorale", "esta Comisión". */
const ANY = /(?:^|\s)(?:une?|una|cada|chaque|aucune?|ningún|ninguna|otr[oa])\s$/iu;
const THIS = /(?:^|\s)(?:cette|cet|ce|esta|este|dicha|dicho|ladite|ledit|esa|ese)\s$/iu;

/** How many letters of a name come before the body that it names, null where what stands before it says that it names none. */
export function outside(name: string, before: string): number | null {
  if (THIS.test(before) || (ANY.test(before) && /^\S+(?:\s\S+)?$/u.test(name))) return null;
  return OUTER.exec(name)?.[0].length ?? 0;
}

const ANOTHER = regex(
  String.raw`\s(?:et|y)\s(?:de\sla\s|du\s|del\s|de\sl['’]|des\s)?(?:${HEADS}|\p{Lu}{3,10})(?!\p{L}).*$|(?<=(?:de\sla|du|des|de\sl['’]|del)\s?[\p{L}’'-]{2,24})\set\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$`,
  'su',
);

/** "Programme des Nations Unies ‹pour le développement›": what goes on behind the name of the nations in small letters. */
export const nationsTail = (name: string, behind: string): string =>
  (/(?:Nations|Naciones)\s[Uu]n(?:ies|idas)$/u.test(name) &&
    /^\s(?:pour|para)\s(?:l['’]|l[ea]s?\s|el\s|los\s)\p{L}{4,}(?:,?\s(?:et\s|y\s)?(?:l['’]|l[ea]s?\s|el\s|los\s)\p{L}{4,}){0,2}(?:\set\sla\sculture)?/u.exec(
      behind,
    )?.[0]) ||
  '';

/** "… y Presidente de la República": an office that is joined to a name. */
const OFFICE_BEHIND = regex(
  String.raw`\s(?:y|et|e)\s(?:${FOREIGN_OFFICES.fr}|${FOREIGN_OFFICES.es})(?![\p{L}-]).*$`,
  'su',
);

/** Bodies that are named after people: the noun alone before them, a title between. */
const NAMED_AFTER =
  /^(?:Universidad|Université|Fundación|Fondation|Instituto|Institut|Hospital|Hôpital|Lycée|Collège|Colegio|École|Escuela|Centro|Centre|Museo|Musée|Teatro|Théâtre|Biblioteca|Bibliothèque)(?:\s(?:Rey|Reina|Príncipe|Princesa|Roi|Reine|Général|General|San|Santa|Saint|Sainte|Padre|Père|Doctor|Docteur))?$/u;

/** A name without the next body that is joined to it, and without the person behind it: "Confédération Ada Corvec". */
export function untangled(name: string): string {
  const single = name
    .replace(ANOTHER, '')
    .replace(OFFICE_BEHIND, '')
    .replace(/(?<=\p{Ll})-\p{Lu}{2,8}$/u, '');
  const words = single.split(/\s/);
  const person = words.findIndex(
    (word, at) => at > 0 && GIVEN_NAMES.has(word) && /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? ''),
  );
  // "Universidad Rey Juan Carlos", "Fundación Juan Marín": named after somebody.
  const after = NAMED_AFTER.test(words.slice(0, person).join(' '));
  if (person > 0 && after) return single.replace(/\s(?:y|et)\s\p{Lu}[\p{L}\s-]*$/u, '');
  return person > 0 && !/^(?:de|du|del|d['’])/u.test(words[person - 1] ?? '')
    ? words.slice(0, person).join(' ')
    : single;
}
