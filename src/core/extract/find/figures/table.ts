import { oncePerManuscript } from '../../once.ts';

const NUMBER = /^[(+–−-]?(?:[$€£¥]|[A-Z]{3}\s?)?\d[\d.,]*(?:[%‰€$£¥pmk]|bn|mn|bps|pp)?\)?$/;
/** Numbers at the end of a line that make it a row of a table, however long its label. */
const COLUMNS = 3;

/** "Jeudi 22 juin 2026 à 12 h 00": a day and an hour, and nothing else. */
const WHEN =
  /^(?:\p{L}{4,9},?\s)?(?:\p{L}{2}\s)?\d{1,2}(?:er)?\s(?:de\s)?\p{L}{3,10}\s(?:del?\s)?(?:19|20)\d\d[\s,–-]{1,3}(?:(?:à|de|a\slas|at)\s)?\d{1,2}\s?(?:[Hh]|:|horas)\s?(?:\d\d)?\s?(?:h|hrs|horas)?$/u;

/**
 * Whether a line is a row of a table pasted as text, or the whole table: three numbers or more, half of its cells or more, and no sentence; a number among
 * columns that blanks show; or a number by itself among three columns that bars show.
 */
export function isTableRow(line: string): boolean {
  if (isTableInOneLine(line)) return true;
  if (line.length > 200 || line.includes('\n') || /[.!?]$/.test(line) || WHEN.test(line)) return false;
  if (isTabular(line) && /\d/.test(line)) return true;
  const columns = line.split(/\s\|\s/);
  if (columns.length > 2 && columns.some(column => NUMBER.test(column.trim()))) return true;
  const { cells, numbers, closing } = cellsOf(line);
  return numbers >= 3 && (numbers * 2 >= cells || closing >= COLUMNS);
}

/** A whole table pasted without its line breaks: two thirds of it numbers, and many of them. */
const MANY = 30;
function isTableInOneLine(line: string): boolean {
  if (line.length <= 200 || (line.match(/\d/g)?.length ?? 0) < MANY) return false;
  const { cells, numbers } = cellsOf(line);
  return numbers >= MANY && numbers * 3 >= cells * 2;
}

/** How many words and numbers a line has, how many of them are numbers, and how many of those close it; a sign of a unit that stands apart is part of its number. */
function cellsOf(line: string): Readonly<Record<'cells' | 'numbers' | 'closing', number>> {
  const cells = line
    .replace(/(?<=\d)\s?(?=[%‰€$£¥])|(?<=[$€£¥])\s(?=\d)/g, '')
    .split(/[\s|]+/)
    .filter(Boolean);
  return {
    cells: cells.length,
    numbers: cells.filter(cell => NUMBER.test(cell)).length,
    closing: cells.length - 1 - cells.findLastIndex(cell => !NUMBER.test(cell)),
  };
}

/** Whether a line is the head of a table whose columns are years: "Indicator 2024 2025 2026", "| 2025 | 2026". */
export function isRowOfYears(line: string): boolean {
  if (line.length > 200 || line.includes('\n')) return false;
  const cells = line.split(/[\s|]+/).filter(Boolean);
  const years = cells.filter(cell => /^(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?$/.test(cell)).length;
  return years >= (line.includes('|') ? 2 : 3) && cells.length - years <= 3;
}

/** Whether a line shows the columns of a table by its blanks: "Region      2026     2025". */
export const isTabular = (line: string): boolean =>
  line.length <= 200 &&
  !line.includes('\n') &&
  !/[.!?:]$/.test(line) &&
  (line.match(/\S[ \t]{2,}(?=\S)/g)?.length ?? 0) >= 2;

const CELL = /^[(+–−-]?(?:[$€£¥]\s?|[A-Z]{3}\s)?\d[\d.,\u00a0\u202f ]{0,18}\s?(?:[%‰€$£¥]|\))?$/;
const isCell = (line: string): boolean => line.length <= 24 && CELL.test(line);

/** Numbers of the paragraphs that hold a number and nothing else, one below the other: the cells of a table, each pasted into a line of its own. */
export const cellsIn = oncePerManuscript(({ text, structure }): ReadonlySet<number> => {
  const cells = structure.filter(({ span }) => span[1] - span[0] <= 24 && isCell(text.slice(...span)));
  const numbers = new Set(cells.map(({ number }) => number));
  return new Set([...numbers].filter(number => numbers.has(number - 1) || numbers.has(number + 1)));
});
