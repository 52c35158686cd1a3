import { overlaps, type Span } from '../../span.ts';
import type { Finding } from '../finding.ts';

type Found = Finding<'people'>;

/** "Ada Brennick, Mayor of Orrin, Karl Odell, Harbour Master": the findings of people, an office between two names only that of the name it stands behind. */
export function rowsParted(text: string, findings: readonly Found[]): readonly Found[] {
  const behind: readonly Span[] = findings.flatMap(({ value, spans: [name] }) =>
    value.offices
      .filter(({ rule, span }) => rule === 'people/name-comma-role' && name !== undefined && name[1] <= span[0])
      .map(({ span }) => span),
  );
  if (behind.length === 0) return findings;
  return findings.map(finding => {
    const { value, spans } = finding;
    const [name] = spans;
    const offices = value.offices.filter(({ rule, span }) => {
      const parted = name !== undefined && span[1] <= name[0] && text.slice(span[1], name[0]).includes(',');
      return !(rule === 'people/title-before-name' && parted && behind.some(other => overlaps(other, span)));
    });
    return offices.length === value.offices.length ? finding : { ...finding, value: { ...value, offices } };
  });
}
