// What `cdk synth` would deploy, run as Lambda would run it: assets copied out of the tree, behind a stand-in for the Lambda service, against
// the S3 endpoint of this machine. Prints and guards what the functions load, and how long they take to start.
// Usage: node .ci/bundle.mjs
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryStore } from '../src/adapters/memory-store.ts';
import { s3Server } from '../src/local/s3/serve.ts';
import { startLambda } from './lambda.mjs';

/** KiB of minified code: 620 to start with, 1.2 MiB in all; docs/decisions/0006-how-it-is-deployed.md tells why the last is over that. */
const MOST = {
  'api at start': 620,
  'upload at start': 620,
  'api for its first note': 1390,
  'upload for its first documents': 1580,
};
const STARTS = 5;

const work = mkdtempSync(join(tmpdir(), 'pressbrief-bundle-'));
const repository = join(import.meta.dirname, '..');
const fixture = name => JSON.parse(readFileSync(join(repository, `tests/functions/fixtures/${name}.json`), 'utf8'));
const example = name => readFileSync(join(repository, `examples/${name}.txt`), 'utf8');
const sizeOf = (name, kib) => {
  console.log(`${String(Math.round(kib)).padStart(6)} KiB  ${name} (at most ${MOST[name]})`);
  assert.ok(kib <= MOST[name], `${name}: ${Math.round(kib)} KiB are more than ${MOST[name]}`);
};

/** KiB of the entry and of what it imports statically, and so on. */
function atStart(folder) {
  const seen = new Set();
  const walk = file => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, other] of readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g))
      walk(other);
  };
  walk('index.mjs');
  return [...seen].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1024;
}

/** The functions of the template: their handler, settings and code, copied to where nothing of the repository is in reach. */
function functionsOf(assembly) {
  const file = readdirSync(assembly).find(name => name.endsWith('.template.json'));
  const { Resources } = JSON.parse(readFileSync(join(assembly, file), 'utf8'));
  const found = Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::Lambda::Function');
  return Object.fromEntries(
    found.map(([id, { Properties, Metadata }]) => {
      const name = id.startsWith('Api') ? 'api' : 'upload';
      const folder = join(work, name, 'task');
      cpSync(join(assembly, Metadata['aws:asset:path']), folder, { recursive: true });
      const environment = Object.fromEntries(
        Object.entries(Properties.Environment.Variables).map(([key, value]) => [
          key,
          value.Ref ? bucketOf(value.Ref) : value,
        ]),
      );
      const { Handler: handler, Timeout: timeout } = Properties;
      return [name, { name, folder, place: join(work, name), handler, timeout, environment }];
    }),
  );
}
const bucketOf = id => (id.includes('Source') ? 'pressbrief-source' : 'pressbrief-output');

/** Functions to compare with: one that does nothing, and one that tries what it may not. */
function written(name, code) {
  const folder = join(work, name, 'task');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.mjs'), code);
  return { name, folder, place: join(work, name) };
}
const NOTHING = 'export const handler = async () => null;';
const TRESPASS = `import { spawnSync } from 'node:child_process'; import { readFileSync, writeFileSync } from 'node:fs';
const code = attempt => { try { attempt(); return 'done'; } catch (error) { return error.code; } };
export const handler = async ({ repository }) => [() => writeFileSync(process.env.LAMBDA_TASK_ROOT + '/x', ''),
  () => readFileSync(repository), () => spawnSync('true')].map(code);`;

async function quickest(lambda) {
  const starts = [];
  for (let start = 0; start < STARTS; start++) {
    const { facts, stop } = await startLambda(lambda);
    await stop();
    starts.push(facts.init);
  }
  return Math.min(...starts);
}

/** A document as the command line writes it, from the sources. */
function unbundled(template, format, ...more) {
  const out = ['--template', template, '--format', format, '--out', join(work, 'unbundled')];
  const program = [join(repository, 'src/local/brief.mjs'), join(repository, 'examples/harbour-accord.txt')];
  execFileSync(process.execPath, [...program, '--at', '2026-04-23', ...out, ...more]);
  return readFileSync(join(work, 'unbundled/harbour-accord', `${template}.${format}`));
}

