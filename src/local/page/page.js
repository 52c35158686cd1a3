import { element } from './element.js';
import { commission, declared, fieldsOf, filledIn, manner } from './fields.js';
import { factsOf, headOf } from './found.js';
import { correct, documentOf, earlier, isEmbargoed, keep, recordOf, renderedOf } from './service.js';

const at = id => document.getElementById(id);
const [ask, make, text, file, drop] = ['ask', 'make', 'text', 'file', 'drop'].map(at);

/** THE TABLE of what can be taken home. */
const documents = [
  { title: 'Briefing note (PDF)', name: 'briefing-note.pdf' },
  { title: 'Report (Word)', name: 'report.docx' },
  { title: 'Briefing note (web page)', name: 'briefing-note.html' },
  { title: 'Briefing note (Word)', name: 'briefing-note.docx' },
];

at('declared').append(...fieldsOf('declared', declared));
at('commission').append(...fieldsOf('commission', commission), ...fieldsOf('manner', manner));

const say = words => {
  at('status').textContent = words;
};

/** Does something that may fail, says that it goes on, and tells what went wrong. */
async function attempt(words, work) {
  at('trouble').hidden = true;
  document.body.setAttribute('aria-busy', 'true');
  say(words);
  try {
    say((await work()) ?? '');
  } catch (failure) {
    say('');
    at('trouble').textContent = failure.message;
    at('trouble').hidden = false;
  } finally {
    document.body.removeAttribute('aria-busy');
  }
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The source that was read last, with the id of its article: while an embargo lasts, the service gives nothing of it out but to whoever sends it. */
let atHand = null;

const HELD =
  'Under embargo: the service gives nothing of this article out before it ends. What you see was read from the text that you gave, and is gone when you leave the page; documents are made of that text. Nothing can be taken out of it until then.';

const madeOf = async (article, name, held) => {
  const [manner, asked] = [filledIn(make, 'manner'), filledIn(make, 'commission')];
  if (!held) return documentOf(article.id, name, manner, asked);
  const [template, format] = name.split('.');
  return (await renderedOf(atHand, template, format, manner, asked)).blob();
};

const downloadsOf = (article, held) => [
  ...documents.map(({ title, name }) =>
    element(
      'button',
      {
        type: 'button',
        class: name === 'briefing-note.pdf' ? 'main' : null,
        onclick: () =>
          attempt(`Making ${name} …`, async () => {
            save(await madeOf(article, name, held), name);
            return `${name} is made.`;
          }),
      },
      title,
    ),
  ),
  element(
    'button',
    {
      type: 'button',
      onclick: () => save(new Blob([JSON.stringify(article, null, 2)], { type: 'application/json' }), 'article.json'),
    },
    'Record (JSON)',
  ),
];

function show({ article, etag, held = false }) {
  const outs = () => [...at('facts').querySelectorAll('.out')];
  const take = corrected => {
    const place = outs().indexOf(document.activeElement);
    return attempt('Taking it out …', async () => {
      const kept = await correct(corrected, etag);
      show(kept);
      // Whoever goes by the keyboard goes on where they were.
      if (place >= 0) outs()[Math.min(place, outs().length - 1)]?.focus({ preventScroll: true });
      return `It is taken out. This is version ${kept.article.version}; documents are made from it.`;
    });
  };
  ask.hidden = true;
  at('earlier').hidden = true;
  at('found').hidden = false;
  at('head').replaceChildren(...headOf(article), ...(held ? [element('p', { class: 'aside' }, HELD)] : []));
  at('documents').replaceChildren(...downloadsOf(article, held));
  at('facts').replaceChildren(...factsOf(article, held ? null : take));
  document.title = `${article.headline?.text ?? article.source.name} – Pressbrief`;
}

/** The newest record of an article; where an embargo holds it back, what is read from the source at hand. */
async function articleAt(id) {
  try {
    return await recordOf(id);
  } catch (failure) {
    if (!isEmbargoed(failure)) throw failure;
    if (atHand?.id !== id) throw new Error(`${failure.message} Whoever has its text can paste it here again.`);
    const article = await (await renderedOf(atHand, 'briefing-note', 'json')).json();
    return { article, etag: null, held: true };
  }
}

/** The start, or the article that the address names. */
async function go() {
  const id = location.hash.slice(1);
  at('trouble').hidden = true;
  if (/^[0-9a-f]{20}$/.test(id))
    return attempt('Fetching it …', async () => {
      show(await articleAt(id));
      scrollTo(0, 0);
      at('head').querySelector('h1').focus();
    });
  document.title = 'Pressbrief';
  ask.hidden = false;
  at('found').hidden = true;
  say('');
  const list = await earlier().catch(() => []);
  at('earlier').hidden = list.length === 0;
  at('earlier')
    .querySelector('ul')
    .replaceChildren(
      ...list.map(({ id: each, headline, embargo, at: when }) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: `#${each}`, dir: 'auto' },
            headline ?? (embargo ? `Under embargo until ${embargo.replace('T', ', ')}` : 'No headline'),
          ),
          element(
            'span',
            { class: 'when' },
            new Date(when).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
          ),
        ),
      ),
    );
}

/** Reads a source and goes to what was found. */
const read = file =>
  attempt('Reading it …', async () => {
    const declared = filledIn(ask, 'declared');
    const id = await keep(file, declared);
    atHand = { id, file, declared };
    if (location.hash === `#${id}`) await go();
    else location.hash = id;
  });

make.addEventListener('submit', event => event.preventDefault());
ask.addEventListener('submit', event => {
  event.preventDefault();
  if (text.value.trim() === '') {
    at('trouble').textContent = 'There is no text yet. Paste a press release, or choose a file.';
    at('trouble').hidden = false;
    text.focus();
  } else read(new File([text.value], 'pasted.txt', { type: 'text/plain' }));
});
file.addEventListener('change', () => {
  if (file.files.length > 0) read(file.files[0]);
  file.value = '';
});
for (const [kind, over] of [
  ['dragover', true],
  ['dragleave', false],
  ['drop', false],
])
  drop.addEventListener(kind, event => {
    // Text that is dropped goes where text goes.
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.toggle('over', over);
    const [dropped] = kind === 'drop' ? event.dataTransfer.files : [];
    if (dropped) read(dropped);
  });
addEventListener('hashchange', go);
go();
