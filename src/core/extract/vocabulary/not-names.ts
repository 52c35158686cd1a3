import { words } from './words.ts';

/** Small and common words, lower case, whose capital at the beginning of a sentence or in a title tells nothing. */
export const NOT_NAMES = words(`
  a an the this that these those its his her their our your my some any all both each every no few many several most more other another such same own and or but nor yet so if then than as at by for from in into of off on onto over
  to under up upon with within without about above across after against along among around before behind below beneath beside besides between beyond despite down during except inside like near outside past per since through
  throughout till toward towards until via while when where whether which who whom whose what why how he she it we they you i me him us them there here now today tomorrow yesterday however therefore thus meanwhile moreover
  furthermore also additionally although though because amid amidst unless once again still just only even ever never not is are was were be been being having has have had do does did will would shall should may might can could must according following
  based given including led founded named born speaking asked earlier later last next first second third fourth fifth new old former current late recent early long high low top big small micro great good best yes one two three four five six seven
  eight nine ten dozens hundreds thousands people officials experts members participants representatives delegates leaders government internet english french spanish german chinese arabic russian please thank thanks dear note notes
  question answer background contact press release news update statement photo source read click download
`);

const CALENDAR = words(
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
);

/** Whether a word names a month or a day of the week. */
export const isMonthOrDay = (word: string): boolean =>
  CALENDAR.has(word.replace(/\.$/, '')) || (word.includes('-') && word.split('-').every(part => CALENDAR.has(part)));