const source = memoryStore(() => new Date());
const output = memoryStore(() => new Date());
const credentials = { accessKeyId: 'pressbrief', secretAccessKey: 'pressbrief-local', region: 'us-east-1' };
const buckets = { 'pressbrief-source': source, 'pressbrief-output': output };
const s3 = s3Server({ buckets, credentials, now: () => new Date(), created: () => {} });
await once(s3.listen(0, '127.0.0.1'), 'listening');
const running = [];
try {
  execFileSync('cdk', ['synth', '--quiet', '--output', join(work, 'cdk.out')], { cwd: repository, stdio: 'inherit' });
  const { api, upload } = functionsOf(join(work, 'cdk.out'));
  for (const { environment } of [api, upload])
    Object.assign(environment, {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${s3.address().port}`,
      AWS_REGION: credentials.region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    });
  const start = async lambda => {
    const started = await startLambda(lambda);
    running.push(started);
    return started;
  };

  const { invoke: trespass } = await start(written('trespass', TRESPASS));
  const refused = await trespass({ repository: join(repository, 'package.json') });
  assert.deepEqual(refused, ['ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED']);

  sizeOf('api at start', atStart(api.folder));
  sizeOf('upload at start', atStart(upload.folder));

  // HTTP: an article made, then its PDF by the link of the redirect.
  const http = await start(api);
  const call = (method, path, query = '', more = {}) => {
    const event = fixture('http-event');
    Object.assign(event, { rawPath: path, rawQueryString: query, ...more });
    Object.assign(event.requestContext.http, { method, path });
    Object.assign(event.headers, more.headers);
    return http.invoke({ ...event, headers: { ...fixture('http-event').headers, ...more.headers } });
  };
  const text = example('harbour-accord');
  const post = {
    body: Buffer.from(text).toString('base64'),
    isBase64Encoded: true,
    headers: { 'content-type': 'text/plain' },
  };
  const made = await call('POST', '/v1/articles', 'name=harbour-accord.txt', post);
  assert.equal(made.statusCode, 201, made.body);
  const { links } = JSON.parse(made.body);
  const { statusCode, headers } = await call('GET', links['briefing-note.pdf']);
  assert.equal(statusCode, 303);
  const note = await fetch(headers.location);
  assert.equal(note.headers.get('content-type'), 'application/pdf');
  assert.equal(
    Buffer.from(await note.arrayBuffer())
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );
  sizeOf('api for its first note', http.facts.bytes / 1024);

  // What the bundle leaves out changes no byte of a document.
  for (const [template, format] of [
    ['briefing-note', 'pdf'],
    ['briefing-note', 'docx'],
    ['report', 'docx'],
  ]) {
    const query = `template=${template}&format=${format}&name=harbour-accord.txt&at=2026-04-23`;
    const rendered = await call('POST', '/v1/render', query, post);
    assert.ok(
      Buffer.from(rendered.body, 'base64').equals(unbundled(template, format)),
      `the ${template} (${format}) of the bundle is another`,
    );
  }

  // The house style that a bundle takes along: the same bytes as with the theme on the command line.
  const house = { ...api, name: 'house', folder: join(work, 'house/task'), place: join(work, 'house') };
  house.environment = { ...api.environment, THEME: 'house/theme.json' };
  const theme = join(repository, 'examples/house/theme.json');
  execFileSync(process.execPath, [join(repository, 'cdk/bundles/write.ts'), 'api', house.folder, theme]);
  const { invoke } = await start(house);
  const event = fixture('http-event');
  Object.assign(event, post, { rawPath: '/v1/render', headers: { ...event.headers, ...post.headers } });
  event.rawQueryString = 'template=briefing-note&format=pdf&name=harbour-accord.txt&at=2026-04-23';
  Object.assign(event.requestContext.http, { method: 'POST', path: '/v1/render' });
  const dressed = Buffer.from((await invoke(event)).body, 'base64');
  assert.ok(
    dressed.equals(unbundled('briefing-note', 'pdf', '--theme', theme)),
    'the house style of the bundle is another',
  );

  // Upload: an event, then the report in the output bucket, and the receipt that names it.
  const worker = await start(upload);
  const other = example('school-meals-regulation');
  const { versionId } = await source.put('incoming/meals & more.txt', Buffer.from(other), {
    contentType: 'text/plain',
  });
  const created = fixture('object-created');
  Object.assign(created.detail.object, { key: 'incoming/meals & more.txt', 'version-id': versionId });
  const queued = fixture('queue-event');
  queued.Records[0].body = JSON.stringify(created);
  assert.deepEqual(await worker.invoke(queued), { batchItemFailures: [] });
  const receipt = JSON.parse(
    Buffer.from((await output.get('receipts/incoming/meals & more.txt/latest.json')).body).toString(),
  );
  assert.equal(receipt.state, 'done');
  const report = await output.get(receipt.documents.report);
  assert.equal(Buffer.from(report.body).subarray(0, 2).toString(), 'PK');
  sizeOf('upload for its first documents', worker.facts.bytes / 1024);

  // The log: one JSON object a line, the correlation id in it, and no line of a source.
  const lines = [http, worker].flatMap(({ facts }) => facts.log.trim().split('\n')).map(line => JSON.parse(line));
  assert.ok(lines.some(({ correlation_id }) => correlation_id === created.id));
  assert.ok(lines.some(({ uploadsDone }) => uploadsDone === 1));
  const logged = JSON.stringify(lines);
  for (const line of `${text}\n${other}`.split('\n').filter(line => line.length > 20))
    assert.ok(!logged.includes(line.slice(0, 40)), line);

  const empty = await quickest(written('nothing', NOTHING));
  for (const lambda of [api, upload]) {
    const init = await quickest(lambda);
    console.log(
      `${(init / empty).toFixed(1).padStart(6)} times  the start of an empty function: ${lambda.name} (${Math.round(init)} ms to ${Math.round(empty)} ms, with the process)`,
    );
  }
} catch (error) {
  for (const { facts } of running) console.error(facts.log);
  throw error;
} finally {
  for (const { stop } of running) await stop();
  s3.closeAllConnections();
  s3.close();
  rmSync(work, { recursive: true, force: true });
}
