import { S3Fault } from './fault.ts';

/** A browser upload taken apart: fields with lower-case names, and the file. */
export interface UploadForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Uint8Array;
  readonly fileName: string;
}

/**
 * Reads a `multipart/form-data` body by the parser that Node ships with `Response`.
 * @throws {S3Fault} 400 where it is no such form or has no file; S3 wants the file last.
 */
export async function readForm(body: Uint8Array, contentType: string): Promise<UploadForm> {
  let data: FormData;
  try {
    data = await new Response(Uint8Array.from(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw new S3Fault(
      400,
      'MalformedPOSTRequest',
      'The body of your POST request is not well-formed multipart/form-data.',
    );
  }
  const fields = new Map<string, string>();
  for (const [name, value] of data) {
    if (typeof value === 'string') fields.set(name.toLowerCase(), value);
    else if (name === 'file') return { fields, file: new Uint8Array(await value.arrayBuffer()), fileName: value.name };
  }
  throw new S3Fault(400, 'InvalidArgument', 'POST requires exactly one file upload per request.');
}
