import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse } from '../../../span.ts';
import type { Proposal, Rule } from '../../finding.ts';
import { bodiesOf, issuer } from './bodies.ts';
import { leadOf } from './lead.ts';

const OF_THE = String.raw`\s(?:de\sl[’']|de\sla\s|du\s|des\s|del\s|de\slos\s|de\slas\s|de\s)`;
const MINISTER = regex(
  String.raw`^(?:L[ea]\s|El\s)?(?:[Mm]inistre|[Mm]inistr[oa]|[Ss]ecretari[oa])${OF_THE}(?<area>\p{L}[^,;:.]{3,90})`,
  'u',
);
const MINISTRY = regex(`^(?:[Mm]inistère|[Mm]inisterio|Secretaría)${OF_THE}(?<area>.{3,90})$`, 'u');

/** "La ministre des Ports inaugure …": the ministry that the text names, where its minister begins headline or first sentence. */
function foreignMinistry(manuscript: Manuscript): Proposal<'issuer'>[] {
  const { text } = manuscript;
  const title = manuscript.structure.find(({ role }) => role === 'headline')?.span;
  for (const span of [title, leadOf(manuscript)]) {
    const area = span && MINISTER.exec(text.slice(...span))?.groups?.area;
    const body = bodiesOf(manuscript).find(({ name }) => {
      const own = MINISTRY.exec(name)?.groups?.area;
      return area && own && `${area.toLowerCase()} `.startsWith(`${collapse(own).toLowerCase()} `);
    });
    if (body) return [issuer(body.name, body.span)];
  }
  return [];
}

/** The publisher by the minister who acts, where the text names the ministry as well. */
export const ministryRule: Rule<'issuer'> = {
  name: 'issuer/foreign-ministry',
  confidence: 0.58,
  find: foreignMinistry,
  examples: [
    {
      text: 'La ministre des Ports inaugure une digue\nLa digue est dans la baie. Les cadres du Ministère des Ports sont venus avec les élus.',
      finds: ['Ministère des Ports'],
    },
  ],
  counterexamples: [
    'La ministre des Ports inaugure une digue\nLa digue est dans la baie. Les cadres du Ministère de la Mer sont venus avec les élus.',
  ],
};
