import { find } from '#core/extract/extract';
import { settle } from '#core/extract/resolve/settled';
import type { Settled } from '#core/extract/resolved';
import type { Manuscript } from '#core/manuscript';
import { manuscriptOf } from '../manuscript-of.ts';

/** The settled facts of a text as the plain-text reader gives it, with what was dropped and why. */
export async function settledOf(
  text: string,
  declared: Manuscript['declared'] = {},
): Promise<Settled & { readonly manuscript: Manuscript; readonly dropped: readonly string[] }> {
  const manuscript = await manuscriptOf(text, declared);
  const dropped: string[] = [];
  const settled = settle(manuscript, find(manuscript), {
    drop: (finding, reason) => dropped.push(`${finding.rule}: ${reason}`),
  });
  return { ...settled, manuscript, dropped };
}
