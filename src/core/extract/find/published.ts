import type { Manuscript } from '../../manuscript.ts';
import { headsOtherPieces } from '../../readers/structure/page-signs.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import type { Proposal, Rule } from '../finding.ts';
import { calendarOf } from '../vocabulary/calendar.ts';
import { rules as datelines } from './dateline.ts';
import { DATE, maskDates } from './dates/any.ts';
import { languageOf } from './language.ts';
import { type Line, linesOf } from './masthead.ts';
import { JOIN, LABEL, LABEL_ALONE, partOf, REPORTER, TAIL } from './published/date-lines.ts';
import { isSent, mailed } from './published/mailed.ts';
import { today } from './published/today.ts';
import { told } from './published/told.ts';

/** A line that is a date and little else, behind the lead. */
const lineOfDate = (lead: string) => regex(`^\\s*${lead}${DATE}${TAIL}\\.?\\s*$`, 'diu');
const ALONE = lineOfDate(REPORTER);
const LABELLED = lineOfDate(`(?:${LABEL}|updated(?=\\s?:))(?:\\s+(?:on|le|el))?${JOIN}`);

/** The lines of the text itself: below the head of other pieces ("Related news") stand their days. */
function ownLines(manuscript: Manuscript): readonly Line[] {
  const lines = linesOf(manuscript);
  const others = lines.findIndex(({ role, text }) => role === 'furniture' && headsOtherPieces(text.trim()));
  return others < 0 ? lines : lines.filter(({ place }, at) => at < others || place !== 'bottom');
}

/** Every line that is as the pattern says, with the date's place. */
function dateLines(manuscript: Manuscript, pattern: RegExp): { line: Line; found: Proposal<'published'> }[] {
  const calendar = calendarOf(languageOf(manuscript));
  return ownLines(manuscript).flatMap(line => {
    if (line.text.length > 160) return [];
    const masked = maskDates(line.text, calendar);
    if (masked.dates.size === 0) return [];
    const [part, from] = partOf(masked.text, pattern);
    const at = part === null ? null : pattern.exec(part)?.indices?.groups?.date;
    const date = at && masked.dates.get(from + at[0]);
    if (!at || !date) return [];
    const span: Span = [line.span[0] + from + at[0], line.span[0] + from + at[1]];
    return [{ line, found: { value: { date }, spans: [span] } }];
  });
}

const signature = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length < 100 && /^[^\p{Ll}\d]*\p{Lu}{3}[^\p{Ll}\d]*$/u.test(line.text.trim());

/** How far down a day with its hour still dates the text, whatever sums it up above. */
const HIGH = 6;

/** Below the text the day of an update is the page's. */
const UPDATED = /^\W{0,3}(?:last\s)?updated\b/iu;
/**
 * The date lines that date the release: those above the prose, the very last line, one below the prose, or one beside the
 * issuer's name in capitals ("MINISTRY OF PORTS" over "3 MARCH 2026") with notes and annexes after it.
 */
function dating(manuscript: Manuscript): Proposal<'published'>[] {
  const lines = linesOf(manuscript);
  const dates = dateLines(manuscript, ALONE).filter(({ line }) => line.role !== 'headline');
  const below = dates.find(({ line }) => LABEL_ALONE.test(lines[lines.indexOf(line) - 1]?.text ?? ''));
  if (below) return [below.found];
  const top = dates.filter(
    ({ line }) => line.place === 'top' || (lines.indexOf(line) < HIGH && /\d{1,2}\s?[:h]\s?\d{2}/u.test(line.text)),
  );
  const low = dates.filter(({ line }) => {
    const at = lines.indexOf(line);
    return at > 0 && (line.place === 'bottom' || signature(lines[at - 1]) || signature(lines[at + 1]));
  });
  const end = low.filter(({ line }) => line === lines.at(-1));
  const [first] = top.length > 0 ? top : end.length > 0 ? end : low.length === 1 ? low : [];
  return first ? [first.found] : [];
}

/** Labels that can only be those of the text itself, wherever their line stands. */
const SAYS_SO =
  /^\s*(?:fecha(?:\s+de\s+publicación)?\s*:|(?:recall|release|publication|issue)\s+date\s*:|date\s+de\s+publication|publiée?\s+le|publicad[oa]\s+el)(?!\p{L})/iu;

const TITLE = 'Tidings from the harbour\n';
const PROSE =
  'The harbour commission opened a ferry line that will carry many people to and from the island every day.\n';

