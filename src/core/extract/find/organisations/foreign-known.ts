import { type Manuscript, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { languageOf } from '../language.ts';

type Body = Proposal<'organisations'>;

/** Bodies that French and Spanish texts name by their acronym or short name alone. */
const KNOWN: Readonly<Record<string, RegExp>> = {
  fr: regex(
    String.raw`(?<![\p{L}\p{N}-])(?:ONU|Nations\s[Uu]nies|Organisation\sdes\sNations\s[Uu]nies|OMS|OMC|OMPI|OIT|OCDE|OTAN|OSCE|UNESCO|Unesco|UNICEF|Unicef|FMI|BCE|BEI|BERD|BAD|HCR|PNUD|PNUE|FAO|CICR|CEDEAO|UEMOA|CEMAC|BCEAO|BEAC|CNRS|INSERM|Inserm|INRAE|INSEE|Insee|CNES|SNCF|RATP|EDF|DFAE|DETEC|Croix-Rouge(?:\s\p{Ll}{4,12}(?:aise|ise|ienne|ique))?|Médecins\s[Ss]ans\s[Ff]rontières|Amnesty\sInternational|Greenpeace|Oxfam|Reporters\ssans\sfrontières|Save\sthe\sChildren|Conseil\sde\ssécurité(?:\sde\sl['’]ONU|\sdes\sNations\s[Uu]nies)?|Assemblée\sgénérale\sdes\sNations\s[Uu]nies|Maison\sBlanche)(?![\p{L}\p{N}-])`,
    'gu',
  ),
  es: regex(
    String.raw`(?<![\p{L}\p{N}-])(?:ONU|Naciones\sUnidas|Organización\sde\slas\sNaciones\sUnidas|OMS|OMC|OMPI|OIT|OCDE|OTAN|OEA|OPS|UNESCO|Unesco|UNICEF|Unicef|FMI|BCE|BEI|BID|CAF|CEPAL|Cepal|ACNUR|PNUD|FAO|CELAC|Celac|CSIC|UNAM|IMSS|Cruz\sRoja(?:\s\p{Lu}\p{Ll}+)?|Médicos\s[Ss]in\s[Ff]ronteras|Amnistía\sInternacional|Greenpeace|Oxfam(?:\sIntermón)?|Cáritas(?:\s\p{Lu}\p{Ll}+)?|Save\sthe\sChildren|INEGI|Inegi|RENFE|Renfe|ADIF|Adif|AENA|Aena|Consejo\sde\sSeguridad(?:\sde\sla\sONU|\sde\slas\sNaciones\sUnidas)?|Casa\sBlanca)(?![\p{L}\p{N}-])`,
    'gu',
  ),
};

/** "l'ONU", "la CEPAL": bodies known by their short name. */
export function foreignKnown(manuscript: Manuscript): Body[] {
  const pattern = KNOWN[languageOf(manuscript)];
  if (!pattern) return [];
  return sentencesOf(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: name, index }): Body => ({
        value: { kind: 'name', name: collapse(name) },
        spans: [[start + index, start + index + name.length]],
      }),
    ),
  );
}
