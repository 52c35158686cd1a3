import { calendars } from '../../extract/vocabulary/calendar.ts';
import { regex } from '../../regex.ts';

/** What the press is asked to. */
const OCCASION =
  /(?<!\p{L})(?:(?:press|media|news|technical)\s(?:briefing|conference|call|preview|event|tour|visit)|briefing\sfor\s(?:the\s)?(?:press|media|journalists)|photo[\s-]?(?:call|opportunity)|conférence\sde\spresse|point\s(?:de\s)?presse|(?:rueda|conferencia)\sde\sprensa)(?!\p{L})/iu;
/** That it is still to come. */
const COMING =
  /(?<!\p{L})(?:will|(?:is|are)\s(?:to\s|invited|welcome)|tiendra|aura\slieu|donnera|animera|(?:est|sont)\sinvitée?s?|se\scelebrará|tendrá\slugar|ofrecerá|dará|habrá)(?!\p{L})/iu;
const MONTHS = ['en', 'fr', 'es'].flatMap(language => Object.keys(calendars[language]?.months ?? {}));
/** Its day, with the month. */
const DAY = regex(
  String.raw`(?<!\d)\d{1,2}(?:er|st|nd|rd|th)?\s(?:de\s|of\s)?(?:${MONTHS.join('|')})(?!\p{L})|(?<!\p{L})(?:${MONTHS.join('|')})\s\d{1,2}(?!\d)`,
  'iu',
);
const LONGEST = 400;

/** Whether a paragraph says on which day the press is to come: "The Minister will hold a press briefing on 4 May." */
export const invitesThePress = (words: string): boolean =>
  words.length <= LONGEST && OCCASION.test(words) && COMING.test(words) && DAY.test(words);
