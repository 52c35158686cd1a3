// A stand-in for the Lambda service: runs one function behind a Runtime API, its folder read-only, nothing else of the disk in sight, no
// child processes, and the limits of size and time that Lambda has.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LARGEST = 6 * 2 ** 20;

/**
 * Starts the code in `folder`; settles when its handler is imported. `place` is a folder of its own, for what the sandbox needs.
 * `invoke` runs one event; `facts` tells init time (ms, from the start of the process, and of the import alone), bytes of code loaded, and its log.
 */
export async function startLambda({ folder, place, name, handler = 'index.handler', environment = {}, timeout = 60 }) {
  mkdirSync(join(place, 'tmp'), { recursive: true });
  const runtime = join(place, 'runtime.mjs');
  cpSync(fileURLToPath(new URL('lambda-runtime.mjs', import.meta.url)), runtime);
  const facts = { init: 0, importing: 0, bytes: 0, log: '' };
  const calls = new Map();
  let waiting;
  let ready;
  const whenReady = new Promise(resolve => (ready = resolve));
  const server = createServer(async (request, answer) => {
    const [, id, verdict] = /invocation\/([^/]+)(?:\/(response|error))?$/.exec(request.url) ?? [];
    if (id === 'next') {
      facts.bytes = Number(request.headers['x-loaded-bytes']);
      facts.importing = Number(request.headers['x-init-ms']);
      waiting = answer;
      return ready();
    }
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    answer.writeHead(202).end();
    const { done, fail } = calls.get(id) ?? {};
    if (verdict === 'response' && body.length <= LARGEST) done?.(JSON.parse(body));
    else fail?.(new Error(verdict === 'error' ? body : `the answer has ${body.length} bytes`));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--permission',
      `--allow-fs-read=${folder}/*`,
      `--allow-fs-read=${runtime}`,
      `--allow-fs-write=${place}/tmp/*`,
      runtime,
    ],
    {
      cwd: folder,
      env: {
        ...environment,
        HOME: folder,
        _HANDLER: handler,
        LAMBDA_TASK_ROOT: folder,
        AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${server.address().port}`,
        AWS_LAMBDA_FUNCTION_NAME: name,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (facts.log += text));
  const ended = once(child, 'exit').then(([code]) => {
    for (const { fail } of calls.values()) fail(new Error(`${name} left with ${code}\n${facts.log}`));
    throw new Error(`${name} left with ${code}\n${facts.log}`);
  });
  ended.catch(() => {});
  await Promise.race([whenReady, ended]);
  facts.init = performance.now() - started;

  const invoke = async event => {
    await whenReady;
    const id = randomUUID();
    const result = new Promise((done, fail) => calls.set(id, { done, fail }));
    const timer = setTimeout(
      () => calls.get(id)?.fail(new Error(`${name} timed out after ${timeout} s`)),
      timeout * 1000,
    );
    const answer = waiting;
    const asksAgain = new Promise(resolve => (ready = resolve));
    answer.writeHead(200, {
      'lambda-runtime-aws-request-id': id,
      'lambda-runtime-invoked-function-arn': `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    });
    answer.end(JSON.stringify(event));
    return result
      .then(value => asksAgain.then(() => value))
      .finally(() => {
        clearTimeout(timer);
        calls.delete(id);
      });
  };
  const stop = async () => {
    child.kill();
    await ended.catch(() => {});
    server.closeAllConnections();
    server.close();
  };
  return { invoke, facts, stop };
}
