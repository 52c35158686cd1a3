import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { calendarOf } from '../../vocabulary/calendar.ts';
import { DATE } from '../dates/any.ts';
import { languageOf } from '../language.ts';
import { fitting } from './fitting.ts';

const PIECE = String.raw`(?:press|news|media)\s(?:release|statement)`;
const TOLD = regex(
  String.raw`^(?:(?:this|the|a)\s${PIECE}\s(?:(?:is|was)\s)?(?:issued|released|published)\sby\s[^.;\n]{3,110}?\son\s|(?:the\s)?\p{Lu}[^.;:\n]{3,110}?\s(?:published|issued|released|distributed)\sthis\s(?:content|${PIECE}|release|statement)\son\s)${DATE}`,
  'diu',
);

/** "The press release issued by … on 3 May 2026", "… published this content on 3 May 2026": a paragraph that tells of the release itself. */
export function told(manuscript: Manuscript): Proposal<'published'>[] {
  const calendar = calendarOf(languageOf(manuscript));
  return manuscript.structure.flatMap(({ span: [start, end] }): Proposal<'published'>[] => {
    const line = manuscript.text.slice(start, Math.min(end, start + 240));
    if (!/\b(?:issued|released|published|distributed)\b/i.test(line)) return [];
    return fitting(line, start, TOLD, calendar);
  });
}
