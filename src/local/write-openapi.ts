import { writeFile } from 'node:fs/promises';
import { openApi } from '#app/openapi';

/** `npm run openapi`: writes the description of the HTTP API that the service serves. */
const target = new URL('../app/openapi.json', import.meta.url);
await writeFile(target, `${JSON.stringify(openApi('1'), null, 1)}\n`);
