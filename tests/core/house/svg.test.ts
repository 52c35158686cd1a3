import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rasterised } from '#core/house/raster';
import { type Drawing, readSvg } from '#core/house/svg';
import { outlineOf } from '#core/house/svg-path';
import { processorTime } from '../../processor-time.ts';
import { svgOf } from './make-picture.ts';

const drawn = (inner: string): Drawing => readSvg(svgOf(inner)) as Drawing;
const shape = (inner: string) => drawn(inner).shapes[0];
const rounded = (data: string) =>
  outlineOf(data)?.map(segment =>
    segment.map(part => (typeof part === 'number' ? Math.round(part * 100) / 100 : part)).join(' '),
  );

describe('path data', () => {
  test.each<[data: string, outline: string[]]>([
    ['M1 2L3 4Z', ['M 1 2', 'L 3 4', 'Z']],
    ['m1,2 3,4z m5 5 h1', ['M 1 2', 'L 4 6', 'Z', 'M 6 7', 'L 7 7']],
    ['M0 0h10v-5H2V1', ['M 0 0', 'L 10 0', 'L 10 -5', 'L 2 -5', 'L 2 1']],
    ['M0 0C1 1 2 2 3 3S5 5 6 6', ['M 0 0', 'C 1 1 2 2 3 3', 'C 4 4 5 5 6 6']],
    ['M0 0S1 1 2 2', ['M 0 0', 'C 0 0 1 1 2 2']],
    ['M0 0Q3 3 6 0T12 0', ['M 0 0', 'C 2 2 4 2 6 0', 'C 8 -2 10 -2 12 0']],
    ['M.5.5-1-1', ['M 0.5 0.5', 'L -1 -1']],
    ['M10 0A10 10 0 0 1 0 10', ['M 10 0', 'C 10 5.52 5.52 10 0 10']],
    ['M0 0a5 5 0 01.0.0', ['M 0 0', 'L 0 0']],
    ['M0 0a0 5 0 1110 0', ['M 0 0', 'L 10 0']],
    ['', []],
  ])('%j draws %j', (data, outline) => {
    expect(rounded(data)).toEqual(outline);
  });

  test.each(['L1 1', 'M1', 'M0 0 Z 5', 'M0 0 L1 x', 'M1e999 0', 'M0 0a5 5 0 2 1 3 3'])('%j is broken', data => {
    expect(outlineOf(data)).toBeNull();
  });

  test('is read in linear time', () => {
    const spent = processorTime();
    expect(outlineOf(`M0 0${' '.repeat(100_000)}${'l1 1'.repeat(40_000)}${'-'.repeat(100_000)}`)).toBeNull();
    expect(spent()).toBeLessThan(5000);
  });
});

describe('an SVG', () => {
  test('is black unless it says otherwise: by attribute, class or style, from the outside in', () => {
    expect(shape('<path d="M0 0h9v9z"/>')).toMatchObject({ fill: '#000000', stroke: null, evenOdd: false });
    expect(shape('<g fill="#ABC"><path d="M0 0h9v9z"/></g>')?.fill).toBe('#AABBCC');
    expect(shape('<style>.a,.b{fill:red}</style><path class="x b" fill="blue" d="M0 0h9v9z"/>')?.fill).toBe('#FF0000');
    expect(shape('<path style="fill: rgb(0, 128, 50%)" fill="red" d="M0 0h9v9z"/>')?.fill).toBe('#008080');
    expect(shape('<path fill-rule="evenodd" d="M0 0h9v9z"/>')?.evenOdd).toBe(true);
    expect(shape('<path fill="none" stroke="navy" stroke-width="3" d="M0 0h9"/>')).toMatchObject({
      fill: null,
      stroke: { colour: '#000080', width: 3 },
    });
  });

  test('moves, turns and scales what it draws, strokes too', () => {
    const found = shape('<g transform="translate(10 20)"><path transform="scale(2)" stroke="red" d="M1 1h3"/></g>');
    expect(found?.outline).toEqual([
      ['M', 12, 22],
      ['L', 18, 22],
    ]);
    expect(found?.stroke?.width).toBe(2);
    const turned = shape('<path transform="rotate(90 10 10)" d="M10 0h1"/>')?.outline[0];
    expect(turned?.slice(1).map(Number).map(Math.round)).toEqual([20, 10]);
  });

  test('draws every basic shape, and leaves out what is hidden or says nothing', () => {
    const { shapes } = drawn(
      '<title>t</title><defs><path d="M0 0h1v1z"/></defs><rect x="1" y="1" width="4" height="4"/><rect width="9" height="9" rx="2"/><circle r="3"/><ellipse rx="3" ry="2"/><line x2="5" y2="5" stroke="red"/><polyline points="0,0 5,5 5,0"/><polygon points="0 0 5 5 5 0"/><path display="none" d="M0 0h1v1z"/><rect width="0" height="0" visibility="hidden"/><sodipodi:x/>',
    );
    expect(shapes.map(({ outline }) => outline.length)).toEqual([5, 10, 6, 6, 2, 3, 4]);
  });
});

describe('the picture that stands in for a drawing', () => {
  /** Red, green, blue and alpha of a pixel. */
  const pixelsOf = (drawing: Drawing, width: number) => {
    const png = rasterised(drawing, width);
    const view = new DataView(png.buffer);
    const length = view.getUint32(33);
    const rows = unzlibSync(png.subarray(41, 41 + length));
    return (x: number, y: number) => [...rows.subarray(y * (width * 4 + 1) + 1 + x * 4).subarray(0, 4)];
  };

  test('is see-through where nothing is drawn, and has holes where the drawing has', () => {
    const at = pixelsOf(drawn('<path fill="#102030" fill-rule="evenodd" d="M0 0H100V100H0ZM25 25H75V75H25Z"/>'), 200);
    expect(at(10, 10)).toEqual([16, 32, 48, 255]);
    expect(at(50, 50)).toEqual([0, 0, 0, 0]);
    expect(at(150, 50)).toEqual([0, 0, 0, 0]);
  });

  test('fills what turns the same way twice, paints later over earlier, and draws strokes', () => {
    const at = pixelsOf(
      drawn(
        '<path fill="red" d="M0 0H100V100H0ZM25 25H75V75H25Z"/><rect x="40" y="40" width="20" height="20" fill="white"/><path d="M120 50H180" stroke="blue" stroke-width="10"/>',
      ),
      200,
    );
    expect(at(30, 30)).toEqual([255, 0, 0, 255]);
    expect(at(50, 50)).toEqual([255, 255, 255, 255]);
    expect(at(150, 52)).toEqual([0, 0, 255, 255]);
    expect(at(150, 60)[3]).toBe(0);
  });

  test('softens edges', () => {
    const at = pixelsOf(drawn('<path d="M0 0H10.5V10H0Z"/>'), 200);
    expect(at(10, 5)[3]).toBeGreaterThan(100);
    expect(at(10, 5)[3]).toBeLessThan(160);
  });
});
