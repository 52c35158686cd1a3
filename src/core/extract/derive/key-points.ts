import type { Article } from '../../article.ts';
import { withoutDateline } from '../../grammar/dateline.ts';
import { isSentence } from '../../grammar/verbs.ts';
import { type Manuscript, type Sentence, sentencesOf } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import { collapse, type Span, slice } from '../../span.ts';
import { languageOf } from '../find/language.ts';
import type { Resolved } from '../resolved.ts';
import { spanMap } from '../span-map.ts';
import { NEWS_WORDS, type NewsWords } from '../vocabulary/foreign-news.ts';
import { contentWords, likeness } from '../vocabulary/function-words.ts';

type Speech = Pick<Article, 'quotes' | 'statements'>;

/** Everything a reason may weigh about one sentence. */
interface Candidate {
  readonly sentence: Sentence;
  readonly told: NewsWords;
  readonly words: ReadonlySet<string>;
  /** Position among the body's sentences, from 0. */
  readonly position: number;
  readonly opens: boolean;
  readonly background: boolean;
  /** Whether it stands in the first paragraph below a heading of the news. */
  readonly headed: boolean;
  readonly quoted: boolean;
  readonly report: Article['statements'][number] | null;
  readonly figures: readonly string[];
  readonly dated: boolean;
  readonly named: boolean;
  /** Share of the headline's words that it takes up, 0 to 1. */
  readonly headline: number;
  /** How much it uses the words that the whole text uses, 0 to 1. */
  readonly central: number;
}

const NEWS = regex(
  String.raw`\b(?:will|announc\p{L}+|open(?:s|ed)|launch\p{L}*|sign(?:s|ed)|adopt\p{L}*|approv\p{L}+|decid\p{L}+|agre(?:es|ed)|appoint\p{L}*|award\p{L}*|increas\p{L}+|decreas\p{L}+|rose|fell|reach\p{L}+|pledg\p{L}+|publish\p{L}*|releas\p{L}+|establish\p{L}*|host(?:s|ed)?|held|attend(?:s|ed)?|met|kill\p{L}*|arrest\p{L}*)\b`,
  'iu',
);
const BACKGROUND =
  /\b(?:was|were)\s+(?:first\s+)?(?:founded|established|created|inaugurated|mooted)\b|\b(?:is|are)\s+(?:an?\s+)?(?:formal|annual|non-profit|independent|member)\b|\bin\s+(?:1[5-9]\d\d|200\d)\b/iu;
