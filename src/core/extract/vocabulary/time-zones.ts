/** Minutes ahead of UTC; of several zones that share an abbreviation the one whose hour comes last, null where that would be a guess. Or the IANA zone where the abbreviation leaves summer time open. */
export const timeZones: Readonly<Record<string, number | string | null>> = {
  UTC: 0,
  GMT: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  GST: 240,
  IST: null,
  SGT: 480,
  HKT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

/** The offset as EDTF writes it (`Z`, `-06:00`) of a zone on a day; empty where the zone is not known. */
export function offsetOf(zone: string | undefined, day: string): string {
  const known = timeZones[zone ?? ''] ?? null;
  if (known === null) return '';
  if (typeof known === 'string') {
    const parts = new Intl.DateTimeFormat('en', { timeZone: known, timeZoneName: 'longOffset' }).formatToParts(
      new Date(`${day}T12:00:00Z`),
    );
    return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  }
  return written(known);
}

/** An offset in minutes as EDTF writes it. */
function written(minutes: number): string {
  if (minutes === 0) return 'Z';
  const two = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** Hours that follow UTC, or stand alone: "UTC-5", "+02:00". */
export const SHIFT = String.raw`[+−–-]\s?\d{1,2}(?::?[0-5]\d)?(?!\d)`;
/** Such hours as EDTF writes them; empty where no clock is so far off. */
export function shiftOf(words: string): string {
  const [, sign, hours, minutes = '0'] = /^([+−–-])\s?(\d{1,2}):?([0-5]\d)?$/u.exec(words) ?? [];
  if (hours === undefined || Number(hours) > 14) return '';
  const shift = Number(hours) * 60 + Number(minutes);
  return written(sign === '+' ? shift : -shift);
}
