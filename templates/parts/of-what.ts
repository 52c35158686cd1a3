import type { Inline } from '#core/doc';
import {
  type Article,
  collapse,
  type FigureClause,
  figureClause,
  leadIn,
  type Span,
  tellsOfWhat,
} from '#core/template';
import { behindLead, hasWords, wordsAround } from './cut.ts';
import { cited, type Material, sentenceAt, withCuts, withoutDateline } from './material.ts';
import { thingsBehind, whoMeant, withMeant } from './meant.ts';

type Figure = Article['figures'][number];

/** Two stretches of one sentence, what stands between them cut out. */
function joined({ article, labels }: Material, lead: Span, rest: Span): string {
  const [before, after] = [lead, rest].map(span => collapse(article.text.slice(...span)).trim());
  return `${before} ${labels.cut}${after ? ` ${after.replace(/[,;.]$/u, '')}` : ''}`;
}

/** The words of a clause, its figure cut from it; of an item of a list, behind the words before the list. */
function clauseWords(material: Material, clause: FigureClause, place: Span): string {
  const { article, labels } = material;
  const words = ownWords(material, clause, place);
  const before = leadIn(article, place);
  if (before) return behindLead(article, before, words, labels.cut);
  return withCuts(material, [clause.lead?.[0] ?? clause.told[0], clause.told[1]], place, words);
}

function ownWords(material: Material, { lead, told }: FigureClause, place: Span): string {
  const { article, labels } = material;
  if (lead) return joined(material, lead, [place[1], told[1]]);
  const words = wordsAround(article.text, told, place, labels.cut);
  const closes = hasWords(article.text.slice(told[0], place[0])) && !hasWords(article.text.slice(place[1], told[1]));
  // "Net profit rose to […]": without the sign, the last word would hang in the air.
  return closes && !words.endsWith(labels.cut) ? `${words} ${labels.cut}` : words;
}

/** A name of more words than this is told by its beginning. */
const LONGEST_NAME = 10;
const BEGINNING = 8;

/** A long name by its beginning, which ends with no small word. */
function shortened(name: string, cut: string): string {
  const words = name.split(' ');
  if (words.length <= LONGEST_NAME) return name;
  const beginning = words.slice(0, BEGINNING);
  const last = beginning.findLastIndex(word => !/^\p{Ll}{1,4}$/u.test(word));
  return `${beginning.slice(0, last + 1).join(' ')} ${cut}`;
}

/** What tells of a figure, and where: what it counts where that says enough, else the clause it stands in, the figure cut from it; whom "he" and what "the event" means told behind it. */
export function ofWhat(
  material: Material,
  figure: Figure,
): { readonly content: Inline[]; readonly spans: readonly Span[] } {
  const { article, labels } = material;
  const { of, spans } = figure;
  const [place] = spans;
  const clause =
    place && !tellsOfWhat(article, figure)
      ? figureClause(article, figure, place, withoutDateline(material, sentenceAt(material, place)))
      : null;
  if (!place || !clause) return { content: of === null ? [] : [cited(material, of)], spans };
  const { event, person, told } = clause;
  const words = withMeant(material, clauseWords(material, clause, place), [
    ...(person ? [whoMeant(material, person)] : []),
    ...thingsBehind(material, told),
  ]);
  const name = !person && event && shortened(event.name, labels.cut);
  const content = name ? [...words, cited(material, ` (${name})`, 'quiet')] : [...words];
  const before = leadIn(article, place);
  return { content, spans: [...(before ? [before] : []), place, told] };
}
