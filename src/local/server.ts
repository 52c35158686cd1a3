import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUCKETS, CREDENTIALS, startService } from './service.ts';

const HELP = `npm start -- [--port 9400] [--data DIR]

Runs the whole service on this machine: the HTTP API on the port, an S3 endpoint on the next one, and what an upload sets off.
  --port  port of the HTTP API on 127.0.0.1 (9400)
  --data  folder that keeps sources, outputs and dead letters (data)
`;
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '9400' },
    data: { type: 'string', default: 'data' },
    help: { type: 'boolean', default: false },
  },
});
const port = Number(values.port);

async function start(): Promise<void> {
  const { api, s3, stop } = await startService({ port, data: values.data });
  const { accessKeyId, secretAccessKey, region } = CREDENTIALS;
  process.stdout.write(`Pressbrief is running. Stop it with Ctrl-C.

  HTTP API  ${api}
  S3        ${s3}   buckets ${BUCKETS.source}, ${BUCKETS.output}; keys ${accessKeyId} / ${secretAccessKey}
  data      ${resolve(values.data)}

  curl --data-binary @examples/harbour-accord.txt -H 'content-type: text/plain' '${api}/v1/render?template=briefing-note&format=pdf&name=harbour-accord.txt' -o note.pdf
  AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} AWS_DEFAULT_REGION=${region} aws --endpoint-url ${s3} s3 cp examples/harbour-accord.txt s3://${BUCKETS.source}/incoming/
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

if (values.help) process.stdout.write(HELP);
else if (!Number.isInteger(port) || port < 1 || port > 65_534) {
  process.stderr.write(`error: --port ${values.port} is no port. Give a whole number from 1 to 65534.\n`);
  process.exitCode = 2;
} else
  await start().catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'EADDRINUSE' ? `port ${port} or ${port + 1} is taken. Choose another with --port.` : error.message;
    process.stderr.write(`error: the service could not start: ${why}\n`);
    process.exit(1);
  });
