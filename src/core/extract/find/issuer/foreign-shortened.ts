import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { languageOf } from '../language.ts';
import { bodiesOf, issuer } from './bodies.ts';
import { ACTS, bodyAt } from './foreign.ts';
import { leadOf } from './lead.ts';

type Issuer = Proposal<'issuer'>;

/** How many paragraphs below the first may begin with the body that the headline shortens. */
const STANDFIRSTS = 3;
/** "La Comisión abre un muelle", and below a standfirst "La Comisión de los Puertos ha …": the body that the headline names by its head. */
export function foreignShortened(manuscript: Manuscript): Issuer[] {
  const acts = ACTS[languageOf(manuscript)];
  const { text, structure } = manuscript;
  const title = structure.find(({ role }) => role === 'headline')?.span;
  if (!acts || !title) return [];
  const head = HEADED.exec(text.slice(...title))?.groups?.head;
  if (!head) return [];
  for (const { sentences } of structure.filter(({ role }) => role === 'body').slice(0, STANDFIRSTS)) {
    const [first] = sentences;
    const body = first && bodyAt(manuscript, first[0]);
    if (body?.name.startsWith(`${head} `) && acts.test(text.slice(body.span[1], first?.[1])))
      return [issuer(body.name, body.span)];
  }
  return [];
}
/** "La Comisión abre": a noun with its article that begins a headline. */
const HEADED = /^(?:L[ea]\s|L['’]|El\s)(?<head>\p{Lu}\p{Ll}{3,20})\s\p{Ll}/u;

/** Behind the first sentence, who says it: ", a déclaré l'", ", anunció hoy la". */
const SAYS =
  /,\s(?:a\s(?:déclaré|annoncé|indiqué|affirmé|averti|estimé|dénoncé|fait\ssavoir)|(?:dijo|anunció|informó|afirmó|declaró|advirtió|denunció|señaló|indicó))(?:\s(?:aujourd['’]hui|hoy))?\s(?:l[ea]s?\s|l['’]|el\s|la\s)?$/u;
const DAY =
  /^(?:\s\([^()]{2,12}\))?(?:\s(?:aujourd['’]hui|hoy|ce\s\p{Ll}+|este\s\p{Ll}+|(?:lun|mar|mercre|jeu|vendre|same)di(?:\s\d.{2,20})?))?\.?$/u;
/** "La digue tient, a déclaré l'OMR.": the body that says all of the first sentence. */
export function foreignSaid(manuscript: Manuscript): Issuer[] {
  const lead = ACTS[languageOf(manuscript)] && leadOf(manuscript);
  if (!lead) return [];
  const { text } = manuscript;
  const body = bodiesOf(manuscript).find(
    ({ span: [at, end] }) =>
      at > lead[0] &&
      end <= lead[1] &&
      SAYS.test(text.slice(Math.max(lead[0], at - 60), at)) &&
      DAY.test(text.slice(end, lead[1]).trimEnd()),
  );
  return body ? [issuer(body.name, body.span)] : [];
}
