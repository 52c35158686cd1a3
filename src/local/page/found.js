import { element } from './element.js';
import { head, knownBy, paragraphOf, placesOf, sections, without } from './facts.js';
import { sourceText } from './source.js';

const mark = fact => {
  const number = paragraphOf(fact);
  return number === null ? null : element('span', { class: 'number' }, `¶${number}`);
};

/** How much of the text lies in a fact's places, to choose the closest of several at one point. */
const breadth = spans => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/**
 * What was found in a source, beside the source: each fact shows its places when it is chosen, and the text shows its facts when somebody points at it.
 * `oncorrect` is given the record without a fact that somebody took out; null where nothing may be.
 */
export function factsOf(article, oncorrect) {
  const entries = [];
  const source = sourceText(article, offset => {
    const hit = entries
      .filter(({ spans }) => spans.some(([from, to]) => from <= offset && offset < to))
      .sort((one, other) => breadth(one.spans) - breadth(other.spans))[0];
    if (!hit) return;
    choose(hit);
    hit.button.focus();
    hit.button.scrollIntoView({ block: 'nearest' });
  });

  function choose(entry) {
    for (const { button } of entries) button.setAttribute('aria-pressed', String(button === entry.button));
    source.show(entry.spans);
  }

  const entryOf = (fact, { words, about }, correction) => {
    const known = knownBy(fact);
    const button = element(
      'button',
      { type: 'button', class: 'fact', 'aria-pressed': 'false', onclick: () => choose(entry) },
      element(
        'span',
        { class: 'said' },
        element('span', { class: 'words', dir: 'auto' }, words),
        about ? element('span', { class: 'about', dir: 'auto' }, about) : null,
        known ? element('span', { class: 'known' }, known) : null,
      ),
      mark(fact),
    );
    const entry = { button, spans: placesOf(fact) };
    entries.push(entry);
    const remove =
      correction &&
      element(
        'button',
        {
          type: 'button',
          class: 'out',
          'aria-label': `Take out: ${words}`,
          title: 'Not right: take it out',
          onclick: correction,
        },
        '×',
      );
    return element('li', {}, button, remove || null);
  };

  const cautions = article.gaps.map(gap => entryOf({ ...gap, basis: 'stated' }, { words: `▲ ${gap.message}` }, null));
  const lists = sections
    .filter(({ field }) => article[field].length > 0)
    .map(({ title, field, reads }) =>
      element(
        'section',
        {},
        element('h2', {}, title, element('span', { class: 'count' }, ` ${article[field].length}`)),
        element(
          'ul',
          {},
          ...article[field].map(fact =>
            entryOf(fact, reads(fact), oncorrect && (() => oncorrect(without(article, field, fact)))),
          ),
        ),
      ),
    );
  // Key points are whole sentences: quiet marks under them would be no marks.
  source.light(
    sections.filter(({ field }) => field !== 'keyPoints').flatMap(({ field }) => article[field].flatMap(placesOf)),
  );
  return [
    element(
      'div',
      { class: 'facts' },
      ...lists,
      cautions.length > 0
        ? element(
            'section',
            {},
            element('h2', {}, 'Gaps and cautions'),
            element('ul', { class: 'cautions' }, ...cautions),
          )
        : null,
    ),
    source.box,
  ];
}

/** The headline, and what is known of the whole: who issued it, and when. */
export const headOf = article => [
  element('h1', { dir: 'auto', tabindex: '-1' }, article.headline?.text ?? article.source.name),
  element(
    'dl',
    { class: 'head' },
    ...head
      .filter(({ field }) => article[field] !== null)
      .map(({ term, field, reads }) =>
        element('div', {}, element('dt', {}, term), element('dd', { dir: 'auto' }, reads(article[field]))),
      ),
  ),
];
