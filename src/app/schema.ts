import { articleJsonSchema, sidecarJsonSchema } from '#core/article';
import { commissionJsonSchema } from '#core/commission';
import { themeJsonSchema } from '#core/theme';

const written = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The JSON Schema of the record, as the text of `docs/article.schema.json`. */
export const articleSchema = (): string => written(articleJsonSchema());

/** The JSON Schema of a house style, as the text of `docs/theme.schema.json`. */
export const themeSchema = (): string => written(themeJsonSchema());

/** The JSON Schema of a commission, as the text of `docs/commission.schema.json`. */
export const commissionSchema = (): string => written(commissionJsonSchema());

/** The JSON Schema of a sidecar, as the text of `docs/sidecar.schema.json`. */
export const sidecarSchema = (): string => written(sidecarJsonSchema());
