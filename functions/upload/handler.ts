import { consuming } from '#adapters/aws/consuming';
import { awsPorts } from '#adapters/aws/ports';
import { Settings } from '#adapters/aws/settings';
import { publishUpload } from '#app/publish';

const ports = awsPorts(Settings.parse(process.env));

/** Uploads: one batch of queued messages, each tried again by itself where it failed. */
export const handler = consuming(upload => publishUpload(ports, upload));
