import type { Manuscript } from '../../../../manuscript.ts';
import { collapse } from '../../../../span.ts';
import type { OfficeProposal } from '../../../finding.ts';
import type { Word } from '../../../tokens.ts';
import { describedAt } from './described.ts';

/** The words of a text from the title of one office to that of another behind it. */
function fromTo(text: string, first: OfficeProposal, last: OfficeProposal): string {
  const whole = collapse(text.slice(first.span[0], last.span[1]));
  return whole.slice(whole.indexOf(first.title), whole.lastIndexOf(last.title) + last.title.length);
}

/** "CEO and President" */
const CEO_AND = /^C[EFOT]O\s+(?:and|&)\s+(?:President|Chair(?:man|woman)?|Founder|Co-Founder)\b/u;

/** "President and Chief Executive Officer": one office of one body, in its own words; null where they are two. */
export function oneOffice({ text }: Manuscript, first: OfficeProposal, second: OfficeProposal): OfficeProposal | null {
  const between = text.slice(first.span[1], second.span[1]);
  if (
    !/^\s+(?:and|&)\s+(?:Chief\s\p{Lu}[\p{L}\s]{2,20}\sOfficer|C[EFOT]O)\b/u.test(between) &&
    !CEO_AND.test(text.slice(first.span[0], second.span[1]))
  )
    return null;
  const organisation = second.organisation ?? first.organisation;
  if (first.organisation !== null && first.organisation !== organisation) return null;
  return { ...first, title: fromTo(text, first, second), organisation, span: [first.span[0], second.span[1]] };
}

/** What goes on three offices of one holder. */
const ROWED =
  /^,\s+(?:President|Chair(?:man|woman)?|Founder|Co-Founder|Director),?\s+(?:and|&)\s+(?=(?:Chief\s\p{Lu}\p{Ll}+\sOfficer|C[EFOT]O)\b)/u;

/** "Chairman, President and Chief Executive Officer": three offices in one row, in their own words; null where no such row stands there. */
export function rowed(
  manuscript: Manuscript,
  words: readonly Word[],
  to: number,
  first: OfficeProposal,
): OfficeProposal | null {
  const { text } = manuscript;
  const link = ROWED.exec(text.slice(first.span[1], first.span[1] + 80));
  const start = first.span[1] + (link?.[0].length ?? 0);
  const at = link ? words.slice(to, to + 6).findIndex(({ span }) => span[0] === start) : -1;
  const last = at < 0 ? null : describedAt(manuscript, words, to + at, first.rule, null)?.read;
  if (!last) return null;
  return {
    ...first,
    title: fromTo(text, first, last),
    organisation: last.organisation ?? first.organisation,
    span: [first.span[0], last.span[1]],
  };
}
