import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a consumer says of a batch: the ids of the messages that must come again. */
export type Consumer = (
  messages: readonly { readonly messageId: string; readonly body: string }[],
) => Promise<readonly string[]>;

/** A running queue. */
export interface Queue {
  readonly send: (body: string) => void;
  /** Settles when nothing is queued or in flight any more. */
  readonly idle: () => Promise<void>;
  /** Takes no more; settles when what is in flight is done. What is still queued is found again at the next start. */
  readonly close: () => Promise<void>;
  readonly deadLetters: () => number;
}

const MOST_RECEIVES = 5;
const BATCH = 5;

/**
 * A queue in one process that behaves as SQS does: at least once, batches with partial failures, redelivery with growing pauses, and
 * after five receives a dead letter, kept as a file in the folder.
 */
export function localQueue(
  consume: Consumer,
  folder: string,
  pause = (receives: number) => 200 * 2 ** Math.min(receives, 8),
): Queue {
  interface Message {
    readonly messageId: string;
    readonly body: string;
    receives: number;
  }
  const waiting: Message[] = [];
  const delayed = new Map<Message, NodeJS.Timeout>();
  let working: Promise<void> | null = null;
  let closed = false;
  let dead = 0;
  let sent = 0;
  let watchers: (() => void)[] = [];

  /** Whether a message is kept as a dead letter; one that cannot be written is delivered again. */
  const buried = async (message: Message): Promise<boolean> => {
    if (message.receives < MOST_RECEIVES) return false;
    try {
      await bury(message);
      return true;
    } catch {
      return false;
    }
  };
  const bury = async (message: Message) => {
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${message.messageId}.json`);
    await writeFile(`${file}.part`, message.body);
    await rename(`${file}.part`, file);
    dead += 1;
  };
  const work = async () => {
    while (waiting.length > 0 && !closed) {
      const batch = waiting.splice(0, BATCH);
      for (const message of batch) message.receives += 1;
      const failed = new Set(await consume(batch).catch(() => batch.map(({ messageId }) => messageId)));
      for (const message of batch.filter(({ messageId }) => failed.has(messageId)))
        if (!(await buried(message)))
          delayed.set(
            message,
            setTimeout(() => {
              delayed.delete(message);
              waiting.push(message);
              kick();
            }, pause(message.receives)),
          );
    }
    working = null;
    if (waiting.length === 0 && delayed.size === 0) for (const watch of watchers.splice(0)) watch();
  };
  const kick = () => {
    if (!closed) working ??= work();
  };
  return {
    send: body => {
      waiting.push({ messageId: `${process.pid}-${sent++}`, body, receives: 0 });
      kick();
    },
    idle: () =>
      waiting.length === 0 && delayed.size === 0 && !working
        ? Promise.resolve()
        : new Promise(resolve => watchers.push(resolve)),
    close: async () => {
      closed = true;
      for (const timer of delayed.values()) clearTimeout(timer);
      watchers = [];
      await working;
    },
    deadLetters: () => dead,
  };
}
