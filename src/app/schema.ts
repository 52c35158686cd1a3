import { articleJsonSchema } from '#core/article';

/** The JSON Schema of the record, as the text of `docs/article.schema.json`. */
export const articleSchema = (): string => `${JSON.stringify(articleJsonSchema(), null, 2)}\n`;