const LEANS =
  /^(?:[“"«‘']\s*)?(?:he|she|it|they|this|these|those|such|that|his|her|its|their|however|but|and|also|yet|both|in\s+addition|the\s+two|the\s+latter|another|others)\b/iu;
/** Lines of an invitation but its day, and of its programme: "Where: …", "11.15 Tour". */
const LABELLED = /^(?:(?:who|what|where|why|venue)\s?:|\d{1,2}[.:]\d\d\s)/iu;
/** How to listen in, and what lawyers add: no news. */
const HOUSEKEEPING =
  /^please\s|\b(?:conference\s+call|webcast|dial[\s-]in|forward-looking\s+statements?|press\s+conference\s+will|accreditation|to\s+register|media\s+advisory|multimedia|for\s+more\s+(?:news|information)|(?:available|find|read\s+more)\s+(?:\p{L}+\s+){0,4}here|you\s+can\s+find|interviews?\s+(?:with|are|can|must|may)|filming|photographers?\s+(?:may|can|must|are))\b/iu;
/** Thanks, praise and who sat in the room: what any meeting has, beside what it decided. */
const CEREMONY =
  /\b(?:signed|held)\s+in\s+the\s+presence\s+of\b|\b(?:attended|addressed|witnessed|chaired)\s+the\s+(?:\p{L}+\s+){0,2}(?:ceremony|reception)\b|\bwelcom(?:e|ing)\s+(?:ceremony|reception|dinner)\b|\bexchanged\s+views\b|\bexchange\s+of\s+views\b|\bcourtesy\s+call\b|\b(?:warm|best)\s+(?:welcome|regards|wishes)\b|\b(?:thank(?:s|ed)|congratulat(?:ed|es)|commend(?:ed|s)|hailed|praised)\b|\b(?:express|convey|extend)(?:ed|es|ing)\s+(?:\p{L}+\s+){0,4}(?:appreciation|gratitude|thanks|condolences|congratulations)\b|(?<!\p{L})(?:(?:a|ont)\s(?:remercié|félicité)|agradeci(?:ó|eron)|felicit(?:ó|aron))(?!\p{L})|表示(?:衷心|诚挚|誠摯)?(?:的)?(?:感[谢謝]|祝[贺賀])/iu;
/** From when something holds, and until when one must act: what a desk has to know of it. */
const EFFECT =
  /\b(?:tak(?:es?|ing)\s+effect|(?:comes?|coming|enters?|entering)\s+into\s+(?:force|effect)|with\s+effect\s+from|effective\s+(?:from|on)|(?:work|works|construction|registration|applications?|trading|sales?)\s+(?:starts?|begins?|opens?|closes?)\s+(?:on|in)|register\s+by)\b|(?<!\p{L})(?:entr(?:e|era|ent|eront|a|ará|an|arán)\s+en\s+(?:vigueur|vigor)|prend(?:ra)?\s+effet)(?!\p{L})|起(?:施行|生效)/iu;
/** What was decided, founded, closed or asked for: what a desk officer acts upon. */
const DECIDES =
  /\b(?:agreed\s+(?:to|on|that)|decided\s+(?:to|that|not)|(?<!\b(?:is|are|remains?|fully|strongly)\s)committed\s+to|undert(?:ook|akes)\s+to|sets?\s+up|is\s+(?:leaving|keeping|raising|lowering|cutting)|(?:shut|closes|closed|closing)\s+(?:its|their)|(?:bans|banned|abolishe[sd])\s+(?:the|all)|(?:calls|called)\s+(?:on\s|for\s(?!prompt))|(?:urge[sd]|asks|asked)\s+(?:the|all|for)|appeal(?:s|ed)\s+(?:to|for))/iu;
/** "It called on the Government": of whom something is asked, told of a body. */
const CALLS = /^(?:It|They)\s(?:has\s|have\s|also\s){0,2}(?:called\s(?:on|for)|urged|appealed|asked)\s/u;
/** People dead or hurt, homes and jobs lost. */
const HARM =
  /\b(?:\d[\d,]*|hundreds|thousands|dozens)\s(?:\p{L}+\s){0,3}(?:died|dead|deaths|killed|injured|missing|homeless|displaced)\b|\b(?:people|lives|civilians|children)\s(?:\p{L}+\s){0,3}(?:died|killed|lost)\b|\b(?:loss\s+of|cut(?:s|ting)?)\s+(?:\p{L}+\s){0,2}\d[\d,]*\s+jobs\b/iu;
/** What ministers or parties are to talk of. */
const TALKS =
  /\b(?:will\s+(?:discuss|review|negotiate|consider)|(?:to|and)\s+discuss|bilateral\s+(?:meetings?|talks))\b/iu;
/** Beside the matter: "also visited", "on the sidelines". */
const BESIDE =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}also\s(?:visit|tour|attend|paid|thank|took\spart|express)|\bsidelines?\b|\bmargins\s+of\b/u;
/** What somebody is, for readers who do not know it. */
const SELF =
  /^(?:the\s)?(?:\p{Lu}[\p{L}\p{N}&’'-]*\s(?:\([^()]{2,20}\)\s)?){1,8}(?:is|are)\s(?:an?|the)\s(?:[\p{L}’'-]+\s){0,4}(?:association|agency|gathering|organi[sz]ation|charity|company|foundation|body|network|group|society|union|federation|provider|institute|firm|bank|think\stank)\b/u;
const NAMELESS = /^(?:[“"«‘']\s*)?(?:he|she|they|it)\b/iu;
const ENGLISH: NewsWords = { news: NEWS, leans: LEANS, nameless: NAMELESS, background: BACKGROUND };
const BACKGROUND_HEADING =
  /^\s*(?:(?:background|about|context|history|notes?)\b|contexte|historique|rappel|antecedentes|contexto|sobre\s|à\spropos|acerca\s|背景|关于)/iu;
const VERB = regex(
  String.raw`\b(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|\p{L}{2,}ed|met|held|began|became|came|fell|gave|went|made|took|rose|ran|saw|sent|set|won|led|left|told|paid|put|built|brought|said|says|grew|kept|lost|sold|spent|stood|wrote|spoke|found|shows?|hit)\b`,
  'iu',
);
/** A caption says who stands where; a label of a picture says whose it is. */
const CAPTION = /\((?:left|right|centre|center|above|below)\)|\s\([RLC]\)\s|\b(?:image|photo|picture|credit)s?:/iu;
/** Shorter than this, a sentence without a verb is a caption or a label. */
const VERBLESS = 14;
const LONG = 50;
const FEWEST = 3;
const MOST = 6;
/** What ranks lower is filler: beyond the fewest, it is left out. */
const FILLER = 1;

/** What adds to a sentence's rank and what takes from it, each with its weight. Tuned on annotated releases; the lead always comes first. */
const WEIGHTS: readonly (readonly [weight: number, measure: (candidate: Candidate) => number])[] = [
  [3, ({ position }) => 1 / (1 + 0.25 * position)],
  [3.2, ({ headline }) => headline],
  [0.8, ({ central }) => central],
  [0.9, ({ opens }) => Number(opens)],
  [0.4, ({ headed, opens }) => Number(headed && opens)],
  [0.85, ({ figures }) => Math.min(2, figures.length)],
  [0.25, ({ dated }) => Number(dated)],
  [0.1, ({ named }) => Number(named)],
  [0.55, ({ sentence, told }) => Number(told.news.test(sentence.text))],
  [-1, ({ background }) => Number(background)],
  [-0.3, ({ sentence, told }) => Number(told.background.test(sentence.text))],
  [-1.5, ({ sentence }) => Number(HOUSEKEEPING.test(sentence.text))],
  [-0.1, ({ sentence, told }) => Number(told.leans.test(sentence.text))],
  [-0.7, ({ sentence }) => Number(wordsIn(sentence.text) > LONG)],
  [-1, ({ sentence }) => Number(sentence.role === 'list-item')],
  [-1.5, ({ sentence, figures }) => Number(figures.length === 0 && CEREMONY.test(sentence.text))],
  [2, ({ sentence }) => Number(EFFECT.test(sentence.text))],
  [-0.8, ({ sentence }) => Number(SELF.test(sentence.text))],
  [0.7, ({ sentence }) => Number(DECIDES.test(sentence.text))],
  [0.6, ({ sentence }) => Number(HARM.test(sentence.text))],
  [0.3, ({ sentence }) => Number(TALKS.test(sentence.text))],
  [-0.5, ({ sentence }) => Number(BESIDE.test(sentence.text))],
];

function candidates(manuscript: Manuscript, resolved: Resolved, { quotes, statements }: Speech): Candidate[] {
  const language = languageOf(manuscript);
  const told = NEWS_WORDS[language] ?? ENGLISH;
  const sentences = sentencesOf(manuscript, new Set(['body', 'list-item', 'quote'] as const));
  const words = sentences.map(({ text }) => new Set(contentWords(text, language)));
  const shared = new Map<string, number>();
  for (const set of words) for (const word of set) shared.set(word, (shared.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(shared.get(word) ?? 1);
  const centrality = words.map(set => [...set].reduce((sum, word) => sum + weight(word), 0) / (set.size + 4));
  const highest = Math.max(...centrality, 0.001);
  const headline = new Set(contentWords(resolved.headline?.text ?? '', language));
  const backgrounds = new Set<number>();
  const headed = new Set<number>();
  let behind = false;
  for (const { role, span, number } of manuscript.structure) {
    if (role === 'heading') behind = BACKGROUND_HEADING.test(manuscript.text.slice(...span));
    if (behind) backgrounds.add(number);
    else if (role === 'heading') headed.add(number + 1);
  }
  const ofSpan = (span: Span): readonly Span[] => [span];
  const figures = spanMap(
    resolved.figures.flatMap(({ spans }) => spans),
    ofSpan,
  );
  const dates = spanMap(resolved.dates, ({ spans }) => spans);
  const names = spanMap([...resolved.people, ...resolved.organisations], ({ mentions }) =>
    mentions.filter(({ kind }) => kind !== 'pronoun').map(({ span }) => span),
  );
  const reports = spanMap(statements, ({ spans }) => spans);
  const speech = spanMap(
    quotes.flatMap(({ spans }) => spans),
    ofSpan,
  );
  return sentences.map((sentence, position) => {
    const set = words[position] ?? new Set<string>();
    const spoken = speech
      .touching(sentence.span)
      .reduce((sum, [a, b]) => sum + Math.min(b, sentence.span[1]) - Math.max(a, sentence.span[0]), 0);
    return {
      sentence,
      told,
      words: set,
      position,
      opens: sentences[position - 1]?.paragraph !== sentence.paragraph,
      background: backgrounds.has(sentence.paragraph),
      headed: headed.has(sentence.paragraph),
      quoted: spoken > (sentence.span[1] - sentence.span[0]) / 3,
      report: reports.touching(sentence.span)[0] ?? null,
      figures: figures.touching(sentence.span).map(span => collapse(manuscript.text.slice(...span))),
      dated: dates.touching(sentence.span).length > 0,
      named: names.touching(sentence.span).length > 0,
      headline: headline.size === 0 ? 0 : [...headline].filter(word => set.has(word)).length / headline.size,
      central: (centrality[position] ?? 0) / highest,
    };
  });
}

const worth = (candidate: Candidate): number =>
  WEIGHTS.reduce((sum, [weight, measure]) => sum + weight * measure(candidate), 0);

/** Why the sentence ranks where it does, in a few plain words. */
function reasonOf(text: string, candidate: Candidate, lead: boolean): string {
  const { headline, named, dated, figures, report } = candidate;
  const said = report?.speakerSpan && collapse(slice(text, report.speakerSpan));
  const tells = [named && 'who', 'what', dated && 'when'].filter(part => part !== false);
  const told = tells.length > 1 ? `; ${tells.slice(0, -1).join(', ')} and ${tells.at(-1)}` : '';
  if (lead) return `${headline > 0 ? 'announces what the headline names' : 'opens the release'}${told}`;
  if (report)
    return `reports what ${report.speaker ?? said ?? 'a speaker'} ${/^(?:according|selon|según|d['’]après|de\sacuerdo|据)/iu.test(report.cue) ? 'said' : report.cue}`;
  if (figures.length > 0) return `gives figures: ${figures.slice(0, 3).join(', ')}`;
  if (headline >= 0.3) return `tells more of what the headline names${told}`;
  return `says what the text keeps coming back to${told}`;
}

/** How many words a sentence has; two Chinese signs are about one. */
const wordsIn = (text: string): number =>
  text.split(/\s+/u).length + Math.floor((text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2);

/** Whether the sentence is somebody's news rather than a caption, a label, a quotation, or a pronoun's that tells no figure of its own. */
const standsAlone = ({ sentence: { text }, quoted, told, figures, report }: Candidate): boolean =>
  !quoted &&
  (!told.nameless.test(text) || (figures.length > 0 && !report) || EFFECT.test(text) || CALLS.test(text)) &&
  /^\P{Ll}/u.test(text) &&
  /[^:]$/u.test(text) &&
  !CAPTION.test(text) &&
  !LABELLED.test(text) &&
  wordsIn(text) >=
    (VERB.test(text) || (told === ENGLISH && isSentence(text)) || told.news.test(text) || EFFECT.test(text)
      ? 5
      : VERBLESS);

/** How many sentences a text of so many is told in, at most. */
const wanted = (sentences: number): number => Math.max(FEWEST, Math.min(MOST, 2 + Math.round(sentences / 3)));

/** The 3–6 sentences that matter most, ranked, verbatim, no two alike. */
export function keyPoints(manuscript: Manuscript, resolved: Resolved, speech: Speech): Article['keyPoints'] {
  const isHan = languageOf(manuscript) === 'zh';
  const all = candidates(manuscript, resolved, speech);
  const fit = all.filter(standsAlone);
  const [lead, ...rest] = fit;
  if (!lead) return [];
  const chosen = [lead];
  const ranked = rest
    .map(candidate => ({ candidate, worth: worth(candidate) }))
    .sort((a, b) => b.worth - a.worth || a.candidate.position - b.candidate.position);
  for (const { candidate, worth } of ranked) {
    if (chosen.length >= wanted(all.length) || (chosen.length >= FEWEST && worth < FILLER)) break;
    if (chosen.every(other => likeness(other.words, candidate.words) < 0.6)) chosen.push(candidate);
  }
  return chosen.map((candidate, index) => {
    const { span: whole } = candidate.sentence;
    const { text } = manuscript;
    // A Chinese dateline has no dash that would part it from what follows.
    const span = isHan ? withoutDateline({ text, dateline: resolved.dateline }, whole) : whole;
    return {
      text: collapse(slice(text, span)),
      rank: index + 1,
      reason: reasonOf(manuscript.text, candidate, index === 0),
      spans: [span],
      paragraph: candidate.sentence.paragraph,
      basis: 'stated',
      rule: 'key-points/rank',
    };
  });
}
