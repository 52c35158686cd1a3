// Holds a running service to what an upload promises: documents within three seconds, links that open, nothing made twice.
// Usage: node .ci/uploaded.mjs API S3 KEY [FILE], where FILE is uploaded with the SDK first; without it KEY was uploaded already.
// OUTPUT_BUCKET and AWS_REGION name another bucket and region.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const MOST_MS = 3000;
const [api, endpoint, Key, file] = process.argv.slice(2);
const client = new S3Client({ endpoint, forcePathStyle: true, region: process.env.AWS_REGION ?? 'us-east-1' });
const Bucket = process.env.OUTPUT_BUCKET ?? 'pressbrief-output';
const put = async () => {
  if (file)
    await client.send(
      new PutObjectCommand({ Bucket: 'pressbrief-source', Key, Body: readFileSync(file), ContentType: 'text/plain' }),
    );
};

/** The receipt, as soon as it is there and `isNew`; fails when that takes too long. */
async function receipt(isNew) {
  const started = performance.now();
  for (;;) {
    const object = await client
      .send(new GetObjectCommand({ Bucket, Key: `receipts/${Key}/latest.json` }))
      .catch(error => {
        if (error.name !== 'NoSuchKey') throw error;
        return null;
      });
    const found = object && JSON.parse(await object.Body.transformToString());
    const ms = performance.now() - started;
    if (found && isNew(found)) return { found, ms };
    assert.ok(ms < MOST_MS, `${Key} has no receipt after ${Math.round(ms)} ms`);
  }
}
const documents = async () =>
  (await client.send(new ListObjectsV2Command({ Bucket, Prefix: 'articles/' }))).Contents.map(
    ({ Key: key, ETag, LastModified }) => `${key} ${ETag} ${LastModified.toISOString()}`,
  );

await put();
const { found, ms } = await receipt(() => true);
console.log(`${Key}: ${found.state} after ${Math.round(ms)} ms`);
assert.equal(found.state, 'done');
assert.deepEqual(Object.keys(found.documents), ['briefing-note', 'report']);
for (const [template, magic] of Object.entries({ 'briefing-note.pdf': '%PDF-', 'report.docx': 'PK' })) {
  const answer = await fetch(`${api}/v1/articles/${found.article.id}/${template}`);
  assert.equal(answer.status, 200);
  assert.match(answer.url, /X-Amz-Signature=/);
  assert.equal(
    Buffer.from(await answer.arrayBuffer())
      .toString('latin1')
      .slice(0, magic.length),
    magic,
  );
}

if (file) {
  const before = await documents();
  await put();
  const again = await receipt(({ source }) => source.versionId !== found.source.versionId);
  assert.deepEqual(again.found.article, found.article);
  assert.deepEqual(await documents(), before);
  console.log(`${Key}, the same again: nothing made after ${Math.round(again.ms)} ms`);
}
