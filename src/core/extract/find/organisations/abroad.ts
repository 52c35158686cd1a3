import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { languageOf } from '../language.ts';

const CAP = String.raw`\p{Lu}[\p{L}\p{N}’'-]{1,30}`;
const LINK = String.raw`(?:(?:de|del|la|las|los|el|do|da|dos|das|di|della|des|du|y|e|et|für|und|para|pour)\s|d['’]|l['’])`;
/** Nouns that head the names of bodies in the languages of Europe, where English texts leave them as they are. */
const HEADS =
  'Banco|Banca|Banque|Universidade?|Université|Universität|Università|Universiteit|Instituto|Istituto|Fundación|Fundação|Fondation|Fondazione|Stichting|Stiftung|Sindicato|Ministerio|Ministério|Ministère|Asociación|Associação|Consejo|Confederación|Federación|Cámara|Comisión|Secretaría|Agencia|Agência|Corporación|Grupo|Groupe|Gruppo|Société|Compagnie|Compañía|Médecins|École|Deutsche[rs]?';
const NAMED = regex(
  String.raw`(?<![\p{L}\p{N}-])(?:${HEADS})\s(?:${LINK}){0,2}${CAP}(?:\s(?:${LINK}){0,2}${CAP}){0,6}(?![\p{L}\p{N}-])`,
  'gu',
);

/** "Stichting Natura Quenbia", "Banco de Sorrel": bodies that an English text names in their own language. */
export function abroad(manuscript: Manuscript): Proposal<'organisations'>[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start], role }) =>
    role === 'headline'
      ? []
      : [...text.matchAll(NAMED)].map(({ 0: name, index }) => ({
          value: { kind: 'name' as const, name: collapse(name) },
          spans: [[start + index, start + index + name.length] as const],
        })),
  );
}
