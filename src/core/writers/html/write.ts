import type { Writer } from '../writer.ts';

/** Writes a document as HTML. */
export const write: Writer = async () => ({ value: new Uint8Array(), diagnostics: [] });
