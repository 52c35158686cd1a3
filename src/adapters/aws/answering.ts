import type { Caller } from '#app/ports';
import { callerOf } from './callers.ts';
import { requestOf, resultOf } from './http.ts';
import type { Context, HttpEvent, HttpResult } from './lambda.ts';
import { log } from './log.ts';

/** A handler of HTTP events: each answered, and told in one line of the log. The query is left out: it may name an embargoed text. `readers`: who may read before an embargo ends. */
export const answering =
  (answer: (request: Request, caller: Caller) => Promise<Response>, readers: readonly string[]) =>
  async (event: HttpEvent, context: Context): Promise<HttpResult> => {
    log.addContext(context);
    const started = performance.now();
    const response = await answer(requestOf(event), callerOf(event, readers));
    log.info('answered', {
      correlation_id: response.headers.get('x-correlation-id') ?? '',
      method: event.requestContext.http.method,
      path: event.rawPath,
      status: response.status,
      ms: Math.round(performance.now() - started),
    });
    return resultOf(response);
  };
