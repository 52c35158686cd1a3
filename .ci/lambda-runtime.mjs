// What Lambda runs inside a function's sandbox, in short: imports the handler, then asks the Runtime API for one event after the other.
// Says on each request how many bytes of code are loaded, and once how long the handler took to import.
import { statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const { AWS_LAMBDA_RUNTIME_API, LAMBDA_TASK_ROOT, _HANDLER } = process.env;
const invocations = `http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation`;
const post = (path, body) => fetch(`${invocations}/${path}`, { method: 'POST', body: JSON.stringify(body ?? null) });
const faultOf = ({ name, message, stack }) => ({
  errorType: name,
  errorMessage: message,
  stackTrace: stack?.split('\n'),
});

const loaded = new Map();
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    if (found.url.startsWith('file:')) loaded.set(found.url, statSync(new URL(found.url)).size);
    return found;
  },
});
const bytes = () => [...loaded.values()].reduce((sum, size) => sum + size, 0);

const [file, name] = _HANDLER.split('.');
const started = performance.now();
const { [name]: handler } = await import(pathToFileURL(`${LAMBDA_TASK_ROOT}/${file}.mjs`));
const init = performance.now() - started;
for (;;) {
  const next = await fetch(`${invocations}/next`, {
    headers: { 'x-loaded-bytes': `${bytes()}`, 'x-init-ms': `${init}` },
  });
  const awsRequestId = next.headers.get('lambda-runtime-aws-request-id');
  const context = {
    awsRequestId,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: next.headers.get('lambda-runtime-invoked-function-arn'),
    memoryLimitInMB: '1769',
  };
  try {
    await post(`${awsRequestId}/response`, await handler(await next.json(), context));
  } catch (error) {
    await post(`${awsRequestId}/error`, faultOf(error));
  }
}
