import { answering } from '#adapters/aws/answering';
import { awsPorts } from '#adapters/aws/ports';
import { Settings } from '#adapters/aws/settings';
import { respond } from '#app/http';

const settings = Settings.parse(process.env);
const ports = awsPorts(settings);

/** HTTP: one API Gateway event, one answer. */
export const handler = answering((request, caller) => respond(request, ports, caller), settings.EMBARGO_READERS);
