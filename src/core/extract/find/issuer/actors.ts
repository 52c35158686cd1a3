import type { Manuscript } from '../../../manuscript.ts';
import { collapse } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { bodiesOf, issuer } from './bodies.ts';

const ANNOUNCES =
  /^\s*(?:\([^()]{1,60}\)\s*){0,3}(?:,\s[^,.]{3,120},\s)?(?:has\s+|have\s+|had\s+|will\s+|is\s+|are\s+|was\s+)?(?:today\s+|yesterday\s+|on\s+\w+\s+)?(?:announc|launch|publish|releas|open|adopt|welcom|condemn|confirm|approv|decid|maintain|introduc|present|award|propos|call|mobilis|mobiliz|pleas|sign|agre|host|issu|invit|urg|unveil|commit|set)/u;

/** "The Harbour Commission today announced": the body that acts in the first paragraph of the body. */
export function announcer(manuscript: Manuscript): Proposal<'issuer'>[] {
  const lead = manuscript.structure.find(({ role }) => role === 'body');
  const first = lead?.sentences[0];
  if (!first) return [];
  const actor = bodiesOf(manuscript).find(
    ({ span }) =>
      first[0] <= span[0] &&
      span[1] <= first[1] &&
      ANNOUNCES.test(manuscript.text.slice(span[1], Math.min(first[1], span[1] + 260))),
  );
  return actor ? [issuer(actor.name, actor.span)] : [];
}

/** The body that begins the headline and acts in the first sentence of the text as well. */
export function headlineSubject(manuscript: Manuscript): Proposal<'issuer'>[] {
  const { structure } = manuscript;
  const headline = structure.find(({ role }) => role === 'headline');
  const first = structure.find(({ role }) => role === 'body')?.sentences[0];
  if (!headline || !first) return [];
  const found = bodiesOf(manuscript);
  const subject = found.find(({ span }) => span[0] - headline.span[0] <= 4 && span[0] >= headline.span[0]);
  const actor = found.find(({ span, name }) => first[0] <= span[0] && span[1] <= first[1] && name === subject?.name);
  return subject && (actor || comesBack(manuscript, subject.name)) ? [issuer(subject.name, subject.span)] : [];
}

/** Whether the text below goes on about the body by its head alone, as the one that acts: "The Commission stands ready". */
function comesBack({ text, structure }: Manuscript, name: string): boolean {
  const head = name.split(' ').at(-1) ?? '';
  const lead = `The ${head} `;
  return structure.some(
    ({ role, sentences }) =>
      role === 'body' &&
      BODY_HEADS.has(head) &&
      sentences.some(([start]) => text.startsWith(lead, start) && /^\p{Ll}/u.test(text.slice(start + lead.length))),
  );
}

/** Offices whose body bears the same portfolio. */
const BODY_OF_OFFICE = new Map([
  ['Minister', 'Ministry'],
  ['Secretary', 'Department'],
]);

/** The ministry that the text names, when the headline begins with its minister: "Minister for Trade opens ferry line". */
export function ministry(manuscript: Manuscript): Proposal<'issuer'>[] {
  const { text, structure } = manuscript;
  const headline = structure.find(({ role }) => role === 'headline');
  if (!headline) return [];
  const [start, end] = headline.span;
  const [, office = '', portfolio = ''] =
    /^(Minister|Secretary)\s+(?:of|for)\s+(?:the\s+)?(.{3,200})/su.exec(text.slice(start, end)) ?? [];
  const title = `${BODY_OF_OFFICE.get(office)} `;
  const body = bodiesOf(manuscript).find(({ name }) => {
    const area = name.startsWith(title) ? name.slice(title.length).replace(/^(?:of|for)\s+(?:the\s+)?/u, '') : '';
    return area !== '' && `${collapse(portfolio)} `.startsWith(`${area} `);
  });
  return body ? [issuer(body.name, body.span)] : [];
}
