import { element } from './element.js';

/** Roles of paragraphs that are told to the eye, too. */
const SET_APART = new Set([
  'headline',
  'heading',
  'notes-to-editors',
  'about-issuer',
  'contact',
  'furniture',
  'notice',
]);

/**
 * The source text with its numbered paragraphs, in which places can be shown: `light` marks all of them quietly, `show` one fact's, and brings the
 * first into view. `onpick` is told the offset in the text that somebody pointed at.
 */
export function sourceText({ text, paragraphs, language }, onpick) {
  const nodes = paragraphs.map(({ span: [from, to] }) => ({
    from,
    to,
    node: document.createTextNode(text.slice(from, to)),
  }));
  const lines = paragraphs.map(({ number, role }, index) =>
    element(
      'p',
      { id: `p${number}`, class: SET_APART.has(role) ? role : null },
      element('span', { class: 'number' }, `¶${number}`),
      element('span', { class: 'words', lang: language, dir: 'auto' }, nodes[index].node),
    ),
  );
  const box = element('div', { class: 'text', tabindex: '0', role: 'region', 'aria-label': 'Source text' }, ...lines);

  const rangeOf = ([from, to]) => {
    const first = nodes.find(each => from >= each.from && from < each.to);
    const last = nodes.find(each => to > each.from && to <= each.to) ?? first;
    if (!first) return null;
    const range = new Range();
    range.setStart(first.node, from - first.from);
    range.setEnd(last.node, Math.min(to, last.to) - last.from);
    return range;
  };
  const mark = (name, spans) => {
    const ranges = spans.map(rangeOf).filter(range => range !== null);
    // A browser that knows no highlights still has the paragraph.
    if (globalThis.Highlight) CSS.highlights.set(name, new Highlight(...ranges));
    return ranges;
  };

  box.addEventListener('click', ({ clientX, clientY }) => {
    const point = document.caretPositionFromPoint?.(clientX, clientY);
    const line = point && nodes.find(({ node }) => node === point.offsetNode);
    if (line) onpick(line.from + point.offset);
  });

  return {
    box,
    light: spans => void mark('fact', spans),
    show(spans) {
      const [first] = mark('chosen', spans);
      for (const line of lines) line.classList.remove('here');
      if (!first) return;
      const line = first.startContainer.parentElement.closest('p');
      line.classList.add('here');
      line.scrollIntoView({
        block: 'center',
        behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
      });
    },
  };
}
