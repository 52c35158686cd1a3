import { zlibSync } from 'fflate';
import type { Drawing } from './svg.ts';
import type { Segment } from './svg-path.ts';

type Point = readonly [x: number, y: number];

/** Each curve as so many lines, and each pixel looked at in so many rows and columns: finer than print shows at 28 mm. */
const [LINES, ROWS, COLUMNS] = [12, 4, 4];

/** An outline as closed runs of points, in pixels. */
function polygonsOf(outline: readonly Segment[], scale: number): Point[][] {
  const polygons: Point[][] = [];
  let points: Point[] = [];
  const start = (point: Point) => {
    points = [point];
    polygons.push(points);
  };
  for (const segment of outline) {
    const at = points.at(-1) ?? [0, 0];
    if (segment[0] === 'M') start([segment[1] * scale, segment[2] * scale]);
    else if (segment[0] === 'L') points.push([segment[1] * scale, segment[2] * scale]);
    else if (segment[0] === 'C') {
      const [, a, b, c, d, e, f] = segment;
      for (let step = 1; step <= LINES; step++) {
        const t = step / LINES;
        const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
        const mix = (from: number, one: number, two: number, to: number) =>
          p * from + (q * one + r * two + s * to) * scale;
        points.push([mix(at[0], a, c, e), mix(at[1], b, d, f)]);
      }
    } else if (points[0]) {
      const [first] = points;
      points.push(first);
      // What follows a close without a move goes on from its start.
      start(first);
    }
  }
  return polygons.filter(({ length }) => length > 1);
}

/** Bars along lines and turns around the points between them, all in one direction: their union is the stroke. */
function strokeOf(polygons: readonly Point[][], width: number): Point[][] {
  const half = width / 2;
  const round = ([x, y]: Point): Point[] =>
    Array.from({ length: 16 }, (_, index): Point => {
      const angle = (index * Math.PI) / 8;
      return [x + half * Math.cos(angle), y + half * Math.sin(angle)];
    });
  return polygons.flatMap(points =>
    points.flatMap((point, index): Point[][] => {
      const next = points[index + 1];
      if (!next) return [];
      const [dx, dy] = [next[0] - point[0], next[1] - point[1]];
      const length = Math.hypot(dx, dy) || 1;
      const [nx, ny] = [(-dy / length) * half, (dx / length) * half];
      const bar: Point[] = [
        [point[0] - nx, point[1] - ny],
        [next[0] - nx, next[1] - ny],
        [next[0] + nx, next[1] + ny],
        [point[0] + nx, point[1] + ny],
      ];
      const closed = points.at(-1) === points[0];
      return index > 0 || closed ? [round(point), bar] : [bar];
    }),
  );
}

/** How much of each pixel of one row lies inside, 0 to 1: the nonzero or the even-odd rule, over a few lines in the row. */
function coverageOf(polygons: readonly Point[][], evenOdd: boolean, y: number, cover: Float32Array): void {
  for (let line = 0; line < ROWS; line++) {
    const level = y + (line + 0.5) / ROWS;
    const crossings: [x: number, winding: number][] = [];
    for (const points of polygons)
      for (const [index, [x1, y1]] of points.entries()) {
        const [x2, y2] = points[(index + 1) % points.length] as Point;
        if (y1 <= level === y2 <= level) continue;
        crossings.push([x1 + ((level - y1) / (y2 - y1)) * (x2 - x1), y1 < y2 ? 1 : -1]);
      }
    crossings.sort(([a], [b]) => a - b);
    let winding = 0;
    for (const [index, [x, turn]] of crossings.entries()) {
      winding += turn;
      const end = crossings[index + 1]?.[0];
      if (end === undefined || !(evenOdd ? (index + 1) % 2 : winding !== 0)) continue;
      const [from, to] = [
        Math.max(0, Math.round(x * COLUMNS)),
        Math.min(cover.length * COLUMNS, Math.round(end * COLUMNS)),
      ];
      for (let column = from; column < to; column++)
        cover[(column / COLUMNS) | 0] = (cover[(column / COLUMNS) | 0] ?? 0) + 1 / (ROWS * COLUMNS);
    }
  }
}

const channels = (hex: string): readonly number[] => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));

/** Paints one colour over pixels of four channels, alpha not multiplied in. */
function paint(
  pixels: Uint8Array,
  width: number,
  polygons: readonly Point[][],
  evenOdd: boolean,
  colour: string,
): void {
  const ys = polygons.flat().map(([, y]) => y);
  const height = pixels.length / 4 / width;
  const [top, bottom] = ys.reduce(([low, high], y) => [Math.min(low, y), Math.max(high, y)], [height, 0]);
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y++) {
    const cover = new Float32Array(width);
    coverageOf(polygons, evenOdd, y, cover);
    for (const [x, share] of cover.entries()) {
      if (share === 0) continue;
      const at = (y * width + x) * 4;
      const own = Math.min(1, share);
      const before = (pixels[at + 3] ?? 0) / 255;
      const alpha = own + before * (1 - own);
      for (const [channel, value] of channels(colour).entries())
        pixels[at + channel] = Math.round((value * own + (pixels[at + channel] ?? 0) * before * (1 - own)) / alpha);
      pixels[at + 3] = Math.round(alpha * 255);
    }
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** A chunk of a PNG, with its CRC (PNG 1.2, 3.2 and 15). */
function chunk(kind: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(kind), 4);
  bytes.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of bytes.subarray(4, data.length + 8)) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  view.setUint32(data.length + 8, ~crc >>> 0);
  return bytes;
}

function png(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 6], 8);
  const rows = new Uint8Array(height * (width * 4 + 1));
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const parts = [signature, chunk('IHDR', header), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A drawing as a PNG, so many pixels wide: for word processors that know no SVG. Lines of a stroke join round. */
export function rasterised({ width, height, shapes }: Drawing, pixels: number): Uint8Array {
  const scale = pixels / width;
  const [columns, rows] = [pixels, Math.max(1, Math.round(height * scale))];
  const canvas = new Uint8Array(columns * rows * 4);
  for (const { outline, fill, evenOdd, stroke } of shapes) {
    const polygons = polygonsOf(outline, scale);
    if (fill) paint(canvas, columns, polygons, evenOdd, fill);
    if (stroke) paint(canvas, columns, strokeOf(polygons, stroke.width * scale), false, stroke.colour);
  }
  return png(canvas, columns, rows);
}
