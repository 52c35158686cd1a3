import type { Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { bodiesOf, issuer } from './bodies.ts';

/** What leads to the speaker of a briefing. */
const SUMMARY = /(?:summary|transcript)\sof\swhat\swas\ssaid\sby\s(?:the\s)?|\battributable\sto\s(?:the\s)?/iu;

/** "This is a summary of what was said by SHC spokesperson Ada Brennick": the body of who speaks. */
export function saidBy(manuscript: Manuscript): Proposal<'issuer'>[] {
  const { text, structure } = manuscript;
  return structure.slice(0, 5).flatMap(({ span: [start, end] }) => {
    const match = SUMMARY.exec(text.slice(start, end));
    if (!match) return [];
    const from = start + match.index + match[0].length;
    const body = bodiesOf(manuscript).find(({ span }) => span[0] >= from && span[0] - from < 60 && span[1] <= end);
    return body ? [issuer(body.name, body.span)] : [];
  });
}
