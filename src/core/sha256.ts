/** SHA-256 of bytes or words, hexadecimal. */
export async function sha256(what: string | Uint8Array): Promise<string> {
  const bytes = typeof what === 'string' ? new TextEncoder().encode(what) : new Uint8Array(what);
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
}
