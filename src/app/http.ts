import { Hono } from 'hono';
import * as z from 'zod';
import { anybody } from './embargo.ts';
import type { Caller, Ports } from './ports.ts';
import { type Problem, problemOf, Refusal } from './problem.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

const WHERE_TO_LOOK = 'GET /v1/articles lists the articles, GET /openapi.json the routes';
const CORRELATION = 'x-correlation-id';
const PARAMETER = /\{([a-z]+)\}/g;

/** The id a caller sent, where it is harmless, else a fresh one. */
const correlationOf = (request: Request, ports: Ports): string => {
  const sent = request.headers.get(CORRELATION) ?? '';
  return /^[\w.:=+/-]{1,128}$/.test(sent) ? sent : ports.freshId();
};

const problemAnswer = (problem: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${JSON.stringify(problem, null, 2)}\n`, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });

/** Methods of each path, as `Allow` tells them. */
function methodsByPath(): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, string[]>();
  for (const { method, path } of routes)
    methods.set(path, [...(methods.get(path) ?? []), method, ...(method === 'GET' ? ['HEAD'] : [])]);
  return methods;
}

/** @throws {Refusal} 404 for a parameter that nothing can be under. */
function requireParams({ params = {} }: Route, given: Readonly<Record<string, string>>): void {
  for (const [name, schema] of Object.entries(params)) {
    if (schema.safeParse(given[name]).success) continue;
    const hint = schema instanceof z.ZodEnum ? `choose from ${schema.options.join(', ')}` : WHERE_TO_LOOK;
    throw new Refusal('missing', `there is no ${name} ${JSON.stringify(given[name])}`, hint);
  }
}

const pattern = (path: string) => path.replace(PARAMETER, ':$1');

type App = Hono<{ Bindings: { readonly correlation: string; readonly caller: Caller } }>;

function appOf(ports: Ports): App {
  const app: App = new Hono();
  interface Context {
    readonly req: { readonly raw: Request; readonly param: () => Record<string, string> };
    readonly env: { readonly caller: Caller };
  }
  const answer = (route: Route) => async (context: Context) => {
    const request = context.req.raw;
    const params = { id: '', document: '', ...context.req.param() };
    requireParams(route, params);
    const query = new URL(request.url).searchParams;
    return route.answer({ request, params, query, ports, caller: context.env.caller });
  };
  for (const route of routes) app.on(route.method, pattern(route.path), answer(route));
  for (const [path, methods] of methodsByPath()) {
    const allow = [...methods, 'OPTIONS'].join(', ');
    app.on('OPTIONS', pattern(path), () => new Response(null, { status: 204, headers: { allow } }));
    app.all(pattern(path), ({ req }) => {
      throw new Refusal('method', `${req.method} is not allowed here`, `use ${allow}`, {
        headers: { allow },
      });
    });
  }
  app.notFound(({ req }) =>
    problemAnswer(new Refusal('missing', `there is nothing at ${req.path}`, WHERE_TO_LOOK).problem),
  );
  app.onError((error, { env }) => {
    const problem = problemOf(error);
    if (problem.status >= 500) ports.report?.(error, env.correlation);
    return problemAnswer(problem, error instanceof Refusal ? error.headers : {});
  });
  return app;
}

const apps = new WeakMap<Ports, App>();

/** Answers any request, on any server. Every answer carries a correlation id; what goes wrong is a problem (RFC 9457). */
export async function respond(request: Request, ports: Ports, caller: Caller = anybody): Promise<Response> {
  const app = apps.get(ports) ?? appOf(ports);
  apps.set(ports, app);
  const correlation = correlationOf(request, ports);
  const answer = await app.fetch(request, { correlation, caller });
  const headers = new Headers(answer.headers);
  headers.set(CORRELATION, correlation);
  headers.set('x-content-type-options', 'nosniff');
  return new Response(request.method === 'HEAD' ? null : answer.body, { status: answer.status, headers });
}
