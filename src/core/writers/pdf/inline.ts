import type { Inline } from '../../doc.ts';
import { type Flow, flowIn, keepPlace, setStrips, styled } from './flow.ts';
import { hangLabel } from './hanging.ts';
import { markSpans } from './marks.ts';
import type { Span } from './span.ts';
import { MM, type Style, toned } from './style.ts';
import { type Tag, within } from './tag.ts';

/** An address that a reader may open, percent-encoded; null for anything else. */
function address(href: string): string | null {
  const url = URL.parse(href);
  return url && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null;
}

type InlineTable = {
  readonly [K in Inline['kind']]: (inline: Extract<Inline, { kind: K }>, style: Style, tag: Tag, flow: Flow) => Span[];
};

const spansByKind: InlineTable = {
  text: ({ text, tone, language }, style, tag, flow) => [
    {
      text,
      style: toned(style, tone),
      tag: language && language !== flow.setting.doc.language ? within(tag, 'Span', { language }) : tag,
    },
  ],
  link: ({ text, href }, style, tag) => {
    const target = address(href);
    return [
      target
        ? {
            text,
            style: { ...style, colour: 'accent' },
            tag: within(tag, 'Link', { target: { words: text, href: target } }),
          }
        : { text, style, tag },
    ];
  },
  marks: ({ marks }, _style, tag, flow) => markSpans(marks, tag, flow.setting),
  footnote: ({ content }, style, tag, flow) => [footnoteSpan(content, style, tag, flow)],
};

/** The call of a footnote, which carries the note itself. */
function footnoteSpan(content: readonly Inline[], style: Style, tag: Tag, flow: Flow): Span {
  const number = String(++flow.setting.count.footnote);
  const anchor = `n${number.padStart(5, '0')}`;
  const { text } = flow.setting.design;
  const note = within(tag, 'Note', { id: anchor });
  const place = keepPlace(flow.setting);
  const foot = flowIn(flow, { x: text.x + 5 * MM, width: text.width - 5 * MM, tag: note });
  const strips = setStrips(spansOf(content, styled(foot, 'footnote'), note, foot), styled(foot, 'footnote'), foot);
  const [first] = strips;
  first?.anchors.push({ name: anchor, title: null, level: 0 });
  hangLabel(number, styled(foot, 'footnoteNumber'), text.x, 5 * MM, strips, within(note, 'Lbl'), foot, place);
  return {
    text: number,
    style: { ...styled(flow, 'footnoteNumber'), size: style.size * 0.62, rise: style.size * 0.34 },
    tag: within(within(tag, 'Reference'), 'Link', { target: { words: number, anchor } }),
    note: strips,
  };
}

/** Inline content as spans of one base style, inside the element `tag`. */
export function spansOf(content: readonly Inline[], style: Style, tag: Tag, flow: Flow): Span[] {
  return content.flatMap(inline =>
    (spansByKind[inline.kind] as (inline: Inline, style: Style, tag: Tag, flow: Flow) => Span[])(
      inline,
      style,
      tag,
      flow,
    ),
  );
}
