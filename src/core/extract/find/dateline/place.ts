import type { Calendar } from '../../vocabulary/calendar.ts';

const WORD = String.raw`\p{Lu}[\p{L}'’‘.]*(?:-\p{L}+){0,2}`;
/** Source of a pattern that fits the name of one place. */
export const NAME = `${WORD}(?:\\s+(?:${WORD}|de|del|la|of|the|and|&|et|di|da|do|dos|y|am|an|der|sur|upon)){0,4}(?:\\s\\((?!\\p{L}+\\.\\p{L})\\p{Lu}[\\p{L}\\s.]{2,30}\\)(?=\\s(?:and|&|et|y)\\s|,))?`;
/** Source of a pattern that fits what a dateline says of its place: "SORREL ISLAND", "Washington, D.C.", "Lindau, North Shore", "Lindau/Sorrel". */
export const PLACE = `(?<place>${NAME}(?:(?:,\\s+|\\s?/\\s?|\\s(?:and|&|et|y)\\s)${NAME}){0,3})`;

/** Whether a name begins with one of the calendar; of those of three letters only May, as there is "Sun City" and "Mar del Plata". */
const namesTime = (place: string, { months, weekdays }: Calendar): boolean =>
  place.split(/,\s+|\s?\/\s?/).some(name => {
    const [word = ''] = name.split(/[^\p{L}]/u);
    return (
      (word.length > 3 || word === 'May') && [months, weekdays].some(names => Object.hasOwn(names, word.toLowerCase()))
    );
  });

/** Capitalised words at the head of a paragraph that are no place. */
const NO_PLACE =
  /^(?:article|communiqué|actualités?|discours|artículo|noticias?|nota|background|notes?|updated?|correction|watch|video|news|summary|statement|what|who|when|where|why|how|rsvp|venue|time|situation|response|needs|overview|highlights?|context|impact|results?|objectives?|purpose|subject|title|key|main|facts?|figures|agenda|programme|speakers?|next|decision|proposal|vote|icymi|today|quotes?|about|contact|annex|question|answer|date|published|posted|released|issued?|by|embargo(?:ed)?|on|in|at|from|since|until|after|before|this|as|for|joint|the(?!\s+hague))\b|\b(?:release|statement|sheet|advisory|communiqu[ée]|news|report|bulletin|newsletter|note|update|announcement)$/i;

/** What pages write before the day of a text. */
const NO_PLACE_EITHER =
  /^(?:publiée?|postée?|mise?|modifiée?|publicado|publicada|actualizado|actualizada|fecha|fuente)(?!\p{L})/iu;

/** Whether words at the head of a line can be its place: neither a label nor a time. */
export const canBePlace = (place: string, calendar: Calendar): boolean =>
  !NO_PLACE.test(place) && !NO_PLACE_EITHER.test(place) && !namesTime(place, calendar);

/** What closes a dateline. */
export const DASH = String.raw`\s{0,2}(?:[.:]\s?[-–—]|[–—]|--|-(?=\s))`;
