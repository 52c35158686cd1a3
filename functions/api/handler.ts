import { answering } from '#adapters/aws/answering';
import { awsPorts } from '#adapters/aws/ports';
import { Settings } from '#adapters/aws/settings';
import { respond } from '#app/http';

const ports = awsPorts(Settings.parse(process.env));

/** HTTP: one API Gateway event, one answer. */
export const handler = answering(request => respond(request, ports));
