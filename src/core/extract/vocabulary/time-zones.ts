/** Minutes ahead of UTC, or the IANA zone where the abbreviation leaves summer time open. */
export const timeZones: Readonly<Record<string, number | string>> = {
  UTC: 0,
  GMT: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  GST: 240,
  IST: 330,
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
  const known = timeZones[zone ?? ''];
  if (known === undefined) return '';
  if (typeof known === 'string') {
    const parts = new Intl.DateTimeFormat('en', { timeZone: known, timeZoneName: 'longOffset' }).formatToParts(
      new Date(`${day}T12:00:00Z`),
    );
    return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  }
  if (known === 0) return 'Z';
  const two = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
  return `${known < 0 ? '-' : '+'}${two(Math.abs(known) / 60)}:${two(Math.abs(known) % 60)}`;
}
