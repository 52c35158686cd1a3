import { writeFile } from 'node:fs/promises';
import { articleSchema, commissionSchema, sidecarSchema, themeSchema } from '#app/schema';

/** `npm run schema`: writes what `docs/` publishes. */
const schemas = { article: articleSchema, commission: commissionSchema, sidecar: sidecarSchema, theme: themeSchema };
for (const [name, schema] of Object.entries(schemas))
  await writeFile(new URL(`../../docs/${name}.schema.json`, import.meta.url), schema());
