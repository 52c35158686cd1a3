const NUMBER = /^[(+–−-]?(?:[$€£¥]|[A-Z]{3}\s?)?\d[\d.,]*(?:%|\))?$/;

/** Whether a line is a row of a table pasted as text: three numbers or more, half of its cells or more, and no sentence. */
export function isTableRow(line: string): boolean {
  if (line.length > 200 || line.includes('\n') || /[.!?]$/.test(line)) return false;
  const cells = line.split(/[\s|]+/).filter(Boolean);
  const numbers = cells.filter(cell => NUMBER.test(cell)).length;
  return numbers >= 3 && numbers * 2 >= cells.length;
}
