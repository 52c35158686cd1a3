import { writeFile } from 'node:fs/promises';
import { articleSchema } from '#app/schema';

await writeFile(new URL('../../docs/article.schema.json', import.meta.url), articleSchema());
