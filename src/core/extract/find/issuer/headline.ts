import { firstSentence, type Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse, type Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { BODY_HEADS } from '../../vocabulary/bodies.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { COMPANY_DEEDS } from '../../vocabulary/title-verbs.ts';
import { languageOf } from '../language.ts';
import { type Body, bodiesOf, isGathering, issuer } from './bodies.ts';

/** The body of the first sentence that a headline in capitals begins with. */
function subjectInCapitals({ text }: Manuscript, bodies: readonly Body[], headline: Span, first: Span): Body | null {
  const title = text.slice(...headline).replace(/^THE\s/u, '');
  const begins = ({ name }: Body) => {
    const written = name.replace(/^the\s/iu, '').toUpperCase();
    return title.startsWith(written) && !/[\p{L}\p{N}]/u.test(title.charAt(written.length));
  };
  const named = /\p{Ll}/u.test(title) ? [] : bodies.filter(({ span }) => first[0] <= span[0] && span[1] <= first[1]);
  return named.find(begins) ?? null;
}

/** "NV5 Heads Met": a group of so many has no office that could publish; those who are of it act. */
const OF_GROUP = /^\p{L}{1,3}\d{1,2}\s(?:Heads|Ministers|Leaders|Chiefs|Delegates|Envoys)(?!\p{L})/u;

/** The body that begins the headline and acts in the first sentence of the text as well. */
export function headlineSubject(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (languageOf(manuscript) === 'zh') return [];
  const { structure } = manuscript;
  const headline = structure.find(({ role }) => role === 'headline');
  const first = firstSentence(manuscript);
  if (!headline || !first) return [];
  const found = bodiesOf(manuscript);
  const inCapitals = subjectInCapitals(manuscript, found, headline.span, first);
  if (inCapitals) return [issuer(inCapitals.name, inCapitals.span)];
  const subject = found.find(
    ({ span }) =>
      span[0] - headline.span[0] <= 4 &&
      span[0] >= headline.span[0] &&
      !OF_GROUP.test(manuscript.text.slice(span[0], span[1] + 14)),
  );
  const actor = found.find(
    ({ span, name }) =>
      first[0] <= span[0] && span[1] <= first[1] && subject !== undefined && isOrIsOf(name, subject.name),
  );
  return subject && (actor || comesBack(manuscript, subject.name)) ? [issuer(subject.name, subject.span)] : [];
}

/** "the Division of Cartels of the Harbour Office" for "the Harbour Office": a part of a body acts for it. */
const isOrIsOf = (name: string, whole: string): boolean =>
  name === whole || name.endsWith(` of the ${whole.replace(/^the\s/iu, '')}`);

/** What somebody does in a headline: "opens", "is opening", "to open". */
const DOES_SO = /^\s(?:to\s\p{L}{3,}|(?:is|are)\s\p{L}{2,}ing|(?!(?:is|was|has)\s)\p{L}{2,}[^\Ws]s)(?=\s)/iu;

/** "Harbour Commission opens ferry line": the body that begins an English headline and acts there, though the text below tells it otherwise. */
export function headlineActor(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  const headline = manuscript.structure.find(({ role }) => role === 'headline')?.span;
  if (!headline) return [];
  const [start, end] = headline;
  const actor = bodiesOf(manuscript).find(
    ({ name, span }) =>
      span[0] >= start &&
      span[0] - start <= 4 &&
      DOES_SO.test(manuscript.text.slice(span[1], end)) &&
      !OF_GROUP.test(manuscript.text.slice(span[0], end)) &&
      !isGathering(name),
  );
  return actor && !/\bAssembly$/u.test(actor.name) ? [issuer(actor.name, actor.span)] : [];
}

const COMPANY_ACTS = regex(
  String.raw`^((?:\p{Lu}[\p{L}\p{N}&.'’-]{1,30})(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}&.'’-]{1,30}){0,3}?)\s(?:${COMPANY_DEEDS.replaceAll(' ', '|')}|to\s(?:announce|report|acquire|launch|host|present))\b`,
  'iu',
);

/** "Quillon Announces Record Earnings", where the text goes on about "the Company": a company that no word of its name shows. */
export function headlineCompany({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  const headline = structure.find(({ role }) => role === 'headline');
  if (!headline) return [];
  const [start, end] = headline.span;
  const name = COMPANY_ACTS.exec(text.slice(start, end))?.[1];
  const own = /\b[Tt]he\s(?:["“‘]\s?)?Company\b(?!\s\p{Lu})/u.test(text.slice(end));
  return name && /^\p{Lu}/u.test(name) && own ? [issuer(collapse(name), [start, start + name.length])] : [];
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
