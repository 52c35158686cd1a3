// The page of `npm start` as a person uses it, in a browser: paste, read, choose a fact, take one out, download, come back; and what axe-core says of each
// sight, by day, by night and on a phone. Usage: node .ci/page.mjs [FOLDER for pictures]. Needs chromium. Ends with 1 when anything is not as it should be.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startService } from '../src/local/service.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const [pictures] = process.argv.slice(2);
const judge = join(here, 'axe');
if (!existsSync(join(judge, 'node_modules'))) execFileSync('npm', ['ci'], { cwd: judge, stdio: 'ignore' });
const axe = readFileSync(join(judge, 'node_modules/axe-core/axe.min.js'), 'utf8');
const release = readFileSync(join(here, '../examples/harbour-accord.txt'), 'utf8');

const work = mkdtempSync(join(tmpdir(), 'page-'));
const service = await startService({ port: 0, data: join(work, 'data') });
const browser = spawn('chromium', [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--remote-debugging-port=0',
  `--user-data-dir=${join(work, 'browser')}`,
  'about:blank',
]);

/** What holds within ten seconds; what it gave. */
async function soon(what, look) {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(50)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${what}: not within ten seconds`);
}

/** A tab that takes commands of the DevTools protocol. */
async function tab() {
  const port = await soon('the browser', () => {
    const file = join(work, 'browser/DevToolsActivePort');
    return existsSync(file) && readFileSync(file, 'utf8').split('\n')[0];
  });
  const [{ webSocketDebuggerUrl }] = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()).filter(
    ({ type }) => type === 'page',
  );
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise(done => socket.addEventListener('open', done, { once: true }));
  const waiting = new Map();
  const logged = [];
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, method, params } = JSON.parse(data);
    if (method === 'Log.entryAdded') logged.push(params.entry.text);
    if (method === 'Runtime.exceptionThrown') logged.push(params.exceptionDetails.exception?.description);
    waiting.get(id)?.(error ? Promise.reject(new Error(error.message)) : result);
    waiting.delete(id);
  });
  const send = (method, params = {}) =>
    new Promise(done => {
      const id = waiting.size + Math.max(0, ...waiting.keys()) + 1;
      waiting.set(id, done);
      socket.send(JSON.stringify({ id, method, params }));
    });
  /** What an expression gives in the page. */
  const run = async expression => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return { send, run, logged };
}

const looks = {
  day: { width: 1280, scheme: 'light' },
  night: { width: 1280, scheme: 'dark' },
  phone: { width: 400, scheme: 'light' },
};

try {
  const { send, run, logged } = await tab();
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);
  await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: work });

  /** Pictures and verdicts of what is to be seen now. */
  async function see(sight) {
    for (const [look, { width, scheme }] of Object.entries(looks)) {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height: 900,
        deviceScaleFactor: 1,
        mobile: look === 'phone',
      });
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      await wait(200);
      if (pictures) {
        const { data } = await send('Page.captureScreenshot', { format: 'png' });
        writeFileSync(join(pictures, `${sight}-${look}.png`), Buffer.from(data, 'base64'));
      }
      await run(axe);
      const faults = await run(
        "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))",
      );
      assert.deepEqual(faults, [], `${sight}, by ${look}`);
      assert.ok(
        await run('document.documentElement.scrollWidth <= innerWidth'),
        `${sight}, by ${look}: nothing hangs over`,
      );
    }
    await send('Emulation.clearDeviceMetricsOverride');
  }
  const troubled = () =>
    run("(trouble => (trouble && !trouble.hidden ? trouble.textContent : ''))(document.querySelector('#trouble'))");
  const status = () => run("document.querySelector('#status').textContent");

  await send('Page.navigate', { url: `${service.api}/` });
  await soon('the form', () => run('document.querySelector(\'[name="manner.paper"]\') !== null'));
  await see('start');

  await run("document.querySelector('#ask button.main').click()");
  assert.match(await troubled(), /no text yet/);
  await run(
    "document.querySelector('#text').value = '%PDF-1.7 not a text'; document.querySelector('#ask button.main').click()",
  );
  await soon('a refusal', troubled);
  await see('refused');

  await run(`document.querySelector('#text').value = ${JSON.stringify(release)}`);
  await run("document.querySelector('#ask button.main').click()");
  await soon('the facts', () => run("document.querySelectorAll('.fact').length > 20"));
  assert.equal(await troubled(), '');
  assert.match(await run('document.title'), /harbour/i);

  // Each fact shows the words it is made of.
  const mismatched = await run(`[...document.querySelectorAll('.facts section:nth-of-type(2) .fact')].filter(fact => {
    fact.click();
    const [range] = CSS.highlights.get('chosen');
    return range.toString().replace(/\\s+/g, ' ') !== fact.querySelector('.words').textContent;
  }).map(fact => fact.textContent)`);
  assert.deepEqual(mismatched, [], 'figures that show other words');
  await run("document.querySelectorAll('.fact')[2].click(); scrollTo(0, 0)");
  await wait(600);
  await see('found');

  // The text shows its facts, too.
  const picked = await run(`(() => {
    const figure = document.querySelector('.facts section:nth-of-type(2) .fact');
    figure.click();
    document.querySelector('.text').scrollIntoView();
    const [range] = CSS.highlights.get('chosen');
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getBoundingClientRect();
    document.querySelectorAll('.fact')[0].click();
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const now = range.getBoundingClientRect();
    return { x: now.left + now.width / 2, y: now.top + now.height / 2, words: figure.textContent };
  })()`);
  await wait(600);
  for (const type of ['mousePressed', 'mouseReleased'])
    await send('Input.dispatchMouseEvent', { type, x: picked.x, y: picked.y, button: 'left', clickCount: 1 });
  assert.ok(await run("document.activeElement.classList.contains('fact')"), 'pointing at words chooses a fact');

  await run(`document.querySelector('[name="commission.to"]').value = 'The Harbour Master'`);
  await run(
    "[...document.querySelectorAll('#documents button')].find(({ textContent }) => textContent.includes('PDF')).click()",
  );
  await soon('the note', () => readdirSync(work).includes('briefing-note.pdf'));
  assert.match(
    execFileSync('pdftotext', [join(work, 'briefing-note.pdf'), '-'], { encoding: 'utf8' }),
    /The Harbour Master/,
  );

  const people = await run("document.querySelectorAll('.out[aria-label]').length");
  await run("document.querySelectorAll('.out')[3].focus(); document.activeElement.click()");
  await soon('the correction', async () => /version 2/.test(await status()));
  assert.equal(await run("document.querySelectorAll('.out[aria-label]').length"), people - 1);
  assert.equal(await run("[...document.querySelectorAll('.out')].indexOf(document.activeElement)"), 3);

  await send('Page.navigate', { url: `${service.api}/` });
  await soon('the list', () => run("document.querySelectorAll('#earlier li').length === 1"));
  await see('earlier');
  await run("document.querySelector('#earlier a').click()");
  await soon('the article again', () => run("document.querySelectorAll('.fact').length > 20"));
  // What an embargo holds back is read from the text at hand, and from nowhere else.
  const held = `EMBARGOED UNTIL 1 January 2099\n\n${release}`;
  await send('Page.navigate', { url: `${service.api}/` });
  await soon('the form again', () => run('document.querySelector(\'[name="manner.paper"]\') !== null'));
  await run(
    `document.querySelector('#text').value = ${JSON.stringify(held)}; document.querySelector('#ask button.main').click()`,
  );
  await soon('the facts of what is held back', () => run("document.querySelectorAll('.fact').length > 20"));
  assert.match(await run("document.querySelector('#head').textContent"), /Under embargo/);
  assert.equal(await run("document.querySelectorAll('.out').length"), 0, 'nothing of it can be taken out');
  await see('held');
  await run(`document.querySelector('[name="commission.to"]').value = 'The Night Watch'`);
  rmSync(join(work, 'briefing-note.pdf'));
  await run(
    "[...document.querySelectorAll('#documents button')].find(({ textContent }) => textContent.includes('PDF')).click()",
  );
  await soon('the note of what is held back', () => readdirSync(work).includes('briefing-note.pdf'));
  assert.match(
    execFileSync('pdftotext', [join(work, 'briefing-note.pdf'), '-'], { encoding: 'utf8' }),
    /EMBARGOED UNTIL 1 JANUARY 2099[\s\S]*The Night Watch/i,
  );
  await send('Page.reload');
  assert.match(await soon('a refusal after leaving', troubled), /embargo ends/i);
  await send('Page.navigate', { url: `${service.api}/` });
  await soon('the list with what is held back', () =>
    run("document.querySelector('#earlier')?.textContent.includes('Under embargo until 2099-01-01')"),
  );
  assert.deepEqual(
    logged.filter(line => !/status of 4\d\d/.test(line)),
    [],
    'what the browser complained of',
  );
  console.log('ok');
} finally {
  browser.kill();
  await service.stop();
  await new Promise(done =>
    browser.exitCode === null && browser.signalCode === null ? browser.once('exit', done) : done(),
  );
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
