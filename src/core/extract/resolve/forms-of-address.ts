import type { Article } from '../../article.ts';
import { regex } from '../../regex.ts';

/** "His Excellency also stressed": a form of address without a name. */
export const EXCELLENCY = regex(
  String.raw`(?<![\p{L}\p{N}'’-])(?:His|Her)\s(?:Excellency|Highness|Majesty)(?=\s(?:also\s|further\s|then\s)?\p{Ll}{3,})`,
  'gu',
);
/** Who may be addressed so, by a word of an office or of a form of address, lower case; anybody may be an Excellency. */
const RANKS: readonly (readonly [form: RegExp, holders: RegExp])[] = [
  [/Majesty$/u, /(?<!\p{L})(?:majesty|king|queen|emperor|empress|sultan|shah|tsar|monarch|sovereign)(?!\p{L})/u],
  [
    /Highness$/u,
    /(?<!\p{L})(?:highness|prince|princess|duke|duchess|sheikha?|shaikha?|emir|amir|sultan|aga|king|queen)(?!\p{L})/u,
  ],
];

/** Whether somebody may be meant by a form of address: nobody but a sovereign is "His Majesty". */
export function mayBe(form: string, { honorific, roles }: Article['people'][number]): boolean {
  const holders = RANKS.find(([shape]) => shape.test(form))?.[1];
  return (
    !holders || [honorific ?? '', ...roles.map(({ title }) => title)].some(words => holders.test(words.toLowerCase()))
  );
}
