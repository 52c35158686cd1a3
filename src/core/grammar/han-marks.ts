import { regex } from '../regex.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
};
/** A narrow mark beside a Chinese sign, or beside a mark of Chinese. */
const NARROW = regex(
  String.raw`(?<=[\p{Script=Han}“”「」『』《》）])[,:;()!?]|[,:;()!?](?=[\p{Script=Han}“”「」『』《》（])|(?<=\([^()\n]{1,40})\)(?=[,，。、；\s]|$)`,
  'gu',
);

/** A Chinese text with the marks that belong to it, sign for sign, where it was written with narrow ones: "表示,港口" is "表示，港口". */
export const widened = (text: string): string => text.replace(NARROW, mark => WIDE[mark] ?? mark);