export const rules: readonly Rule<'published'>[] = [
  {
    name: 'published/labelled',
    confidence: 0.98,
    find: manuscript =>
      dateLines(manuscript, LABELLED)
        .filter(({ line }) => {
          const stands = line.place === 'top' || SAYS_SO.test(line.text) || line.place === 'bottom';
          return stands && !(line.place !== 'top' && UPDATED.test(line.text)) && !isSent(line);
        })
        .slice(0, 1)
        .map(({ found }) => found),
    examples: [
      { text: `${TITLE}Date: 14 March 2026\n${PROSE}`, finds: ['14 March 2026'] },
      { text: `${TITLE}For immediate release – March 3, 2026\n${PROSE}`, finds: ['March 3, 2026'] },
      { text: `${TITLE}Press release, 12 May 2026\n${PROSE}`, finds: ['12 May 2026'] },
      {
        text: `FOR IMMEDIATE RELEASE${' '.repeat(40)}Friday, 13 May 2026\n${TITLE}${PROSE}`,
        finds: ['Friday, 13 May 2026'],
      },
      { text: `${TITLE}Updated: 2026-05-12\n${PROSE}`, finds: ['2026-05-12'] },
      { text: `${TITLE}As of 18:00, 12 May 2026\n${PROSE}`, finds: ['12 May 2026'] },
      { text: `ISSUED AT 0900 UTC TUESDAY 12 MAY 2026\n${TITLE}${PROSE}`, finds: ['TUESDAY 12 MAY 2026'] },
      { text: `${TITLE}Recall date: May 12, 2026\n${PROSE}`, finds: ['May 12, 2026'] },
      { text: `${TITLE}${PROSE}Ends/Tuesday, May 12, 2026\nIssued at HKT 19:04`, finds: ['Tuesday, May 12, 2026'] },
      {
        text: '港口开通新航线\n来源：港务委员会 发布时间：2026-03-12\n港务委员会昨天开通新航线，许多人来到港口参加了仪式，新航线每天运行。',
        finds: ['2026-03-12'],
      },
      {
        text: 'Nuevos muelles para las islas\nLos muelles son de todos los pescadores de las islas, y la ciudad los cuida con los alcaldes de la región.\nFecha: 10 de noviembre de 2026\nLos pescadores de las islas están en el puerto con los alcaldes de la región y con la ministra de la ciudad.',
        finds: ['10 de noviembre de 2026'],
      },
    ],
    counterexamples: [
      `${TITLE}${PROSE}Last updated on 24 Nov 2026`,
      `${TITLE}${PROSE}Updated: 24 Nov 2026`,
      `${TITLE}Closing date 14 March 2026\n${PROSE}`,
      `${TITLE}As of 14 March 2026 ferries are free.\n${PROSE}`,
    ],
  },
  {
    name: 'published/date-line',
    confidence: 0.97,
    find: dating,
    examples: [
      { text: `${TITLE}14 Mar 2026\n${PROSE}`, finds: ['14 Mar 2026'] },
      { text: `Thursday, 14 March 2026 - 4:07pm |\n${TITLE}${PROSE}`, finds: ['Thursday, 14 March 2026'] },
      { text: `${TITLE}12/02/2026 | 06:00am EST\n${PROSE}`, finds: ['12/02/2026'] },
      {
        text: '港口开通新航线\n2026年3月12日07:49 | 來源：港口日報\n港务委员会开通新航线，许多人来到港口参加了仪式。',
        finds: ['2026年3月12日'],
      },
      {
        text: '港口開通新航線\n港務局\n115年03月12日\n港務委員會開通新航線，許多人來到港口參加了儀式。',
        finds: ['115年03月12日'],
      },
      {
        text: '港口开通新航线\n港口新闻 2026-03-12 12:55:06\n港务委员会开通新航线，许多人来到港口参加了仪式。',
        finds: ['2026-03-12'],
      },
      {
        text: '港口开通新航线\n港报记者何清 林道 2026-03-12 12:55\n港务委员会开通新航线，许多人来到港口参加了仪式。',
        finds: ['2026-03-12'],
      },
      {
        text: '港口开通新航线\n港务委员会开通新航线，许多人来到港口参加了仪式。\n2026年3月12日（星期四）\n香港時間15時54分',
        finds: ['2026年3月12日'],
      },
      {
        text: `Nuevos muelles para las islas\nLos muelles son de todos los pescadores de las islas, y la ciudad los cuida con los alcaldes de la región.\nFecha de publicación\n10 de noviembre de 2026\nLos pescadores de las islas están en el puerto con los alcaldes de la región y con la ministra de la ciudad.`,
        finds: ['10 de noviembre de 2026'],
      },
      {
        text: `Nuevos muelles para las islas\nLos muelles son de todos los pescadores de las islas, y la ciudad los cuida con los alcaldes de la región.\n20 de mayo de 2026 - 3:45 p. m.\nLos pescadores de las islas están en el puerto con los alcaldes de la región y con la ministra de la ciudad.`,
        finds: ['20 de mayo de 2026'],
      },
      { text: `${TITLE}(Tidexin) March 14, 2026\n${PROSE}`, finds: ['March 14, 2026'] },
      { text: `${TITLE}14 Mar 2026 Posted in Press releases\n${PROSE}`, finds: ['14 Mar 2026'] },
      { text: `${TITLE}Press Release No: 123 | 14 Mar 2026\n${PROSE}`, finds: ['14 Mar 2026'] },
      { text: `${TITLE}${PROSE}November 2026`, finds: ['November 2026'] },
      { text: `${TITLE}${PROSE}MINISTRY OF PORTS\n3 MARCH 2026\n1. ${PROSE}`, finds: ['3 MARCH 2026'] },
    ],
    counterexamples: [
      `${TITLE}${PROSE}[Updated on 22 Sept 2026]`,
      `${TITLE}${PROSE}${PROSE}Related news\nQuillon Ferries opens a line\n22 Sept 2026`,
      `${TITLE}${PROSE}12 May 2026\n${PROSE}13 May 2026\n${PROSE}`,
      `${TITLE}It opens on 14 Mar 2026\n${PROSE}`,
    ],
  },
  {
    name: 'published/told',
    confidence: 0.95,
    find: told,
    examples: [
      {
        text: `${TITLE}The press release issued by the Department for Ports on 3 May 2026.\n${PROSE}`,
        finds: ['3 May 2026'],
      },
      {
        text: `${TITLE}${PROSE}The Harbour Commission published this content on 3 May 2026 and answers for it.`,
        finds: ['3 May 2026'],
      },
    ],
    counterexamples: [
      `${TITLE}The permits were issued by the Department for Ports on 3 May 2026.\n${PROSE}`,
      `${TITLE}The Harbour Commission published this map on 3 May 2026.\n${PROSE}`,
    ],
  },
  {
    name: 'published/today',
    confidence: 0.96,
    find: today,
    examples: [
      {
        text: `${TITLE}The plan was published today (14 March 2026) by the harbour commission of Sorrel and Lindau.`,
        finds: ['14 March 2026'],
      },
      {
        text: `HARBOUR OF SORREL\nPress Desk\n\nA ferry line for all keeps the island of Sorrel in touch, study finds\n\nBy Ada Brennick\n\nThe plan was published today (14 March 2026) by the commission.\n\n${PROSE}`,
        finds: ['14 March 2026'],
      },
      {
        text: `${TITLE}${PROSE}\n${PROSE}\n${PROSE}\nIt was signed today, 14 March 2026, in Lindau.`,
        finds: ['14 March 2026'],
      },
      {
        text: `${TITLE}The harbour commission of Sorrel today, Tuesday 12 May 2026, opened a ferry line for everyone.`,
        finds: ['Tuesday 12 May 2026'],
      },
    ],
    counterexamples: [
      `${TITLE}The harbour commission said today that on 14 March 2026 a ferry line will be opened for everyone.`,
      `${TITLE}The harbour commission said today (see page 4) that a ferry line will be opened for everyone soon.`,
    ],
  },
  {
    name: 'published/mailed',
    confidence: 0.8,
    find: mailed,
    examples: [
      {
        text: `From: Ada Brennick\nSent: Thursday, 5 March 2026 08:02\n\nFrom: Press Office\nDate: Wed, Mar 4, 2026 at 6:44 PM\nSubject: News\n\n${TITLE}${PROSE}`,
        finds: ['Wed, Mar 4, 2026'],
      },
    ],
    counterexamples: [`${TITLE}Sent: by ferry\n${PROSE}`, `${TITLE}It was sent on 4 March 2026.\n${PROSE}`],
  },
  {
    name: 'published/from-dateline',
    confidence: 0.9,
    find: manuscript =>
      datelines
        .flatMap(({ find }) => find(manuscript))
        .flatMap(({ value: { date, dateSpan } }) =>
          date && dateSpan ? [{ value: { date }, spans: [dateSpan], basis: 'implied' as const }] : [],
        )
        .slice(0, 1),
    examples: [{ text: `${TITLE}LINDAU, 3 March 2026 – ${PROSE}`, finds: ['3 March 2026'] }],
    counterexamples: [`${TITLE}LINDAU – ${PROSE}`, `${TITLE}${PROSE}`],
  },
];
