import { uploadOf } from '#adapters/aws/events';
import type { QueueEvent, QueueResult } from '#adapters/aws/lambda';
import { awsPorts } from '#adapters/aws/ports';
import { Settings } from '#adapters/aws/settings';
import { publishUpload } from '#app/publish';

const ports = awsPorts(Settings.parse(process.env));

/** Uploads: each message by itself; those that failed are delivered again, and no others. */
export const handler = async ({ Records }: QueueEvent): Promise<QueueResult> => {
  const batchItemFailures = [];
  for (const { messageId, body } of Records)
    try {
      const { state } = await publishUpload(ports, uploadOf(body));
      console.info(JSON.stringify({ message: 'upload handled', messageId, state }));
    } catch (error) {
      console.error(
        JSON.stringify({
          message: 'upload failed',
          messageId,
          error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
        }),
      );
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  return { batchItemFailures };
};
