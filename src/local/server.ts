import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Receipt } from '#app/receipt';
import { Failure } from '#core/failure';
import { BUCKETS, CREDENTIALS, type Place, startService } from './service.ts';

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PLAIN = /^[\w.+=@-]{1,128}$/;

/** THE TABLE of options: what each is unless given, what it may be, and what help says of it. */
const options = {
  port: {
    default: '9400',
    may: /^\d{1,5}$/,
    says: 'port of the HTTP API on 127.0.0.1; the S3 endpoint takes the next one',
  },
  data: { default: 'data', may: /./, says: 'folder that keeps sources, outputs and dead letters' },
  theme: { default: '', may: /^/, says: 'a house style: the theme that documents are made in' },
  'source-bucket': { default: BUCKETS.source, may: BUCKET, says: 'bucket for sources' },
  'output-bucket': { default: BUCKETS.output, may: BUCKET, says: 'bucket for what is made of them' },
  region: { default: CREDENTIALS.region, may: /^[a-z0-9-]{1,32}$/, says: 'region of the S3 endpoint' },
  'access-key': { default: CREDENTIALS.accessKeyId, may: PLAIN, says: 'the key that may use it' },
  'secret-key': { default: CREDENTIALS.secretAccessKey, may: /^[\w.+=@/-]{1,128}$/, says: 'and its secret' },
} as const;
type Option = keyof typeof options;
const names = Object.keys(options) as Option[];

const help = () => `npm start -- [--port 9400] [--data DIR]

Runs the whole service on this machine: the HTTP API on the port, an S3 endpoint on the next one, and what an upload sets off.
${names.map(name => `  --${name.padEnd(14)} ${options[name].says}${options[name].default && ` (${options[name].default})`}\n`).join('')}`;

/** What the command line asks for; an explanation where that is not possible. */
function asked(): Place | string {
  let values: Readonly<Record<string, string | boolean | undefined>>;
  try {
    const strings = Object.fromEntries(
      names.map(name => [name, { type: 'string' as const, default: options[name].default }]),
    );
    ({ values } = parseArgs({ options: { ...strings, help: { type: 'boolean' } } }));
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}. --help tells what there is.`;
  }
  const given = (name: Option) => String(values[name]);
  const wrong = names.find(name => !options[name].may.test(given(name)));
  if (wrong)
    return `--${wrong} ${given(wrong)} is not valid: ${options[wrong].says}, such as ${options[wrong].default}.`;
  const port = Number(given('port'));
  if (port < 1 || port > 65_534) return `--port ${port} is no port. Give a whole number from 1 to 65534.`;
  const buckets = { source: given('source-bucket'), output: given('output-bucket') };
  if (buckets.source === buckets.output) return 'the buckets must be two: what is made would be taken for a source.';
  const credentials = {
    accessKeyId: given('access-key'),
    secretAccessKey: given('secret-key'),
    region: given('region'),
  };
  const theme = given('theme');
  return { port, data: given('data'), buckets, credentials, ...(theme === '' ? {} : { theme }) };
}

/** One line on what became of an upload. Names of files may not steer the terminal. */
function lineOf(receipt: Receipt): string {
  const became =
    receipt.state === 'failed'
      ? `${receipt.reason}: ${receipt.hint}`
      : [...Object.values(receipt.documents), ...Object.values(receipt.refused)].join(', ');
  return `${receipt.source.key} → ${became}`.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

async function start(place: Place): Promise<void> {
  const told = (receipt: Receipt) => process.stdout.write(`  ${lineOf(receipt)}\n`);
  const { api, s3, stop } = await startService({ ...place, told });
  const { buckets = BUCKETS, credentials = CREDENTIALS } = place;
  const { accessKeyId, secretAccessKey, region } = credentials;
  const aws = `AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} AWS_DEFAULT_REGION=${region} aws --endpoint-url ${s3} s3`;
  process.stdout.write(`Pressbrief is running. Stop it with Ctrl-C.

  page      ${api}/   paste or drop a press release
  HTTP API  ${api}
  S3        ${s3}   buckets ${buckets.source}, ${buckets.output}; keys ${accessKeyId} / ${secretAccessKey}
  data      ${resolve(place.data)}

  curl --data-binary @examples/harbour-accord.txt -H 'content-type: text/plain' '${api}/v1/render?template=briefing-note&format=pdf&name=harbour-accord.txt' -o note.pdf
  ${aws} cp examples/harbour-accord.txt s3://${buckets.source}/incoming/
  ${aws} cp --recursive s3://${buckets.output}/ out/service/

What becomes of uploads:
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

const place = asked();
if (process.argv.includes('--help')) process.stdout.write(help());
else if (typeof place === 'string') {
  process.stderr.write(`error: ${place}\n`);
  process.exitCode = 2;
} else
  await start(place).catch((error: NodeJS.ErrnoException | Failure) => {
    const taken = `port ${place.port} or ${place.port + 1} is taken. Choose another with --port.`;
    const told = error instanceof Failure ? `${error.message}; ${error.hint}.` : error.message;
    const why = 'code' in error && error.code === 'EADDRINUSE' ? taken : told;
    process.stderr.write(`error: the service could not start: ${why}\n`);
    process.exit(1);
  });
