import type { Article } from '#core/article';
import type { Commission } from '#core/commission';
import { embargoEnd } from '#core/embargo';
import type { Caller } from './ports.ts';
import { Refusal } from './problem.ts';

/** A caller of whom nothing is known. */
export const anybody: Caller = { beforeEmbargo: false };

/** The latest end of the embargoes that source and requester give; null where there is none. */
function endOf({ embargo }: Article, commission: Commission): number | null {
  const ends = [embargo?.until, commission.embargo].flatMap(until => (until ? embargoEnd(until) : []));
  return ends.length > 0 ? Math.max(...ends) : null;
}

/** @throws {Refusal} 403 with the hour, while an embargo lasts, for whoever may not read before it ends. */
export function requireLifted(article: Article, commission: Commission, now: Date, caller: Caller): void {
  const end = endOf(article, commission);
  if (end === null || caller.beforeEmbargo || now.getTime() >= end) return;
  const hour = Number.isFinite(end) ? new Date(end) : null;
  throw new Refusal(
    403,
    'The document is under embargo',
    hour ? `the embargo ends at ${hour.toISOString().replace('.000', '')}` : 'the embargo has no end',
    hour ? 'ask again then, or as somebody who may read it before' : 'ask as somebody who may read it before',
    hour ? { headers: { 'retry-after': hour.toUTCString() } } : {},
  );
}
