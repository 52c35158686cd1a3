import * as z from 'zod';
import { Article } from '#core/article';
import { Commission } from '#core/commission';
import { problemTypes } from './problem.ts';
import { answerHeaders, type Route } from './route.ts';
import { routes } from './routes.ts';

const Problem = z.object({
  type: z.enum(problemTypes),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  hint: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

/** Schemas that stand once, under a name. */
const shared: readonly (readonly [name: string, schema: z.ZodType, io: 'input' | 'output'])[] = [
  ['Article', Article, 'output'],
  ['Commission', Commission, 'input'],
  ['Problem', Problem, 'output'],
];

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const named = shared.find(([, same]) => same === schema);
  return named ? { $ref: `#/components/schemas/${named[0]}` } : whole(schema, io);
};

const whole = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const options = { io, unrepresentable: 'any', override: plainly } as const;
  const { $schema: _, ...rest } = z.toJSONSchema(schema, options) as Record<string, unknown>;
  return rest;
};

/** A pair of like values is a list of two to more tools than a tuple; and what cannot be written in TypeScript can still be sent. */
const plainly: NonNullable<z.core.ToJSONSchemaParams['override']> = ({ jsonSchema }) => {
  delete jsonSchema.readOnly;
  const [first, ...others] = jsonSchema.prefixItems ?? [];
  if (first === undefined || others.some(other => JSON.stringify(other) !== JSON.stringify(first))) return;
  delete jsonSchema.prefixItems;
  jsonSchema.items = first;
};

const parametersOf = ({ params = {}, query, ifMatch }: Route) => [
  ...Object.entries(params).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(schema, 'input'),
  })),
  ...(ifMatch ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string', minLength: 1 } }] : []),
  ...Object.entries(query?.shape ?? {}).map(([name, value]) => ({
    name,
    in: 'query',
    required: !(value as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(value as z.ZodType, 'input'),
  })),
];

const bodyOf = ({ body }: Route) =>
  body && {
    requestBody: {
      required: true,
      content: Object.fromEntries(
        Object.entries(body).map(([type, schema]) => [type, schema ? { schema: schemaOf(schema, 'input') } : {}]),
      ),
    },
  };

const headerOf = (description: string) => ({ description, schema: { type: 'string' } });

const answersOf = ({ answers }: Route) => ({
  ...Object.fromEntries(
    Object.entries(answers).map(([status, { says, headers = [], json, bytes = [] }]) => [
      status,
      {
        description: says,
        ...(headers.length > 0
          ? { headers: Object.fromEntries(headers.map(name => [name, headerOf(answerHeaders[name])])) }
          : {}),
        ...(json || bytes.length > 0
          ? {
              content: {
                ...(json ? { 'application/json': { schema: schemaOf(json, 'output') } } : {}),
                ...Object.fromEntries(bytes.map(type => [type.split(';')[0], {}])),
              },
            }
          : {}),
      },
    ]),
  ),
  default: {
    description: 'a problem: what went wrong, where, and what to do next',
    content: { 'application/problem+json': { schema: schemaOf(Problem, 'output') } },
  },
});

/** OpenAPI 3.1 of the routes, derived from their table; written to `openapi.json` and served from there. */
export function openApi(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const operation = {
      summary: route.summary,
      parameters: parametersOf(route),
      ...bodyOf(route),
      responses: answersOf(route),
    };
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pressbrief',
      version,
      description: 'Press release in, evidenced briefing note and report out.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: { schemas: Object.fromEntries(shared.map(([name, schema, io]) => [name, whole(schema, io)])) },
  };
}
