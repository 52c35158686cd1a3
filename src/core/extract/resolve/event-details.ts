import type { Edtf, Mention } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import { collapse, contains, overlaps, type Span } from '../../span.ts';
import { endsOf } from '../find/dates/days.ts';
import { languageOf } from '../find/language.ts';
import type { Finding } from '../finding.ts';
import type { Settled } from '../resolved.ts';
import { tongueOf } from '../tongue.ts';
import { homeOf, type Surroundings } from './event-surroundings.ts';
import { datesNext } from './events-next.ts';

type Found = Finding<'events'>;

const IN_PLACE = regex(
  String.raw`^(?:\s*\([\p{Lu}\d-]+\))?,?\s+(?:(?:held|taking\s+place)\s+)?in\s+(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})`,
  'u',
);

/** The place right behind a name, where the text shows elsewhere, too, that it is one: "(ECV) in Quenby". */
export function placeStated(
  text: string,
  mentions: readonly Mention[],
  names: ReadonlyMap<string, string>,
): string | null {
  for (const { span } of mentions) {
    const words = IN_PLACE.exec(text.slice(span[1], span[1] + 80))?.[1];
    const place = words === undefined ? undefined : names.get(collapse(words).toLowerCase());
    if (words && place) return collapse(words);
  }
  return null;
}

const WHEN = /^[•* \t-]{0,4}(?:(?<asked>when|quand|cuándo)|date(?:\s+and\s+time)?|day)\s*:.*$/gimu;

/** The date that a line "When:", else "Date:", gives the event that the release invites to. A line "Date:" above the title is the release's own. */
export function labelledDates({ text, structure }: Manuscript, group: readonly Found[], { dates }: Settled) {
  if (!group.some(({ rule }) => rule === 'events/invited' || rule === 'events/labelled')) return null;
  const title = structure.find(({ role }) => role === 'headline')?.span[0] ?? 0;
  const below = [...text.matchAll(WHEN)].filter(({ index }) => index >= title);
  const asked = below.filter(({ groups }) => groups?.asked);
  for (const { 0: words, index } of asked.length > 0 ? asked : below) {
    const line: Span = [index, index + words.length];
    const [start = null, end = null] =
      dates.find(({ spans: [span] }) => span && contains(line, span))?.value.split('/') ?? [];
    if (start !== null) return { start, end, behind: undefined };
  }
  return null;
}

/** What stands between an event and the days it was held on. */
const HELD =
  /^[\s,]*(?:which\s+(?:was|is)\s+|was\s+|is\s+)?(?:held|taking\s+place|takes\s+place|took\s+place)\b[^.;]{0,60}?$/u;

