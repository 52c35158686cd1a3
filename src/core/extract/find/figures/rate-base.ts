/** "3.2 accidents for every": what a rate counts, before its base. */
const RATE = /\d\s(?:\p{Ll}+\s){0,2}(?:for\severy|pour|por(?:\scada)?)\s+$/iu;

/** Whether a number is what a rate is measured by: "accidents per 100,000 hours", "12 décès pour 1 000 naissances". */
export const isRateBase = ({ before, value }: { readonly before: string; readonly value: number }): boolean =>
  /(?<!\bas )\bper\s+$/i.test(before) || (/^10{2,}$/.test(String(value)) && RATE.test(before));
