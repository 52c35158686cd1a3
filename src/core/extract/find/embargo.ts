import type { Manuscript } from '../../manuscript.ts';
import type { DateProposal, Proposal, Rule } from '../finding.ts';
import { calendarOf } from '../vocabulary/calendar.ts';
import { offsetOf, SHIFT, shiftOf, timeZones } from '../vocabulary/time-zones.ts';
import { maskDates } from './dates/any.ts';
import { after } from './dates/days.ts';
import { languageOf } from './language.ts';
import { linesOf } from './masthead.ts';

const CUE =
  /\b(?:embargo(?:ed)?\b[^\n\d]{0,40}?(?:until|till|before|to|:|jusqu[’']au|hasta)|not\s+for\s+(?:release|publication|broadcast)[^\n\d]{0,40}?(?:until|till|before)|hold\s+(?:for\s+release\s+)?until|(?:ne\s+pas\s+(?:diffuser|publier)|no\s+(?:difundir|publicar)|embargad[oa])[^\n\d]{0,20}?(?:avant|antes\s+del?|hasta)|embargo(?:ed)?\b)/i;
const CLOCK =
  /(?<![\d.])(?:(?<h>\d{1,2})(?:[:.h](?<m>\d{2}))?\s?(?<half>[ap]\.?m\b\.?)|(?<h24>\d{1,2})[:.h](?<m24>\d{2})(?!\d|\.\d)|(?<run>[0-2]\d[0-5]\d)(?=\s*(?:h(?:ou)?rs?\b|GMT|UTC|CES?T|BST))|(?<heures>\d{1,2})\s?h(?:eures?|oras?)?(?![\p{L}\d])|(?<word>noon|midday|midnight))(?:\s?h(?:ou)?rs?\b)?/iu;
const ZONE = new RegExp(
  `^(?:\\s*[(,]?\\s*(?:(?:UTC|GMT)\\s?(?<shift>${SHIFT})|(?<zone>${Object.keys(timeZones).join('|')})\\b)|(?<zulu>Z)\\b|(?<iso>[+-]\\d\\d:?\\d\\d)(?!\\d))`,
);

/** The offset that stands behind an hour, as EDTF writes it; empty where none that we know does. */
function offsetIn(zone: RegExpExecArray | null, day: string): string {
  const { shift, zone: named, zulu, iso } = zone?.groups ?? {};
  if (zulu) return 'Z';
  return shift || iso ? shiftOf(shift ?? iso ?? '') : offsetOf(named, day);
}

/** Hour and minute as `T07:00`; empty where none is given. */
function clock(groups: Readonly<Record<string, string | undefined>> | undefined): string {
  if (!groups) return '';
  const { h, m, half, h24, m24, run, heures, word } = groups;
  const hour = word ? (/midnight/i.test(word) ? 0 : 12) : run ? Number(run.slice(0, 2)) : Number(h24 ?? heures ?? h);
  const minute = run ? Number(run.slice(2)) : Number(m24 ?? m ?? 0);
  const on = half ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : hour;
  const two = (number: number) => String(number).padStart(2, '0');
  return on < 24 && minute < 60 ? `T${two(on)}:${two(minute)}` : '';
}

/** Where a day ends rather than begins. "Midnight" of a day may be either end of it: nothing is to be told too early. */
const CLOSES = /^(?:24[:.h]?00|(?:12[:.]00\s{1,3})?midnight)/i;
const LATE = /\b(?:end|close)\s+of\s+(?:the\s+)?(?:day|business|play|trading|session)\b|\b(?:COB|EOD)\b/i;

/** What holds a release back, and whether it does so without an hour, too. */
interface Cue {
  readonly words: RegExp;
  readonly timed: boolean;
  readonly longest: number;
}
/** Notices that hold the release back until a day, with the hour and the zone where they are given. */
const UNTIL: Cue = { words: CUE, timed: false, longest: 300 };
/** "For release: 14 May 2026, 9.00 CET" holds back until its hour; with a day alone it may just tell when the release is from. */
const RELEASED_AT: Cue = { words: /(?<=^[^\p{L}\p{N}]{0,6})for\s+release\b/iu, timed: true, longest: 120 };

/** The day of a notice, as far as it is told before the release has a date. */
const dayOf = ({ value: { until } }: Proposal<'embargo'>, anchor: string): string | null =>
  (until.value ?? until.implied?.(anchor) ?? null)?.slice(0, 10) ?? null;

/** The first notice; where another tells the hour of its day, that one: the subject of a mail has the day alone. */
function tellingMost(found: readonly Proposal<'embargo'>[]): Proposal<'embargo'>[] {
  const [first] = found;
  if (!first) return [];
  const timed = found.find(({ value: { until } }) => until.value?.includes('T'));
  const day = timed?.value.until.value?.slice(0, 10);
  return timed && day && dayOf(first, day) === day && !first.value.until.value?.includes('T') ? [timed] : [first];
}

/** The notices with such a cue, above the prose or below it; the first of them that tells most. */
function notices(manuscript: Manuscript, { words, timed, longest }: Cue): Proposal<'embargo'>[] {
  const calendar = calendarOf(languageOf(manuscript));
  const found = linesOf(manuscript)
    .filter(({ place, text }) => place !== 'middle' && text.length < longest)
    .flatMap(({ text, span }): Proposal<'embargo'>[] => {
      const cue = words.exec(text);
      if (!cue) return [];
      const rest = text.slice(cue.index);
      const masked = maskDates(rest, calendar);
      const found = /\ufde0+/.exec(masked.text);
      const date = found && masked.dates.get(found.index);
      if (!found || !date) return [];
      const time = CLOCK.exec(rest.slice(0, found.index)) ?? CLOCK.exec(rest.slice(found.index + found[0].length));
      if (timed && !time) return [];
      const at = time ? rest.indexOf(time[0]) : -1;
      // In the masked text no date can be taken for hours: "10:00 GMT - 14 May".
      const zone = time ? ZONE.exec(masked.text.slice(at + time[0].length)) : null;
      const until = (day: string | null) => {
        if (day?.length !== 10) return day;
        if (!time) return LATE.test(rest) ? `${after(day, 1)}T00:00` : day;
        const hour = CLOSES.test(rest.slice(at)) ? `${after(day, 1)}T00:00` : `${day}${clock(time.groups)}`;
        return hour === day ? day : hour + offsetIn(zone, hour.slice(0, 10));
      };
      const { implied } = date;
      const value: DateProposal = {
        value: until(date.value),
        implied: implied && (anchor => until(implied(anchor))),
      };
      const end = Math.max(found.index + found[0].length, time ? at + time[0].length + (zone?.[0].length ?? 0) : 0);
      return [{ value: { until: value }, spans: [[span[0] + cue.index, span[0] + cue.index + end]] }];
    });
  return tellingMost(found);
}

const TITLE = 'Tidings from the harbour\n';
const PROSE =
  '\nThe harbour commission opened a ferry line that will carry many people to and from the island every day.';

export const rules: readonly Rule<'embargo'>[] = [
  {
    name: 'embargo/notice',
    confidence: 0.97,
    find: manuscript => notices(manuscript, UNTIL),
    examples: [
      {
        text: `${TITLE}Embargoed until 7 a.m. CT/8 a.m. ET, Wednesday, Nov. 6, 2024${PROSE}`,
        finds: ['Embargoed until 7 a.m. CT/8 a.m. ET, Wednesday, Nov. 6, 2024'],
        value: { until: { value: '2024-11-06T07:00-06:00' } },
      },
      {
        text: `${TITLE}EMBARGO: 14 May 2026, 16:00 CEST${PROSE}`,
        finds: ['EMBARGO: 14 May 2026, 16:00 CEST'],
        value: { until: { value: '2026-05-14T16:00+02:00' } },
      },
      {
        text: `${TITLE}Not for publication before 14 May 2026${PROSE}`,
        finds: ['Not for publication before 14 May 2026'],
        value: { until: { value: '2026-05-14' } },
      },
      {
        text: `${TITLE}EMBARGO: 24:00 CET on 5 December 2026${PROSE}`,
        finds: ['EMBARGO: 24:00 CET on 5 December 2026'],
        value: { until: { value: '2026-12-06T00:00+01:00' } },
      },
      {
        text: `${TITLE}Embargoed until midnight, 5 December 2026${PROSE}`,
        finds: ['Embargoed until midnight, 5 December 2026'],
        value: { until: { value: '2026-12-06T00:00' } },
      },
      {
        text: `${TITLE}Embargoed until 5 December 2026, 12:00 midnight${PROSE}`,
        finds: ['Embargoed until 5 December 2026, 12:00'],
        value: { until: { value: '2026-12-06T00:00' } },
      },
      {
        text: `${TITLE}Embargoed until close of business on 5 December 2026${PROSE}`,
        finds: ['Embargoed until close of business on 5 December 2026'],
        value: { until: { value: '2026-12-06T00:00' } },
      },
      {
        text: `${TITLE}Embargoed until 10:00 UTC-5, 5 December 2026${PROSE}`,
        finds: ['Embargoed until 10:00 UTC-5, 5 December 2026'],
        value: { until: { value: '2026-12-05T10:00-05:00' } },
      },
      {
        text: `${TITLE}Embargoed until 2026-12-05T10:00Z${PROSE}`,
        finds: ['Embargoed until 2026-12-05T10:00Z'],
        value: { until: { value: '2026-12-05T10:00Z' } },
      },
      {
        text: `${TITLE}Embargoed until 2026-12-05T10:00+02:00${PROSE}`,
        finds: ['Embargoed until 2026-12-05T10:00+02:00'],
        value: { until: { value: '2026-12-05T10:00+02:00' } },
      },
      {
        text: `${TITLE}Embargoed until 10:00 GMT - 5 December 2026${PROSE}`,
        finds: ['Embargoed until 10:00 GMT - 5 December 2026'],
        value: { until: { value: '2026-12-05T10:00Z' } },
      },
      {
        text: 'Des digues pour les îles\nSous embargo jusqu’au mardi 5 mai 2026, 18 h\nLe port a ouvert une digue pour les pêcheurs des îles et de la ville, et ils sont contents de la voir dans le port.',
        finds: ['embargo jusqu’au mardi 5 mai 2026, 18 h'],
        value: { until: { value: '2026-05-05T18:00' } },
      },
      {
        text: 'Ne pas diffuser avant le 5 mai 2026 à 10h\nDes digues pour les îles\nLe port a ouvert une digue pour les pêcheurs des îles et de la ville, et ils sont contents de la voir dans le port.',
        finds: ['Ne pas diffuser avant le 5 mai 2026 à 10h'],
        value: { until: { value: '2026-05-05T10:00' } },
      },
      {
        text: 'Diques para las islas\nEmbargado hasta el 5 de mayo de 2026, 10.00 h\nEl puerto abrió un dique para los pescadores de las islas y de la ciudad, y es de todos los que están en el puerto.',
        finds: ['Embargado hasta el 5 de mayo de 2026, 10.00'],
        value: { until: { value: '2026-05-05T10:00' } },
      },
      {
        text: `From: Press Office\nSubject: EMBARGO 5 Dec: Tidings\n\nEMBARGOED UNTIL 00:01, 5 DECEMBER 2026\n\n${TITLE}${PROSE}`,
        finds: ['EMBARGOED UNTIL 00:01, 5 DECEMBER 2026'],
        value: { until: { value: '2026-12-05T00:01' } },
      },
      {
        // Of India, of Ireland or of Israel.
        text: `${TITLE}Embargoed until 10:00 IST, 5 December 2026${PROSE}`,
        finds: ['Embargoed until 10:00 IST, 5 December 2026'],
        value: { until: { value: '2026-12-05T10:00' } },
      },
      {
        text: `${TITLE}EMBARGOED FOR RELEASE AT 10:00 A.M. EST, DECEMBER 10, 2026${PROSE}`,
        finds: ['EMBARGOED FOR RELEASE AT 10:00 A.M. EST, DECEMBER 10, 2026'],
        value: { until: { value: '2026-12-10T10:00-05:00' } },
      },
    ],
    counterexamples: [
      `${TITLE}The embargoed timber was sold in the port on 14 May 2026, which pleased nobody at all in the town.`,
      `${TITLE}The trade embargo was lifted and ships came back to the port on 14 May 2026, which pleased the sailors.`,
      `${TITLE}For immediate release${PROSE}`,
    ],
  },
  {
    name: 'embargo/release-hour',
    confidence: 0.9,
    find: manuscript => notices(manuscript, RELEASED_AT),
    examples: [
      {
        text: `${TITLE}For release: 14 May 2026, 9.00 CEST${PROSE}`,
        finds: ['For release: 14 May 2026, 9.00 CEST'],
        value: { until: { value: '2026-05-14T09:00+02:00' } },
      },
      {
        text: `FOR RELEASE AT 2:00 P.M. EDT, MAY 14, 2026\n${TITLE}${PROSE}`,
        finds: ['FOR RELEASE AT 2:00 P.M. EDT, MAY 14, 2026'],
        value: { until: { value: '2026-05-14T14:00-04:00' } },
      },
      {
        text: `${TITLE}* For release on Thursday 14 May 2026 at 00.01${PROSE}`,
        finds: ['For release on Thursday 14 May 2026 at 00.01'],
        value: { until: { value: '2026-05-14T00:01' } },
      },
    ],
    counterexamples: [
      `${TITLE}For release: 14 May 2026${PROSE}`,
      `${TITLE}For release: 14.05.2026${PROSE}`,
      `${TITLE}For immediate release: 14 May 2026, 9.00 CEST${PROSE}`,
      `${TITLE}The harbour board cleared the papers for release on 14 May 2026 at 9.00 CEST, and the whole town read them then.`,
    ],
  },
];
