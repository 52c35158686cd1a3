import { element } from './element.js';
import { commission, declared, fieldsOf, filledIn, manner } from './fields.js';
import { factsOf, headOf } from './found.js';
import { correct, documentOf, earlier, keep, recordOf } from './service.js';

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

const downloadsOf = article => [
  ...documents.map(({ title, name }) =>
    element(
      'button',
      {
        type: 'button',
        class: name === 'briefing-note.pdf' ? 'main' : null,
        onclick: () =>
          attempt(`Making ${name} …`, async () => {
            save(await documentOf(article.id, name, filledIn(make, 'manner'), filledIn(make, 'commission')), name);
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

function show({ article, etag }) {
  const take = corrected =>
    attempt('Taking it out …', async () => {
      const kept = await correct(corrected, etag);
      show(kept);
      return `It is taken out. This is version ${kept.article.version}; documents are made from it.`;
    });
  ask.hidden = true;
  at('earlier').hidden = true;
  at('found').hidden = false;
  at('head').replaceChildren(...headOf(article));
  at('documents').replaceChildren(...downloadsOf(article));
  at('facts').replaceChildren(...factsOf(article, take));
  document.title = `${article.headline?.text ?? article.source.name} – Pressbrief`;
}

/** The start, or the article that the address names. */
async function go() {
  const id = location.hash.slice(1);
  at('trouble').hidden = true;
  if (/^[0-9a-f]{20}$/.test(id))
    return attempt('Fetching it …', async () => {
      show(await recordOf(id));
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
      ...list.map(({ id: each, headline, at: when }) =>
        element(
          'li',
          {},
          element('a', { href: `#${each}`, dir: 'auto' }, headline ?? 'No headline'),
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
const read = source =>
  attempt('Reading it …', async () => {
    const id = await keep(source, filledIn(ask, 'declared'));
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
