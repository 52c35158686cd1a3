/** A stretch of an outline in absolute coordinates: move, line, cubic curve, close. */
export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** An affine map, as SVG writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** How many numbers each command takes (SVG 2, 9.3). */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

const NUMBER = /[+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})(?:[eE][+-]?\d{1,3})?/y;
const GAP = /[\s,]*/y;
/** The two flags of an arc may stand without a gap: `a1 1 0 01.5.5`. */
const FLAG = /[01]/y;

/** A quarter of an ellipse is one curve, as exact as print needs (error under 0.03 %). */
const QUARTER = Math.PI / 2;

/** An arc as cubic curves (SVG 2, appendix B.2.4). */
function arc(x1: number, y1: number, [rx, ry, turn, large, sweep, x2, y2]: readonly number[]): Segment[] {
  const to = [x2 ?? 0, y2 ?? 0] as const;
  let [a, b] = [Math.abs(rx ?? 0), Math.abs(ry ?? 0)];
  if (a === 0 || b === 0 || (x1 === to[0] && y1 === to[1])) return [['L', ...to]];
  const [sin, cos] = [Math.sin(((turn ?? 0) * Math.PI) / 180), Math.cos(((turn ?? 0) * Math.PI) / 180)];
  const [dx, dy] = [(x1 - to[0]) / 2, (y1 - to[1]) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const needed = Math.sqrt((px / a) ** 2 + (py / b) ** 2);
  if (needed > 1) [a, b] = [a * needed, b * needed];
  const rest = Math.max(0, (a * b) ** 2 - (a * py) ** 2 - (b * px) ** 2) / ((a * py) ** 2 + (b * px) ** 2);
  const way = (large === sweep ? -1 : 1) * Math.sqrt(rest);
  const [ox, oy] = [(way * a * py) / b, (-way * b * px) / a];
  const [cx, cy] = [cos * ox - sin * oy + (x1 + to[0]) / 2, sin * ox + cos * oy + (y1 + to[1]) / 2];
  const from = Math.atan2((py - oy) / b, (px - ox) / a);
  let angle = Math.atan2((-py - oy) / b, (-px - ox) / a) - from;
  if (sweep && angle < 0) angle += 2 * Math.PI;
  if (!sweep && angle > 0) angle -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(angle) / QUARTER - 1e-6));
  const step = angle / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const at = (x: number, y: number) => [cx + cos * a * x - sin * b * y, cy + sin * a * x + cos * b * y] as const;
  return Array.from({ length: count }, (_, index): Segment => {
    const [s, e] = [from + index * step, from + (index + 1) * step];
    const end = index === count - 1 ? to : at(Math.cos(e), Math.sin(e));
    return [
      'C',
      ...at(Math.cos(s) - reach * Math.sin(s), Math.sin(s) + reach * Math.cos(s)),
      ...at(Math.cos(e) + reach * Math.sin(e), Math.sin(e) - reach * Math.cos(e)),
      ...end,
    ];
  });
}

/** Path data taken apart: each command with its numbers; null where it is broken. */
function commandsOf(data: string): [command: string, numbers: number[]][] | null {
  const commands: [string, number[]][] = [];
  let at = 0;
  const read = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(data);
    if (!found) return null;
    at = pattern.lastIndex;
    return found[0];
  };
  let command = '';
  for (read(GAP); at < data.length; read(GAP)) {
    const letter = data[at] ?? '';
    if (TAKES[letter.toUpperCase()] !== undefined) {
      command = letter;
      at++;
    } else if (command === '' || TAKES[command.toUpperCase()] === 0) return null;
    else if (command === 'M' || command === 'm') command = command === 'M' ? 'L' : 'l';
    const numbers: number[] = [];
    for (let index = 0; index < (TAKES[command.toUpperCase()] ?? 0); index++) {
      read(GAP);
      const flag = command.toUpperCase() === 'A' && (index === 3 || index === 4);
      const number = read(flag ? FLAG : NUMBER);
      if (number === null || !Number.isFinite(Number(number))) return null;
      numbers.push(Number(number));
    }
    commands.push([command, numbers]);
  }
  return commands;
}

/** The outline that path data draws, in absolute lines and cubic curves; null where the data is broken. */
export function outlineOf(data: string): Segment[] | null {
  const commands = commandsOf(data);
  if (!commands || (commands[0] && commands[0][0].toUpperCase() !== 'M')) return null;
  const outline: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** The last control point, where the command before was a curve of the same kind. */
  let [controlX, controlY, kind] = [0, 0, ''];
  for (const [command, numbers] of commands) {
    const upper = command.toUpperCase();
    const relative = command !== upper;
    const n = numbers.map((number, index) => {
      if (!relative) return number;
      if (upper === 'A') return index < 5 ? number : number + (index === 5 ? x : y);
      return number + (upper === 'V' || (upper !== 'H' && index % 2 === 1) ? y : x);
    });
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
    const smooth = kind === (upper === 'S' ? 'C' : 'Q');
    const [mirrorX, mirrorY] = smooth ? [2 * x - controlX, 2 * y - controlY] : [x, y];
    const quadratic = (qx: number, qy: number, tx: number, ty: number) => {
      outline.push([
        'C',
        x + (2 / 3) * (qx - x),
        y + (2 / 3) * (qy - y),
        tx + (2 / 3) * (qx - tx),
        ty + (2 / 3) * (qy - ty),
        tx,
        ty,
      ]);
      [controlX, controlY, x, y] = [qx, qy, tx, ty];
    };
    if (upper === 'Z') {
      outline.push(['Z']);
      [x, y] = [startX, startY];
    } else if (upper === 'M' || upper === 'L') {
      outline.push([upper, a, b]);
      [x, y] = [a, b];
      if (upper === 'M') [startX, startY] = [a, b];
    } else if (upper === 'H' || upper === 'V') {
      [x, y] = upper === 'H' ? [a, y] : [x, a];
      outline.push(['L', x, y]);
    } else if (upper === 'C') {
      outline.push(['C', a, b, c, d, e, f]);
      [controlX, controlY, x, y] = [c, d, e, f];
    } else if (upper === 'S') {
      outline.push(['C', mirrorX, mirrorY, a, b, c, d]);
      [controlX, controlY, x, y] = [a, b, c, d];
    } else if (upper === 'Q') quadratic(a, b, c, d);
    else if (upper === 'T') quadratic(mirrorX, mirrorY, a, b);
    else {
      outline.push(...arc(x, y, n));
      [x, y] = [n[5] ?? x, n[6] ?? y];
    }
    kind = upper === 'S' ? 'C' : upper === 'T' ? 'Q' : upper;
  }
  return outline;
}

/** One map after another: the inner one first. */
export const combined = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** An outline on another plane. */
export const mapped = (outline: readonly Segment[], [a, b, c, d, e, f]: Matrix): Segment[] =>
  outline.map(([command, ...numbers]) => {
    const points = numbers.map((_, index) => {
      const [x, y] = [numbers[index - (index % 2)] ?? 0, numbers[index - (index % 2) + 1] ?? 0];
      return index % 2 === 0 ? a * x + c * y + e : b * x + d * y + f;
    });
    return [command, ...points] as unknown as Segment;
  });
