import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { type UploadEvent, uploadOf } from './events.ts';
import type { Context, QueueEvent, QueueResult } from './lambda.ts';
import { log, told } from './log.ts';

const metrics = new Metrics({ namespace: 'Pressbrief', serviceName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'upload' });
const count = (name: 'uploadsDone' | 'uploadsFailed' | 'uploadsRetried') =>
  metrics.addMetric(name, MetricUnit.Count, 1);

/**
 * A handler of queued uploads: each message by itself, one after the other; those that fail are delivered again, and no others. Of a folder
 * nothing becomes, and nothing is told.
 * Counts uploads that became documents (`uploadsDone`), that never can (`uploadsFailed`), and that are tried again (`uploadsRetried`).
 */
export function consuming(publish: (upload: UploadEvent) => Promise<{ readonly state: 'done' | 'failed' }>) {
  const processor = new BatchProcessor(EventType.SQS);
  const consume = async ({ messageId, body }: QueueEvent['Records'][number]) => {
    const about = { message_id: messageId, correlation_id: '', version: '' };
    try {
      const upload = uploadOf(body);
      if (!upload) return;
      Object.assign(about, { correlation_id: upload.correlationId, version: upload.versionId });
      const { state } = await publish(upload);
      log.info('upload handled', { ...about, state });
      count(state === 'done' ? 'uploadsDone' : 'uploadsFailed');
    } catch (error) {
      log.error('upload will be tried again', { ...about, fault: told(error) });
      count('uploadsRetried');
      throw error;
    }
  };
  return async (event: QueueEvent, context: Context): Promise<QueueResult> => {
    log.addContext(context);
    const options = { context, processInParallel: false, throwOnFullBatchFailure: false };
    const result = await processPartialResponse({ Records: [...event.Records] }, consume, processor, options);
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    return result;
  };
}
