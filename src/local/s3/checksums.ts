import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { S3Fault } from './fault.ts';

/** CRC-32C (Castagnoli, reflected polynomial 0x82F63B78). */
const castagnoli = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value >>> 0;
});

/** CRC-64/NVME (reflected polynomial 0x9A6C9329AC4BC9B5), as two 32-bit halves so that no number is boxed. */
const nvme = Array.from({ length: 256 }, (_, index) => {
  let value = BigInt(index);
  for (let bit = 0; bit < 8; bit++) value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n;
  return [Number(value >> 32n), Number(value & 0xffffffffn)] as const;
});

function crc32c(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (castagnoli[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function crc64nvme(bytes: Uint8Array): Buffer {
  let high = 0xffffffff;
  let low = 0xffffffff;
  for (const byte of bytes) {
    const [tableHigh, tableLow] = nvme[(low ^ byte) & 0xff] ?? [0, 0];
    low = ((low >>> 8) | (high << 24)) ^ tableLow;
    high = (high >>> 8) ^ tableHigh;
  }
  const result = Buffer.alloc(8);
  result.writeUInt32BE(~high >>> 0, 0);
  result.writeUInt32BE(~low >>> 0, 4);
  return result;
}

const word = (value: number) => {
  const result = Buffer.alloc(4);
  result.writeUInt32BE(value >>> 0);
  return result;
};

/** THE TABLE of checksums: header or trailer name, and how it is worked out. */
const checksums: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  'content-md5': bytes => createHash('md5').update(bytes).digest(),
  'x-amz-checksum-crc32': bytes => word(crc32(bytes)),
  'x-amz-checksum-crc32c': bytes => word(crc32c(bytes)),
  'x-amz-checksum-crc64nvme': crc64nvme,
  'x-amz-checksum-sha1': bytes => createHash('sha1').update(bytes).digest(),
  'x-amz-checksum-sha256': bytes => createHash('sha256').update(bytes).digest(),
};

/**
 * Holds the bytes against every checksum among headers and trailers; returns those worth echoing.
 * @throws {S3Fault} 400 where one does not fit or is of no known kind.
 */
export function verifyChecksums(bytes: Uint8Array, headers: Iterable<readonly [string, string]>): [string, string][] {
  const echoed: [string, string][] = [];
  for (const [name, value] of headers) {
    const compute = checksums[name];
    if (!compute) {
      if (/^x-amz-checksum-(?!type$|algorithm$|mode$)/.test(name))
        throw new S3Fault(501, 'NotImplemented', `This endpoint does not know the checksum ${name}.`);
      continue;
    }
    if (compute(bytes).toString('base64') !== value)
      throw new S3Fault(400, 'BadDigest', `The ${name} you specified did not match what we received.`);
    if (name !== 'content-md5') echoed.push([name, value]);
  }
  return echoed;
}
