import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { HAN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { byEnd } from './foreign-han-offices.ts';

/** What the body of an office ends in that names it by its kind: "局长" of a 局. */
const KINDS: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [/([局部署院])[长長]$/u, /[局部署院]$/u],
  [/[厅廳][长長]$/u, /[厅廳]$/u],
  [/行[长長]$/u, /[银銀]行$/u],
  [/[会會][长長]$/u, /[协協商学學][会會]$/u],
  [/董事[长長]$|[总總][经經]理$|[总總]裁$/u, /公司$|集[团團]$|[银銀]行$/u],
];

const HELD = regex(`^(?:新任|[现現]任)?(?:党[委组]|黨[委組]|新[闻聞])?(?:${HAN_OFFICES})`, 'u');

/** The one body named before an office in its sentence whose kind the office tells, and of which no other office is told: "港务局召开会议，局长何清…". */
export function kindBefore(manuscript: Manuscript, from: number, to: number, office: string): string | null {
  const kind = KINDS.find(([title]) => title.test(office));
  if (!kind) return null;
  const sign = kind[0].exec(office)?.[1] ?? '';
  const fits = new Set<string>();
  for (const [end, name] of byEnd(manuscript))
    if (
      end > from &&
      end <= to &&
      kind[1].test(name) &&
      (sign === '' || name.endsWith(sign)) &&
      !HELD.test(manuscript.text.slice(end, end + 16))
    )
      fits.add(name);
  return fits.size === 1 ? ([...fits][0] ?? null) : null;
}
