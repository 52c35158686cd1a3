const SPAN =
  /^\S{1,12}(?:[\s-](?:and|a|half|\S{3,9}))?\s+(?:years|months|weeks|days|nights|weekends|decades|centuries|generations|seasons|summers|winters|springs|autumns|semesters|terms|quarters|sessions|hours)\b/iu;
/** What makes "over" say how much, before a span of time: "for over three years", "took over two hours". */
const MEASURED =
  /(?:^|[.;:,(]|\b(?:for|in|of|than|by|with|after|within|at|every|and|or|to|only|just|well|spent|spend|spends|takes?|took|taken|lasts?|lasted|waited|needs?|needed|is|was|were|are|be|been|has|have|had|lived|worked|served|experience))\s*$/iu;

/** Whether "over" says when, not how much: "measured ‹over› three summers". `before` ends before the word, `after` begins behind it. */
export const isDuring = (hedge: string, before: string, after: string): boolean =>
  hedge.toLowerCase() === 'over' && SPAN.test(after) && !MEASURED.test(before);
