import type { Span } from '#core/template';

/** A date where it stands: the sentence before it, its own words, the sentence after it, and its value. */
interface Place {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly date: string;
}

/** Years, quarters and halves of years: what a figure is for, rather than when something happens. */
const PERIOD = /^(?:\d{4}|\d{4}-[2-4]\d)(?:\/(?:\d{4}|\d{4}-[2-4]\d))?$/;
const YEARS = /^\d{4}(?:\/\d{4})?$/;

const FOLLOWS = String.raw`(?=\s+(?!(?:a|an|and|are|as|at|but|by|for|from|had|has|in|is|of|on|or|that|the|to|was|were|when|will|with)\b)\p{L})`;

/** "the June forecast", "its 2024 budget": a date that names a thing. */
const DETERMINED = /\b(?:the|its|our|their|his|her|this|a|an)\s+$/i;
const NAMING = new RegExp(
  String.raw`^(?:\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\s+\d{4}|\d{4}(?:[-–/]\d{2,4})?)${FOLLOWS}`,
  'u',
);

/** Words after which a date is what something is compared with. */
const COMPARED: readonly RegExp[] = [
  /\b(?:compared|comparison|contrast)\s+(?:to|with)\b[^,;:]*$/i,
  /\b(?:as\s+opposed\s+to|relative\s+to|versus|vs\.?)\s[^,;:]*$/i,
  /\bagainst\s+(?:the\s+)?$/i,
  // "higher than the growth in 2023", but "no later than 2023" is a day, and "more than 40 people" no comparison with one
  /\b(?!(?:later|earlier|sooner|other|rather|never)\b)\p{L}{2,}er\s+than\s+(?!\p{Sc}?\d|(?:a|an|one|two|three|half|hundreds|thousands|millions)\b)[^,;:]*$/iu,
  /\b(?:more|less|fewer)\s+(?!than\b)[^,;:]{1,60}\bthan\b[^,;:]*$/i,
  /\b(?:most|first|only|best|worst|(?:high|low|larg|small|bigg|great|fast|slow|strong|weak|steep|sharp|long|short|warm|cold|hott|dri|wett|few|deadli|busi)est)\b[^;:]{0,60}\bsince\s+(?:the\s+)?$/i,
];

/** "up from 2023", "3% up on 2023": a year or a quarter that something has grown from. */
const GROWN =
  /\b(?:up|down|ris(?:e|es|en|ing)|rose|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|f[ea]ll(?:s|ing|en)?|dropp?(?:ed|s)?|gr(?:ew|own|owth)|declin(?:e|ed|es|ing))\b[^,;:]*\b(?:from|on)\s+(?:the\s+)?$/i;
const GOES_ON = /^\s+(?:to|until|till|through)\b/i;

/** "for 2013", unless something is planned for it. */
const FOR =
  /(?<!\b(?:agreed|aimed|announced|booked|called|due|expected|intended|planned|ready|scheduled|set|slated|timed)\s)\bfor\s+(?:(?:the|full|whole|fiscal|financial|calendar|year)\s+){0,3}$/i;

/** "expects growth of 1% in 2013", but not "expects the line to open in 2013". */
const FORECAST =
  /\b(?:expect(?:s|ed|ing)?|forecasts|forecasting|(?:is|are)\s+forecast|forecasts?\s+(?:of|for|that)|predict(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|projected|projecting|projections?)\b(?!\s+to\b)(?<rest>[^;]*)$/i;
const ACT = /\b(?:will|would|shall|be|to\s+(?!(?:the|a|an|its|their|his|her|our)\b)\p{Ll}{2,})\b/u;

/** What a year stands behind when it dates something: "in 2012", "by the end of 2012". */
const DATES_SOMETHING =
  /(?:^|[\n•])\s*$|\b(?:in|by|until|till|before|from|since|after|during|through|throughout|to|for|between|around|and|or)\s+(?:(?:the\s+)?(?:early|mid|late|end|beginning|start|middle|close)[\s-]+(?:of\s+)?)?$/i;

/** Why a date tells of no happening. */
const NO_HAPPENING: Readonly<Record<string, (place: Place) => boolean>> = {
  names: ({ before, words, after }) => DETERMINED.test(before) && NAMING.test(words + after),
  compares: ({ before }) => COMPARED.some(words => words.test(before)),
  grows: ({ before, after, date }) => PERIOD.test(date) && GROWN.test(before) && !GOES_ON.test(after),
  measures: ({ before, date }) => PERIOD.test(date) && FOR.test(before),
  forecasts({ before, date }) {
    const rest = PERIOD.test(date) ? FORECAST.exec(before)?.groups?.rest : undefined;
    return rest !== undefined && !ACT.test(rest);
  },
  describes: ({ before, words, date }) => YEARS.test(date) && /^\d/.test(words) && !DATES_SOMETHING.test(before),
};

/** Whether a date in a sentence says when something happens: it names nothing, and nothing is compared with it or forecast for it. */
export function isHappening(text: string, date: string, [start, end]: Span, sentence: Span): boolean {
  const place = {
    before: text.slice(sentence[0], start),
    words: text.slice(start, end),
    after: text.slice(end, sentence[1]),
    date,
  };
  return !Object.values(NO_HAPPENING).some(is => is(place));
}
