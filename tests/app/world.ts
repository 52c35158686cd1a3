import type { Ports } from '#app/ports';
import { localPorts } from '../../src/adapters/local/ports.ts';
import { memoryStore } from '../../src/adapters/memory-store.ts';

/** When the tests' world begins. */
export const AT = new Date('2026-05-14T09:00:00Z');

/** A whole world in memory, with a clock that counts calls and ids that count up. */
export function world() {
  let tick = 0;
  let id = 0;
  const now = () => new Date(AT.getTime() + tick++ * 1000);
  const source = memoryStore(now);
  const output = memoryStore(now);
  const ports: Ports = {
    ...localPorts(),
    source,
    output,
    now,
    link: async (key, fileName) => `https://store.example/${key}?as=${encodeURIComponent(fileName)}`,
    uploadForm: async (key, mediaType) => ({
      url: 'https://store.example/',
      fields: { key, 'content-type': mediaType },
    }),
    freshId: () => `id-${id++}`,
  };
  const upload = async (key: string, body: Uint8Array, metadata: Record<string, string> = {}) => {
    const { versionId } = await source.put(key, body, { contentType: 'text/plain', metadata });
    return { key, versionId, sequencer: source.sequencer(key, versionId), at: AT };
  };
  const read = async <T>(key: string) => JSON.parse(new TextDecoder().decode((await output.get(key)).body)) as T;
  return { source, output, ports, upload, read };
}
