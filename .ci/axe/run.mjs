// Judges pages of HTML by axe-core in a browser, by day, by night and on a phone. Contrast is measured there, not believed.
// Usage: node .ci/axe/run.mjs FILE.html…   Needs chromium. Ends with 1 when any rule is broken, or a page was not judged.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci'], { cwd: here, stdio: 'ignore' });
const axe = readFileSync(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Chromium takes 0 for dark and 1 for light. */
const looks = {
  day: ['--window-size=1000,1400', '--blink-settings=preferredColorScheme=1'],
  night: ['--window-size=1000,1400', '--blink-settings=preferredColorScheme=0'],
  phone: ['--window-size=400,800', '--blink-settings=preferredColorScheme=1'],
};

// Our pseudo-elements are bullets, boxes and rules: none lies behind text.
const judge = `
  const { options } = axe._audit.checks['color-contrast'];
  axe.configure({ checks: [{ id: 'color-contrast', options: { ...options, ignorePseudo: true } }] });
  axe.run({ resultTypes: ['violations', 'incomplete'] }).then(({ violations, incomplete, passes }) => {
    const told = ({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) => html + ' (' + any.map(({ message }) => message).join('; ') + ')').join(' | ').slice(0, 500);
    const unsure = incomplete.filter(({ id }) => id === 'color-contrast');
    const contrasts = passes.filter(({ id }) => id === 'color-contrast').length;
    const verdict = { faults: violations.map(told), unsure: unsure.map(told), contrasts };
    document.documentElement.setAttribute('data-verdict', btoa(unescape(encodeURIComponent(JSON.stringify(verdict)))));
  });`;

const work = mkdtempSync(join(tmpdir(), 'axe-'));
const browser = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${work}/browser`];
let failed = 0;
for (const file of process.argv.slice(2)) {
  // The page lets no script in: its policy stands aside for the judge.
  const page = readFileSync(file, 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const judged = join(work, 'page.html');
  writeFileSync(
    judged,
    page.replace('</body>', () => `<script>${axe}</script><script>${judge}</script></body>`),
  );
  for (const [look, flags] of Object.entries(looks)) {
    const { stdout } = spawnSync(
      'chromium',
      [...browser, ...flags, '--virtual-time-budget=20000', '--dump-dom', judged],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
    const [, verdict] = /data-verdict="([^"]+)"/.exec(stdout ?? '') ?? [];
    if (!verdict) {
      failed++;
      console.log(`NOT JUDGED ${look} ${file}`);
      continue;
    }
    const { faults, unsure, contrasts } = JSON.parse(Buffer.from(verdict, 'base64').toString());
    const measured = contrasts > 0 ? [] : ['no contrast was measured'];
    const told = [...faults, ...unsure, ...measured];
    if (told.length > 0) failed++;
    console.log(`${told.length > 0 ? 'FAIL' : 'PASS'} ${look} ${file}${told.map(line => `\n     ${line}`).join('')}`);
  }
}
rmSync(work, { recursive: true, force: true });
process.exitCode = failed > 0 || process.argv.length < 3 ? 1 : 0;