/** The days an event was held on, wherever a sentence gives first and last: "held from 5 to 14 October" tells more than "closed today". */
function spellHeld(text: string, mentions: readonly Mention[], surroundings: Surroundings): Edtf | null {
  for (const { span } of mentions) {
    const home = homeOf(surroundings, span);
    if (!home) continue;
    const spell = surroundings.dates
      .touching([span[1], Math.min(home[1], span[1] + 90)])
      .find(({ value, at }) => /^\d{4}-\d\d-\d\d\//.test(value) && HELD.test(text.slice(span[1], at[0])));
    if (spell) return spell.value;
  }
  return null;
}

/** What a sentence that opens with a day says before or behind the event of that day. */
const OPENS_ON = /(?:^[\s"“]*|[–—-]\s+)(?:On|In|From|Between)\s(?:\p{L}+day,?\s)?$/u;
const TODAY_AT = /^today,?\s(?:at|during|in)\s(?:(?:the|its|their|an?)\s)?$/u;
const ATTENDED =
  /^[^.;]{0,160}?\b(?:opened|attended|hosted|held|organi[sz]ed|co-?organi[sz]ed|convened|inaugurated|launched|addressed|chaired|(?:participated|took\spart)\sin|met\s(?:for|at))\s(?:(?:at|the|an?|its|their|in)\s){0,2}$/u;
/** "met on 1 May for the Forum": between a day and what people met for. */
const MET_ON = /\b(?:met|meet|gathered|gather|convened|assembled)\s(?:in\s[^.;,]{2,30}\s)?on\s(?:\p{L}+day,?\s)?$/u;
const MET_FOR = /^[^.;]{4,30}?\s(?:for|at|in)\s(?:the|its|their|an?)\s$/u;
const WAS_HELD =
  /^[^.;]{0,40}?\s(?:(?:was|were)\s(?:officially\s|also\s)?(?:held|opened|hosted|launched|convened|inaugurated|organi[sz]ed)|took\splace|opened|began|kicked\soff|started|concluded|closed|ended)\b/u;
/** "On 6 May 2026, the Forum was held", "On 6 May 2026, the Minister opened the Forum": the day that opens the sentence. */
function heldOn(
  text: string,
  home: Span,
  span: Span,
  near: readonly { readonly value: Edtf; readonly at: number }[],
): { readonly value: Edtf } | undefined {
  // "signed it today at the Forum"
  const today = near.find(({ at }) => at < span[0] && TODAY_AT.test(text.slice(at, span[0])));
  if (today) return today;
  const met = near.find(
    ({ at }) => at < span[0] && MET_ON.test(text.slice(home[0], at)) && MET_FOR.test(text.slice(at, span[0])),
  );
  if (met) return met;
  const day = near.find(({ at }) => at < span[0] && OPENS_ON.test(text.slice(home[0], at)));
  if (!day || near.filter(({ at }) => at >= day.at && at < span[0]).length > 1) return undefined;
  const between = text.slice(day.at, span[0]);
  const alone = /^(?:\p{L}+day,?\s)?[^,;]{4,24}(?:,\s\d{4})?,?\s(?:the\s|an?\s)?$/iu.test(between);
  const spell = day.value.includes('/') && /^\s(?:will|is|brings|gathers|hosts)\b/u.test(text.slice(span[1], home[1]));
  return (alone && (spell || WAS_HELD.test(text.slice(span[1], home[1])))) || ATTENDED.test(between) ? day : undefined;
}

const COMING = /\b(?:will|to be|is to|are to)\b/;

/**
 * Start and end as the first sentence that dates the event gives them: the date behind its name that no other event's name parts
 * from it; else, where the sentence tells of the past, the date of the dateline that opens it.
 */
export function datesBeside(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  surroundings: Surroundings,
  { dateline }: Settled,
): { start: Edtf | null; end: Edtf | null; behind?: Span } {
  const { text } = manuscript;
  const language = languageOf(manuscript);
  const spell = spellHeld(text, mentions, surroundings);
  if (spell) return endsOf(spell);
  for (const { span } of mentions) {
    const home = homeOf(surroundings, span);
    if (!home) continue;
    const others = surroundings.events.touching(home).filter(other => contains(home, other) && !overlaps(other, span));
    // In "the Session of the Forum on 6 May" the date is the Session's: a name close behind another leaves the date to that one.
    const behind = others.find(other => span[0] >= other[1] && span[0] - other[1] <= CLOSE);
    if (behind && !JOINT.test(text.slice(behind[1], span[0]))) continue;
    const parts = (at: number) => others.some(other => span[1] + CLOSE < other[0] && other[0] < at);
    const near = surroundings.dates
      .touching(home)
      .filter(
        ({ value, at }) =>
          contains(home, at) &&
          /^\d{4}-\d\d/.test(value) &&
          !contains(span, at) &&
          !ENDS_ON.test(text.slice(Math.max(0, at[0] - 40), at[0])) &&
          !(at[0] > span[1] && OF_ANOTHER.test(text.slice(span[1], at[0]))) &&
          !/\bweek\b/iu.test(text.slice(...at)),
      )
      .map(({ value, at }) => ({ value, at: at[0] }));
    const opens = dateline?.spans[0];
    // Where a Chinese agency writes from, and when, is not where and when the event is.
    const loose = surroundings.dates
      .touching(home)
      .some(({ at }) => contains(home, at) && /\b(?:week|month)\b/iu.test(text.slice(...at)));
    const past =
      !loose &&
      language !== 'zh' &&
      opens &&
      home[0] <= opens[0] &&
      !COMING.test(text.slice(...home)) &&
      !isElsewhere(text, [opens[1], home[1]], dateline);
    const chosen =
      near.find(({ at }) => at >= span[1] && !parts(at)) ??
      tongueOf(manuscript)?.heldBefore(text, language, { home, span, near, others }) ??
      heldOn(text, home, span, near) ??
      (past && near.length === 1 ? near.find(({ at }) => contains(opens, [at, at])) : undefined);
    // "the Summit in 2000"
    const year = surroundings.dates
      .touching([span[1], Math.min(home[1], span[1] + 12)])
      .find(({ value, at }) => /^\d{4}$/.test(value) && /^\s(?:held\s)?in\s$/u.test(text.slice(span[1], at[0])));
    // "held during the Forum": a day of it, not its first.
    const within =
      chosen !== undefined && past && /\bduring\s(?:the\s)?$/u.test(text.slice(Math.max(0, span[0] - 12), span[0]));
    if (within || (!chosen && !year)) continue;
    const { start, end } = endsOf((chosen ?? year)?.value ?? '');
    return { start, end: end ?? lastDay(text, home, surroundings, chosen) };
  }
  return datesNext(manuscript, mentions, surroundings) ?? { start: null, end: null };
}

/** The last day of an event, where its sentence tells it behind the first: "opened today and runs until 12 May". */
function lastDay(
  text: string,
  home: Span,
  { dates }: Surroundings,
  first: { readonly value: Edtf; readonly at: number } | { readonly value: Edtf } | undefined,
): Edtf | null {
  if (!first || !/^\d{4}-\d\d-\d\d$/.test(first.value)) return null;
  const last = dates
    .touching(home)
    .find(
      ({ value, at }) =>
        contains(home, at) &&
        /^\d{4}-\d\d-\d\d$/.test(value) &&
        value > first.value &&
        RUNS_TO.test(text.slice(Math.max(home[0], at[0] - 40), at[0])),
    );
  return last?.value ?? null;
}

/** "runs until", "se poursuivra jusqu'au", "hasta el", "持续至": what leads to the last day of what goes on. */
const RUNS_TO =
  /\b(?:runs?|running|continues?|continuing|lasts?|lasting|open|ends?|concludes?)\s(?:until|till|through|to|on)\s(?:\p{L}+day,?\s)?$|(?:continuará|se\sextenderá|durará|hasta|jusqu['’]à?u?)\s?(?:el\s|le\s)?(?:\p{L}+\s)?$|(?:持[续續]|延[续續])[至到]$/u;

/** Whether a sentence tells of a town other than that of the dateline: "Lindau, 3 May: Many gathered in Asmer for the Forum". */
function isElsewhere(text: string, behind: Span, { place }: NonNullable<Settled['dateline']>): boolean {
  const town = /\s(?:gathered|met|held|took\splace|convened)\sin\s(\p{Lu}[\p{L}-]+)/u.exec(text.slice(...behind))?.[1];
  return town !== undefined && place !== null && !place.toLowerCase().includes(town.toLowerCase());
}

/** What leads from an event to a day that is another's: "to prepare the summit of 9 May", "ahead of the talks on 9 May". */
const OF_ANOTHER =
  /\b(?:to\s(?:discuss|prepare|review|mark|follow)|preparations?\s(?:of|for)|ahead\sof|in\spreparation|prior\sto|following|since|said|says|told|announced|stated)\b/u;

/** "hasta el viernes", "jusqu'au", "runs through": the date says when it ends. */
const ENDS_ON =
  /\b(?:until|till|through|ends?\son|closes?\son|concludes?\son)\s(?:\p{L}+day,?\s)?$|(?:hasta|jusqu['’]à?u?|antes|avant)\s?(?:el\s|del\s|au\s|le\s)?(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\p{L}+di|dimanche)\s)?$|(?:持[续續]|延[续續]|展期)?至$|截[至止到]$/u;

/** "第十一届农业博览会·第二届花卉博览会": two events told as one. */
const JOINT = /^[·暨、及和與与]$/u;

/** Room for "of the 8th" between two names. */
const CLOSE = 8;

const HOSTED = /\b(?:hosted|organi[sz]ed|convened|held)\s+(?:jointly\s+)?by\s+([^.;]{3,400})/;

/** Who hosts it, where a sentence about it says so: the bodies named behind "hosted by", as written. */
export function hostsOf(text: string, mentions: readonly Mention[], surroundings: Surroundings): readonly string[] {
  for (const { span } of mentions) {
    const home = homeOf(surroundings, span);
    const match = home && HOSTED.exec(text.slice(span[1], home[1]));
    const [, list] = match ?? [];
    if (!match || !list) continue;
    const start = span[1] + match.index + match[0].length - list.length;
    const clause = list.search(/,\s+(?!and\b|the\b)\p{Ll}/u);
    const named: Span = [start, start + (clause < 0 ? list.length : clause)];
    const hosts = surroundings.bodies
      .touching(named)
      .filter(at => contains(named, at))
      .map(at => collapse(text.slice(...at)));
    if (hosts.length > 0) return hosts;
  }
  return [];
}
