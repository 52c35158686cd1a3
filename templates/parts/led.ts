import { collapse, itemsBehind, leadIn, type Span } from '#core/template';
import { bare, behindLead, wordsAround } from './cut.ts';
import { type Material, withCuts } from './material.ts';

/** What is told of a date, and the places beside its clause that it is told from. */
interface Told {
  readonly words: string;
  readonly places: readonly Span[];
}

/** An item that something joins to the next. */
const JOINED = /[;,.]$|;\s\p{L}{1,3}$/u;

/**
 * The words of a clause that a date is cut from: of an item of a list, behind the words before the list; where its sentence leads to a list, with
 * the items that have room, and the sign for a cut where more follow.
 */
export function toldInList(material: Material, told: Span, date: Span, own: Span): Told {
  const { article, labels } = material;
  const words = wordsAround(article.text, told, date, labels.cut);
  const lead = leadIn(article, own);
  if (lead) return { words: behindLead(article, lead, words, labels.cut), places: [lead] };
  const clause = withCuts(material, told, date, words);
  const led = itemsBehind(article, told);
  if (!led) return { words: clause, places: [] };
  const items = led.items.map((item, index) => {
    const itsWords = collapse(article.text.slice(...item));
    return index === led.items.length - 1 ? bare(itsWords) : JOINED.test(itsWords) ? itsWords : `${itsWords};`;
  });
  return { words: [clause, ...items, ...(led.more ? [labels.cut] : [])].join(' '), places: led.items };
}
