import { embargoEnd } from '#core/embargo';
import type { Caller } from './ports.ts';
import { Refusal } from './problem.ts';

/** A caller of whom nothing is known. */
export const anybody: Caller = { beforeEmbargo: false };

/** The embargoes that lie on something, as EDTF dates: of its source, and of a commission. */
export type Embargoes = readonly (string | null)[];

/** What is asked before anything is given out: it throws where the caller may not have what lies under these. */
export type Gate = (...embargoes: Embargoes) => void;

/** When the last of them ends, where that is still ahead for this caller; null where nothing is held back. */
export function heldUntil(embargoes: Embargoes, now: Date, caller: Caller): number | null {
  const ends = embargoes.flatMap(until => (until === null ? [] : embargoEnd(until)));
  const end = Math.max(...ends);
  return ends.length === 0 || caller.beforeEmbargo || now.getTime() >= end ? null : end;
}

/** A gate that refuses with 403 and the hour, while an embargo lasts, whoever may not read before it ends. */
export const gateOf =
  (now: Date, caller: Caller): Gate =>
  (...embargoes) => {
    const end = heldUntil(embargoes, now, caller);
    if (end === null) return;
    const hour = Number.isFinite(end) ? new Date(end) : null;
    throw new Refusal(
      'embargoed',
      hour ? `the embargo ends at ${hour.toISOString().replace('.000', '')}` : 'the embargo has no end',
      hour ? 'ask again then, or as somebody who may read it before' : 'ask as somebody who may read it before',
      hour ? { headers: { 'retry-after': hour.toUTCString() } } : {},
    );
  };
