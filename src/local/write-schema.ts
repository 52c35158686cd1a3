import { writeFile } from 'node:fs/promises';
import { articleSchema, themeSchema } from '#app/schema';

await writeFile(new URL('../../docs/article.schema.json', import.meta.url), articleSchema());
await writeFile(new URL('../../docs/theme.schema.json', import.meta.url), themeSchema());
