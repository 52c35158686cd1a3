import type { Manuscript } from '../../../manuscript.ts';
import type { Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';

type Body = Proposal<'organisations'>;

/** What goes on a name to the left of where it was seen to begin. */
const LEFT = /(?:\sand|[,&]|[’']s|\p{Lu}\p{Ll}+)\s$/u;

/** The bodies, those of which only a part was seen under the whole name that the text gives elsewhere, where it stands: "‹True and› Safe Tides Fund". */
export function wholeNames({ text }: Manuscript, bodies: readonly Body[], defined: readonly Body[]): Body[] {
  const longs = [...new Set(defined.map(({ value }) => value.name))];
  const names = new Set([...longs, ...bodies.map(({ value }) => value.name)].filter(name => name.includes(' ')));
  const byLast = Map.groupBy(names, name => name.slice(name.lastIndexOf(' ')));
  const byFirst = Map.groupBy(names, name => name.slice(0, name.indexOf(' ')));
  const stands = (whole: string, from: number) =>
    text.startsWith(whole, from) && !/[\p{L}\p{N}]/u.test(text.charAt(from - 1) + text.charAt(from + whole.length));
  return bodies.map(body => {
    const { name } = body.value;
    const [span] = body.spans;
    if (!span || !name.includes(' ')) return body;
    const [start, end] = span;
    const left = LEFT.test(text.slice(Math.max(0, start - 24), start));
    const right = text.charAt(end) === ' ';
    const candidates = [
      ...(left || right ? longs : []),
      ...(left ? (byLast.get(name.slice(name.lastIndexOf(' '))) ?? []) : []),
      ...(right ? (byFirst.get(name.slice(0, name.indexOf(' '))) ?? []) : []),
    ].filter(whole => whole.length > name.length && ` ${whole} `.includes(` ${name} `));
    const whole = candidates
      .sort((a, b) => b.length - a.length)
      .find(longer => stands(longer, start - longer.indexOf(name)));
    if (whole) {
      const from = start - whole.indexOf(name);
      const stretch: Span = [from, from + whole.length];
      return { value: { ...body.value, name: whole }, spans: [stretch] };
    }
    // "Groupe de la Banque des ports ‹de Quenby›": the end of it is another name's beginning.
    const inner = right ? [...name.matchAll(/(?<=\s)\p{Lu}\S*(?=\s)/gu)] : [];
    for (const { 0: first, index } of inner) {
      const longer = byFirst
        .get(first)
        ?.find(one => one.startsWith(`${name.slice(index)} `) && stands(one, start + index));
      if (!longer) continue;
      const more = longer.slice(name.length - index);
      return { value: { ...body.value, name: name + more }, spans: [[start, end + more.length]] };
    }
    return body;
  });
}
