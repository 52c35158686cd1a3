import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse, type Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { tongueOf } from '../../tongue.ts';
import { BODY_HEADS, NOT_BODIES } from '../../vocabulary/bodies.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { definitionsOf } from '../acronyms.ts';
import { languageOf } from '../language.ts';
import { saidToday } from '../organisations/said-today.ts';
import { quotedIn } from '../speech/marks.ts';
import { type Body, bodiesOf, hasHead, isGathering, issuer } from './bodies.ts';
import { leadOf } from './lead.ts';
import { isOurs } from './ours.ts';
import { isSomebodys } from './somebodys.ts';

const ANNOUNCES = regex(
  String.raw`^\s*(?:\([^()]{1,60}\)\s*){0,3}(?:in\s\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}’'-]{1,20}){0,2}\s+|,\s\p{Lu}{2,10},\s|,\s(?:together|along|jointly)\s[^.;]{2,240}?,\s|,\s\p{Ll}[^,.]{2,120},\s)?(?:(?:is|wish(?:es)?|would\s+like)\s+to\s+|has\s+|have\s+|had\s+|will\s+|is\s+|are\s+|was\s+(?=delight|pleas|proud|sadden))?(?:today\s+|yesterday\s+|on\s+\w+\s+|\p{Ll}{2,15}ly\s+)?(?:acquir|advis|announc|inform|notif|remind|appeal|appoint|arrest|arraign|celebrat|charg|deni|dismiss|recover|reject|secur|commission|complet|conclud|conven|delight|donat|elect|express|fine|grant|hail|held|hold|impos|mourn|named|names|regret|report|warn|launch|publish|releas|open|adopt|welcom|condemn|confirm|approv|decid|maintain|introduc|present|award|propos|call|mobilis|mobiliz|pleas|proud|sadden|hand|partner|sign|agre|host|issu|invit|urg|unveil|vot|commit|set|reaffirm|reiterat|intercept|commend|congratulat|deploy)`,
  'u',
);

