import { attributeOf, type Element, elementsOf, type Node, parse, unescaped } from '../xml.ts';
import { type Fault, isFault } from './measured.ts';
import { combined, type Matrix, mapped, outlineOf, type Segment } from './svg-path.ts';
import { classesOf, colourOf, declarationsOf, mapsOf, numberOf, numbersOf } from './svg-values.ts';

/** One shape of a drawing. */
export interface Shape {
  readonly outline: readonly Segment[];
  /** `#RRGGBB` */
  readonly fill: string | null;
  readonly evenOdd: boolean;
  readonly stroke: { readonly colour: string; readonly width: number } | null;
}

/** A drawing as flat shapes, from the top left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** More stretches than any logo has. */
const MOST_SEGMENTS = 50_000;
const PLAIN = 'save it as plain SVG, its text as paths and without effects, or as PNG';
const cannot = (what: string): Fault => [`has ${what}, which is not printed`, PLAIN];

type Numbers = (name: string) => number;
const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${cx - rx} ${cy}A${rx} ${ry} 0 1 0 ${cx + rx} ${cy}A${rx} ${ry} 0 1 0 ${cx - rx} ${cy}Z`;

/** THE TABLE of elements that draw, as path data. */
const outlines: Readonly<Record<string, (n: Numbers, words: (name: string) => string) => string>> = {
  path: (_, words) => words('d'),
  rect: n => {
    const [x, y, width, height] = [n('x'), n('y'), n('width'), n('height')];
    const [rx, ry] = [Math.min(n('rx') || n('ry'), width / 2), Math.min(n('ry') || n('rx'), height / 2)];
    if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
    const [flat, tall] = [width - 2 * rx, height - 2 * ry];
    const turn = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
    return `M${x + rx} ${y}h${flat}${turn(rx, ry)}v${tall}${turn(-rx, ry)}h${-flat}${turn(-rx, -ry)}v${-tall}${turn(rx, -ry)}Z`;
  },
  circle: n => ellipse(n('cx'), n('cy'), n('r'), n('r')),
  ellipse: n => ellipse(n('cx'), n('cy'), n('rx'), n('ry')),
  line: n => `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`,
  polyline: (_, words) => `M${numbersOf(words('points')).join(' ')}`,
  polygon: (_, words) => `M${numbersOf(words('points')).join(' ')}Z`,
};

/** Elements that hold others, and those that draw nothing by themselves. */
const HOLDERS = new Set(['g', 'a']);
const SILENT = new Set([
  'defs',
  'title',
  'desc',
  'metadata',
  'style',
  'linearGradient',
  'radialGradient',
  'clipPath',
  'symbol',
]);

/** What a shape takes from what it stands in. */
interface Look {
  readonly matrix: Matrix;
  readonly style: Readonly<Record<string, string>>;
}

const INHERITED = ['fill', 'fill-rule', 'stroke', 'stroke-width', 'visibility', 'fill-opacity', 'stroke-opacity'];
/** Properties that would change what is seen in a way that is not followed, unless they have one of these values. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  'clip-path': ['none'],
  mask: ['none'],
  filter: ['none'],
  opacity: ['1', '1.0', '100%'],
  'fill-opacity': ['1', '1.0', '100%'],
  'stroke-opacity': ['1', '1.0', '100%'],
  'stroke-dasharray': ['none'],
  'mix-blend-mode': ['normal'],
};
const PROPERTIES = [...new Set([...INHERITED, ...Object.keys(HARMLESS), 'display'])];

/** A property of an element by itself: its style, else its class, else its attribute (CSS Cascade, SVG 2, 6.6). */
function ownStyle(element: Element, classes: ReturnType<typeof classesOf>): Readonly<Record<string, string>> {
  const named = (attributeOf(element, 'class') ?? '').split(/\s+/).map(name => classes.get(name) ?? {});
  const attributes = PROPERTIES.flatMap(name => {
    const value = attributeOf(element, name);
    return value === null ? [] : [[name, value]];
  });
  return Object.assign(
    Object.fromEntries(attributes),
    ...named,
    declarationsOf(unescaped(attributeOf(element, 'style') ?? '')),
  );
}

function shapeOf(element: Element, outline: string, { matrix, style }: Look): Shape | Fault | null {
  const segments = outlineOf(outline);
  if (segments === null) return [`has a broken <${element.name}>`, PLAIN];
  const fill = element.name === 'line' ? null : colourOf(style.fill ?? 'black');
  const stroke = colourOf(style.stroke ?? 'none');
  if (fill === undefined || stroke === undefined)
    return cannot(`the colour ${JSON.stringify((fill === undefined ? style.fill : style.stroke)?.slice(0, 40))}`);
  const width = numberOf(style['stroke-width'], 1) * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  if (segments.length === 0 || (fill === null && stroke === null)) return null;
  return {
    outline: mapped(segments, matrix),
    fill,
    evenOdd: style['fill-rule'] === 'evenodd',
    stroke: stroke !== null && width > 0 ? { colour: stroke, width } : null,
  };
}

function collect(
  nodes: readonly Node[],
  look: Look,
  classes: ReturnType<typeof classesOf>,
  shapes: Shape[],
): Fault | null {
  for (const node of nodes) {
    if (typeof node === 'string' || node.name.includes(':') || SILENT.has(node.name)) continue;
    const own = ownStyle(node, classes);
    const style = {
      ...look.style,
      ...Object.fromEntries(INHERITED.flatMap(name => (own[name] ? [[name, own[name]]] : []))),
    };
    if (own.display === 'none' || style.visibility === 'hidden') continue;
    const harm = Object.entries(HARMLESS).find(
      ([name, values]) => own[name] !== undefined && !values.includes(own[name]),
    );
    if (harm) return cannot(harm[0]);
    const maps = mapsOf(attributeOf(node, 'transform') ?? '');
    if (maps === null) return cannot('a transform of its own');
    const inner: Look = { style, matrix: maps.reduce(combined, look.matrix) };
    const draw = outlines[node.name];
    if (draw) {
      const words = (name: string) => unescaped(attributeOf(node, name) ?? '');
      const shape = shapeOf(
        node,
        draw(name => numberOf(words(name), 0), words),
        inner,
      );
      if (shape && isFault(shape)) return shape;
      if (shape) shapes.push(shape);
    } else if (HOLDERS.has(node.name)) {
      const fault = collect(node.children, inner, classes, shapes);
      if (fault) return fault;
    } else return cannot(`<${node.name}>`);
  }
  return null;
}

/** A document type that declares nothing: drawing programs write one. */
const DOCTYPE = /<!DOCTYPE[^[\]>]{0,400}>/i;

/** The shapes of an SVG; what is wrong with one that cannot be drawn; null for what is no SVG. */
export function readSvg(bytes: Uint8Array): Drawing | Fault | null {
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/.test(text.slice(0, 10_000)) || text.includes('\0')) return null;
  const nodes = parse(text.replace(DOCTYPE, ''));
  const svg = nodes?.find((node): node is Element => typeof node !== 'string' && node.name === 'svg');
  if (!nodes || !svg) return ['is a broken SVG, or one with entities of its own', PLAIN];
  const classes = classesOf(
    [...elementsOf(nodes)]
      .filter(({ name }) => name === 'style')
      .flatMap(({ children }) => children.filter(child => typeof child === 'string'))
      .join('')
      .replace(/<!\[CDATA\[|\]\]>/g, ''),
  );
  const size = (name: string) => numberOf(attributeOf(svg, name) ?? undefined, 0);
  const [x = 0, y = 0, width = size('width'), height = size('height')] = numbersOf(attributeOf(svg, 'viewBox') ?? '');
  if (!(width > 0 && height > 0)) return ['does not say how large it is', 'give it a viewBox'];
  const shapes: Shape[] = [];
  const fault = collect([{ ...svg, name: 'g' }], { matrix: [1, 0, 0, 1, -x, -y], style: {} }, classes, shapes);
  if (fault) return fault;
  const segments = shapes.reduce((sum, { outline }) => sum + outline.length, 0);
  if (segments > MOST_SEGMENTS) return [`has ${segments} lines and curves`, 'simplify it'];
  return shapes.length > 0 ? { width, height, shapes } : ['draws nothing', PLAIN];
}
