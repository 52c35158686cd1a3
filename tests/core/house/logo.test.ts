import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Failure } from '#core/failure';
import { readLogo } from '#core/house/logo';
import { printedSize } from '#core/house/picture';
import { jpegOf, pngOf, svgOf } from './make-picture.ts';

const read = (bytes: Uint8Array) => readLogo(bytes, 'logo.x', 'The house');
const text = (words: string) => new TextEncoder().encode(words);

describe('a logo', () => {
  test.each<[what: string, bytes: Uint8Array, mediaType: string, width: number, height: number]>([
    ['PNG', pngOf(300, 100), 'image/png', 300, 100],
    ['JPEG', jpegOf(300, 100), 'image/jpeg', 300, 100],
    ['grey JPEG', jpegOf(30, 10, { samples: 1 }), 'image/jpeg', 30, 10],
    ['SVG', svgOf('<path d="M0 0h9v9z"/>'), 'image/svg+xml', 200, 100],
    ['SVG without a viewBox', svgOf('<path d="M0 0h9v9z"/>', 'width="40px" height="20"'), 'image/svg+xml', 40, 20],
  ])('is taken as it is: %s', (_, bytes, mediaType, width, height) => {
    expect(read(bytes)).toMatchObject({ mediaType, width, height, alternative: 'The house' });
  });

  test.each<[width: number, height: number, mm: readonly [number, number]]>([
    [280, 100, [28, 10]],
    [100, 100, [12, 12]],
    [50, 200, [3, 12]],
  ])('of %i × %i is printed at most 28 by 12 mm, its shape kept', (width, height, [wide, high]) => {
    const printed = printedSize({ width, height });
    expect(printed.width).toBeCloseTo((wide * 72) / 25.4, 6);
    expect(printed.height).toBeCloseTo((high * 72) / 25.4, 6);
  });

  test.each<[what: string, bytes: () => Uint8Array, kind: Failure['kind'], says: string]>([
    ['no picture', () => text('hello'), 'unsupported', 'no picture'],
    ['empty', () => new Uint8Array(), 'unsupported', 'no picture'],
    ['a GIF', () => text('GIF89a…'), 'unsupported', 'no picture'],
    ['a page of HTML with a drawing in it', () => text('<html><svg></svg></html>'), 'invalid', 'broken SVG'],
    ['10,000 pixels wide', () => pngOf(10_000, 10, { bytes: 1 }), 'too-large', '10000 × 10 pixels'],
    ['a JPEG 10,000 pixels wide', () => jpegOf(10_000, 10), 'too-large', '10000 × 10 pixels'],
    ['heavier than any logo', () => new Uint8Array(3 * 2 ** 20), 'too-large', '2 MiB'],
    ['a PNG that was cut', () => pngOf(300, 100).slice(0, -30), 'invalid', 'broken PNG'],
    ['a PNG without all its pixels', () => pngOf(300, 100, { bytes: 500 }), 'invalid', 'broken PNG'],
    ['a PNG that unpacks to more than its pixels', () => pngOf(30, 10, { bytes: 2 ** 22 }), 'invalid', 'broken PNG'],
    ['a PNG of 16 bits', () => pngOf(30, 10, { depth: 16 }), 'invalid', '16 bits'],
    ['an interlaced PNG', () => pngOf(30, 10, { interlaced: 1 }), 'invalid', 'interlaced'],
    ['a PNG of colours without a palette', () => pngOf(30, 10, { colours: 3 }), 'invalid', 'broken PNG'],
    ['a JPEG for the press', () => jpegOf(30, 10, { samples: 4 }), 'invalid', 'CMYK'],
    ['a JPEG without loss', () => jpegOf(30, 10, { frame: 0xc3 }), 'invalid', 'uncommon'],
    ['a JPEG that was cut', () => jpegOf(30, 10).slice(0, -3), 'invalid', 'broken JPEG'],
    ['an SVG with text', () => svgOf('<text>House</text>'), 'invalid', '<text>'],
    ['an SVG with a picture in it', () => svgOf('<image href="http://a.example/x.png"/>'), 'invalid', '<image>'],
    ['an SVG with a script', () => svgOf('<script>1</script>'), 'invalid', '<script>'],
    ['an SVG with a drawing inside', () => svgOf('<svg viewBox="0 0 1 1"/>'), 'invalid', '<svg>'],
    ['an SVG with a gradient', () => svgOf('<path d="M0 0h9v9z" fill="url(#a)"/>'), 'invalid', 'url(#a)'],
    ['an SVG with see-through shapes', () => svgOf('<g opacity=".5"><path d="M0 0h9v9z"/></g>'), 'invalid', 'opacity'],
    ['an SVG that is clipped', () => svgOf('<path d="M0 0h9v9z" style="clip-path:url(#b)"/>'), 'invalid', 'clip-path'],
    ['an SVG with a broken path', () => svgOf('<path d="M0 0 L nowhere"/>'), 'invalid', 'broken <path>'],
    ['an SVG that draws nothing', () => svgOf('<path d="M0 0h9" fill="none"/>'), 'invalid', 'draws nothing'],
    ['an SVG of no size', () => svgOf('<path d="M0 0h9v9z"/>', ''), 'invalid', 'how large'],
    ['an SVG that is not well formed', () => svgOf('<g>'), 'invalid', 'broken SVG'],
    [
      'an SVG with entities',
      () => text('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>'),
      'invalid',
      'entities',
    ],
    ['an SVG without end', () => svgOf('<g>'.repeat(9000)), 'invalid', 'broken SVG'],
  ])('is refused with what to do: %s', (_, bytes, kind, says) => {
    let failure: Failure | undefined;
    try {
      read(bytes());
    } catch (error) {
      failure = error as Failure;
    }
    expect(failure?.kind).toBe(kind);
    expect(failure?.message).toContain('the logo logo.x');
    expect(failure?.message).toContain(says);
    expect(failure?.hint).not.toBe('');
  });

  test('the example is one, and has a picture that stands in for it', () => {
    const logo = read(readFileSync(new URL('../../../examples/house/logo.svg', import.meta.url)));
    const standIn = read(logo.standIn?.() ?? new Uint8Array());
    expect([standIn.mediaType, standIn.width, standIn.height]).toEqual(['image/png', 661, 236]);
  });
});
