import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { linesOf } from '../masthead.ts';
import { hasHead, issuer } from './bodies.ts';

const LABEL =
  /^(?:from|source|issuer|(?:issued|published|released|distributed)\sby|(?:news\s)?provided\sby|organi[sz]ation|agency|institution)(?::\s{0,4}|$)/iu;
/** What wires say of who provides the news; its name need not look like a body's. */
const PROVIDED =
  /^(?:(?:.{0,40}\d.{0,12}?\s\|\s{0,3})?(?:source|fuente)\s?:\s{0,4}|source\s(?=\p{Lu})|news\s+provided\s+by:?\s{0,4})/iu;
/** Nouns that the names of bodies begin with in French and Spanish. */
const HEADED_ABROAD =
  /^(?:Société|Ministère|Ministerio|Commission|Comisión|Conseil|Consejo|Agence|Agencia|Office|Oficina|Association|Asociación|Fondation|Fundación|Université|Universidad|Banque|Banco|Gouvernement|Gobierno|Institut|Instituto|Secretaría|Secrétariat|Fédération|Federación|Ville|Ayuntamiento|Mairie|Préfecture|Cabinet|Direction|Dirección|Chambre|Cámara|Organisation|Organización|Police|Policía|Hôpital|Hospital|Musée|Museo|Service|Servicio|Bureau|Centre|Centro|Comité)(?!\p{L})/u;
const COMPANY = /^\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:of|the|for|and|&|de|du|A\/S|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,8}$/u;
/** A label and the name of a body in one line or in two, above the text or below it: "From: Department for Ports". */
export function labelled(manuscript: Manuscript): Proposal<'issuer'>[] {
  const lines = linesOf(manuscript).filter(({ place }) => place !== 'middle');
  return lines.flatMap(({ text, span: [start] }, at) => {
    const provided = PROVIDED.exec(text)?.[0];
    const label = provided ?? LABEL.exec(text)?.[0];
    if (label === undefined || (/^source\s$/iu.test(label) && !label.startsWith('SOURCE'))) return [];
    const rest = text.slice(label.length).trim();
    const next = lines[at + 1];
    const name = rest || next?.text.trim() || '';
    const from = rest
      ? start + text.indexOf(rest, label.length)
      : (next?.span[0] ?? 0) + (next?.text.indexOf(name) ?? 0);
    // "Source : Société du 375e anniversaire": a label in full allows for a number in the name.
    const counted = provided !== undefined && /^\p{Lu}[^@|;.!?]{2,100}$/u.test(name) && HEADED_ABROAD.test(name);
    const plain =
      counted || (/^\p{Lu}[^@|;.!?\d]{2,100}$/u.test(name) && (hasHead(name) || /^\p{Lu}{2,8}$/u.test(name)));
    return plain || (provided !== undefined && name.length < 80 && COMPANY.test(name))
      ? [issuer(collapse(name), [from, from + name.length])]
      : [];
  });
}
