import type * as z from 'zod';
import type { Caller, Ports } from './ports.ts';

/** What a path may have in braces. */
type Parameter = 'id' | 'document';

/** What a route is given: the request, the checked parameters of its path, its query. */
export interface Call {
  readonly request: Request;
  /** Empty where the path has none of the name. */
  readonly params: Readonly<Record<Parameter, string>>;
  readonly query: URLSearchParams;
  readonly ports: Ports;
  readonly caller: Caller;
}

/** The headers of answers that a client has a use for, each with what it holds. */
export const answerHeaders = {
  etag: 'tag of the version, for If-Match and If-None-Match',
  location: 'where it is',
} as const;

/** One way a route answers: a line that says when, its headers, and what its body is: JSON of a schema, bytes of media types, or either. */
export interface Answer {
  readonly says: string;
  readonly headers?: readonly (keyof typeof answerHeaders)[];
  readonly json?: z.ZodType;
  readonly bytes?: readonly string[];
}

/** One route: everything HTTP, its description and its tests know of it derives from this entry. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `{name}` for parameters. */
  readonly path: string;
  readonly summary: string;
  /** What each parameter of the path may be: anything else is not there. */
  readonly params?: { readonly [P in Parameter]?: z.ZodType };
  readonly query?: z.ZodObject;
  /** Whether the request must name the version that it changes. */
  readonly ifMatch?: true;
  /** What the body may be: schemas by media type; null for bytes that a reader reads. */
  readonly body?: Readonly<Record<string, z.ZodType | null>>;
  /** What comes back where all goes well. Problems are the same for every route. */
  readonly answers: Readonly<Record<number, Answer>>;
  readonly answer: (call: Call) => Promise<Response>;
}
