import { rightToLeft } from '../../direction.ts';
import type { Block, Doc, Title } from '../../doc.ts';
import { unbroken } from '../../glue.ts';
import { type Draft, say } from './draft.ts';
import { stripsOf } from './estimate.ts';
import { ownWay, tab, words } from './inline.ts';
import { keyLines } from './keys.ts';
import { logo, logoHeight } from './logo.ts';
import { marksAfter } from './marks.ts';
import { pageOf, pt } from './measures.ts';
import { heightOf } from './pagination.ts';

/** The blocks between the title and the first heading. */
function footOf({ doc }: Draft): readonly Block[] {
  const end = doc.blocks.findIndex(({ kind }) => kind === 'contents' || kind === 'section');
  return doc.blocks.slice(1, end < 0 ? undefined : end);
}

/**
 * What is allowed for where other faces stand in for those that are named: letters so much wider, so many points left
 * free, and so many where faces differ most in height. A cover that needs a second page is worse than one whose foot
 * stands a little high.
 */
const WIDER = 1.2;
const SLACK = 20;
const SLACK_OF_ARABIC = 60;

const slackOf = ({ language, sourceLanguage }: Doc): number =>
  [language, sourceLanguage].some(rightToLeft) ? SLACK_OF_ARABIC : SLACK;

/** Pushes what follows the title to the foot of the cover. Frames would do it to the point, and are hard to edit. */
function pushDown(title: Title, draft: Draft): void {
  const foot = footOf(draft);
  const { doc, theme } = draft;
  if (doc.design !== 'report' || foot.length === 0) return;
  const { height, top, bottom } = pageOf(doc.design, theme.paper);
  const taken = logoHeight(draft.logo) + heightOf(stripsOf(doc, theme, [title, ...foot], WIDER)) + slackOf(doc);
  const room = (height - top - bottom) / pt(1) - taken;
  if (room > 0) say(draft, 'CoverSpace', [], { spacing: { before: pt(room) } });
}

/** The title block of a note; the cover of a report, whose control table stands at its foot. */
export function cover(title: Title, draft: Draft): void {
  const { documentKind, text, language, marks, subtitles, keys } = title;
  logo(draft);
  say(draft, 'DocumentKind', [words(documentKind, draft)]);
  const way = ownWay([{ kind: 'text', text, tone: 'plain' }], draft);
  say(draft, 'Title', [words(unbroken(text), draft, undefined, language), ...marksAfter(marks, draft)], way);
  for (const subtitle of subtitles) say(draft, 'Subtitle', [words(subtitle, draft)]);
  for (const line of keyLines(keys))
    say(
      draft,
      'Key',
      line.flatMap(({ term, value }, index) => [
        ...(index > 0 ? [tab()] : []),
        words(term, draft, 'Quiet'),
        tab(),
        words(value, draft),
      ]),
    );
  pushDown(title, draft);
}
