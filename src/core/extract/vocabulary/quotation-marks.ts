/** One way of marking words as spoken, quoted or odd. */
export interface Marks {
  readonly open: string;
  readonly close: readonly string[];
  /** Whether the closing mark is also an apostrophe, so that it counts only beside a blank or a stop. */
  readonly apostrophe: boolean;
}

/**
 * Quotation marks of European and East Asian typography and of plain typing, after the table of quotation marks that the
 * Unicode Standard gives in its chapter on punctuation. An opening mark decides which closing marks may follow.
 */
export const MARKS: readonly Marks[] = [
  { open: '“', close: ['”', '“', '"'], apostrophe: false },
  { open: '„', close: ['“', '”', '"'], apostrophe: false },
  { open: '«', close: ['»'], apostrophe: false },
  { open: '»', close: ['«'], apostrophe: false },
  { open: '「', close: ['」'], apostrophe: false },
  { open: '『', close: ['』'], apostrophe: false },
  { open: '"', close: ['"', '”'], apostrophe: false },
  { open: '``', close: ["''", '"', '``'], apostrophe: false },
  { open: "''", close: ["''", '"'], apostrophe: false },
  { open: '‘‘', close: ['’’', "''", '‘‘', '”'], apostrophe: false },
  { open: '‘’', close: ['’’', '‘’', "''", '”'], apostrophe: false },
  { open: '’’', close: ['’’', '‘’', "''", '”'], apostrophe: false },
  { open: '‘', close: ['’', "'"], apostrophe: true },
  { open: '‚', close: ['‘', '’'], apostrophe: true },
  { open: "'", close: ["'", '’'], apostrophe: true },
];
