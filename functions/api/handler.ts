import { requestOf, resultOf } from '#adapters/aws/http';
import type { HttpEvent } from '#adapters/aws/lambda';
import { awsPorts } from '#adapters/aws/ports';
import { Settings } from '#adapters/aws/settings';
import { respond } from '#app/http';

const ports = awsPorts(Settings.parse(process.env));

/** HTTP: one API Gateway event, one answer. */
export const handler = async (event: HttpEvent) => resultOf(await respond(requestOf(event), ports));