/** What stands between two bodies that act together: "(SHC) and the". */
const TOGETHER = /^\s*(?:\([^()]{1,60}\)\s*){0,3}(?:,|,?\s+and|&)\s+(?:the\s+|\p{Lu}\p{L}+['’]s\s+)?$/u;
/** The board of a body, before its name. */
const BOARD =
  /^(?:(?:Executive|Governing|Management|Supervisory)\s+)?(?:Board|Council|Committee)(?:\s+of\s+(?:Directors|Governors|Trustees))?\s+of\s+(?:the\s+)?/u;

/** "the SHC Executive Board": the board behind the name. */
const OWN_BOARD =
  /(?<=^\p{Lu}.*)\s(?:Executive|Governing|Management|Supervisory|Monetary\sPolicy)\s(?:Board|Council|Committee)$/u;

/** A shorter paragraph is a line of a masthead: "National news". */
const LEAST_PROSE = 60;

/** The first of the bodies that act together with the one at the place; a board's body for the board. */
function firstOf(text: string, bodies: readonly Body[], at: number): Body | undefined {
  let first = at;
  for (let before = at - 1; before >= 0 && at - before < 8; before--) {
    const [one, next] = [bodies[before], bodies[first]];
    if (one && next && one.span[1] <= next.span[0] && TOGETHER.test(text.slice(one.span[1], next.span[0])))
      first = before;
  }
  const found = bodies[first];
  if (found && OWN_BOARD.test(found.name)) return within(found, found.name.replace(OWN_BOARD, ''), 1);
  if (!found || !BOARD.test(found.name)) return found && firstNamed(found);
  const inner = found.name.replace(BOARD, '');
  const known = bodies.some(({ name, span }) => name === inner && span[1] === found.span[1]);
  return known || hasHead(inner) ? within(found, inner, -1) : found;
}

/** A part of a name, at its end or at its beginning. */
function within({ span: [start, end] }: Body, part: string, side: 1 | -1): Body {
  return { name: part, span: side < 0 ? [end - part.length, end] : [start, start + part.length] };
}

/** "Quillon Health System" of "Quillon Health System and Asmer Hospital": two whole names that a pattern took for one. */
function firstNamed(body: Body): Body {
  const [, one = '', two = ''] = /^(\p{Lu}.{5,60}?)\sand\s(?:the\s)?(\p{Lu}.{5,60})$/u.exec(body.name) ?? [];
  const whole = [one, two].every(
    part => part.includes(' ') && (/\sSystem$/u.test(part) || BODY_HEADS.has(part.split(' ').at(-1) ?? '')),
  );
  return whole ? within(body, one, 1) : body;
}

/** What may stand before who acts at the beginning of a sentence. */
const OPENS = /^(?:\([^()]{2,60}\)[\s–—-]{0,4}|[^.;“"]{2,60}\s[–—-]{1,2}\s)?(?:[Tt]he\s)?$/u;

/** "Quillon Health Wales (QHW) is calling": what the text gives a short form to, at the head of a sentence; no noun need show that it is a body. */
const shortened = (manuscript: Manuscript, [start, end]: Span): Body[] =>
  definitionsOf(manuscript)
    .filter(({ long, short, longSpan }) => {
      const plain = long.split(/\s/).every(word => /^(?:\p{Lu}|(?:of|for|the|and|in|on)$)/u.test(word));
      const lead = longSpan[0] >= start && longSpan[1] <= end ? manuscript.text.slice(start, longSpan[0]) : null;
      return plain && lead !== null && OPENS.test(lead) && !NOT_BODIES.has(short);
    })
    .map(({ long, longSpan }) => ({ name: long, span: longSpan }));

const ACTIVE =
  /^\s*(?:\([^()]{1,60}\)\s*){0,3}(?:,\s[^,.]{2,120},\s)?(?:(?:has|have|had|is|are|will|also|today)\s+){0,2}(?:\p{Ll}{2,15}ly\s+)?(?:\p{Ll}{2,}(?:ed|es|s|ing)|held|began|won|met|took|gave|made|said|kept|left)\b/u;

/** "The Court of Tides delivered …": the body that begins the first sentence and does something there, whatever it is. */
export function leader(manuscript: Manuscript): Proposal<'issuer'>[] {
  const lead = isEnglish(languageOf(manuscript)) ? leadOf(manuscript) : null;
  if (!lead) return [];
  const { text } = manuscript;
  const start = lead[0] + (/^[Tt]he\s/u.exec(text.slice(...lead))?.[0].length ?? 0);
  const body = bodiesOf(manuscript).find(({ span, name }) => span[0] === start && !isGathering(name));
  const rest = body && text.slice(body.span[1], lead[1]);
  return body && rest && ACTIVE.test(rest) && !PASSIVE.test(rest) ? [issuer(body.name, body.span)] : [];
}

/** Nobody acts where something is done to whoever is named: "was set up", "is held". */
const PASSIVE = regex(
  String.raw`^\s*(?:\([^()]{1,60}\)\s*){0,3}(?:is|are|was|were|(?:has|have|had|will)\s+be(?:en)?)\s+(?:today\s+|\p{Ll}{2,15}ly\s+)?(?!to\s|\p{L}{2,}ing\b|pleas|proud|sadden|delight|commit|set\sto)\p{Ll}`,
  'u',
);

/** The first sentence of the first paragraph of the body that is no line of a masthead; of the first where all are. */
function firstOfProse({ structure }: Manuscript): Span | undefined {
  const body = structure.filter(({ role }) => role === 'body');
  const lead = body.find(({ span: [start, end] }) => end - start > LEAST_PROSE) ?? body[0];
  return lead?.sentences[0];
}

/** "The Harbour Commission today announced": the body that acts in the first paragraph of the body, or the first of several. */
export function announcer(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (tongueOf(manuscript)) return [];
  const first = firstOfProse(manuscript);
  if (!first) return [];
  const marked = quotedIn(manuscript).map(({ whole }) => whole);
  const known = bodiesOf(manuscript);
  const bodies = [
    ...known,
    ...shortened(manuscript, first).filter(({ span }) => known.every(body => body.span[0] !== span[0])),
  ]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(
      ({ name, span }) => !isGathering(name) && marked.every(([open, close]) => span[1] <= open || close <= span[0]),
    );
  const acting = bodies.findIndex(({ span }) => {
    const rest = manuscript.text.slice(span[1], Math.min(first[1], span[1] + 260));
    const acts = ANNOUNCES.test(rest) && !PASSIVE.test(rest) && !isSomebodys(manuscript.text, span);
    return first[0] <= span[0] && span[1] <= first[1] && acts;
  });
  const actor = acting < 0 ? undefined : firstOf(manuscript.text, bodies, acting);
  return actor ? [issuer(actor.name, actor.span)] : [];
}

/** The body that begins the first sentence of a text that goes on about it as "we", outside of all quotation marks. */
export function speakingOfUs(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  const { text } = manuscript;
  const first = firstOfProse(manuscript);
  if (!first) return [];
  const subject = bodiesOf(manuscript).find(
    ({ span }) => span[0] >= first[0] && span[1] <= first[1] && /^(?:The\s)?$/u.test(text.slice(first[0], span[0])),
  );
  return subject && isOurs(manuscript) ? [issuer(subject.name, subject.span)] : [];
}

/** "…, the Harbour Commission said today.": who ends the first sentence of the text. */
export function sayingToday(manuscript: Manuscript): Proposal<'issuer'>[] {
  const found = saidToday(manuscript);
  return found ? [issuer(found.name, found.span)] : [];
}

/** Offices whose body bears the same portfolio. */
const BODY_OF_OFFICE = new Map([
  ['Minister', 'Ministry'],
  ['Secretary', 'Department'],
]);

/** The ministry that the text names, when headline or first sentence begin with its minister: "Minister for Trade opens ferry line". */
export function ministry(manuscript: Manuscript): Proposal<'issuer'>[] {
  const { text, structure } = manuscript;
  const headline = structure.find(({ role }) => role === 'headline')?.span;
  const lead = isEnglish(languageOf(manuscript)) ? leadOf(manuscript) : null;
  for (const span of [headline, lead]) {
    const [, office = '', portfolio = ''] =
      (span && /^(?:The\s)?(Minister|Secretary)\s+(?:of|for)\s+(?:the\s+)?(.{3,200})/su.exec(text.slice(...span))) ??
      [];
    const title = `${BODY_OF_OFFICE.get(office)} `;
    const body = bodiesOf(manuscript).find(({ name }) => {
      const area = name.startsWith(title) ? name.slice(title.length).replace(/^(?:of|for)\s+(?:the\s+)?/u, '') : '';
      return area !== '' && `${collapse(portfolio)} `.startsWith(`${area} `);
    });
    if (body) return [issuer(body.name, body.span)];
  }
  return [];
}
