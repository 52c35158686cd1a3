import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { CUES, cuePattern } from '../../vocabulary/cue-verbs.ts';
import { OFFICES } from '../../vocabulary/speakers.ts';
import type { Attribution } from './attributed.ts';
import { endsInForeignCue } from './foreign.ts';
import { openingSubject, subjectAfter, subjectBefore, subjectWith } from './subject.ts';

const finite = cuePattern(['speech', 'bare', 'hearer', 'clause'], ['finite', 'base']);
const any = cuePattern(['speech', 'bare', 'hearer', 'clause', 'matter'], ['finite', 'participle']);
const inverted = regex(
  String.raw`^\s*[,–—-]{0,2}\s*(?:and\s+)?(?:also\s+)?(${finite})(?![\p{L}\p{N}])(?!\s+(?:that|to)\b)`,
  'iu',
);
const itSaid = regex(
  String.raw`^\s*[,–—-]{0,2}\s*(it)\s+(?:also\s+|further\s+)?(${finite})(?![\p{L}\p{N}])(?!\s+that\b)`,
  'u',
);
const accordingTo = /^\s*,?\s*(according\s+to)\s+/iu;
const cueWord = regex(String.raw`(?<![\p{L}\p{N}-])(${any})(?![\p{L}\p{N}-])`, 'giu');

/** `" – Ada Brennick, Director` at the end of a paragraph, or on a line of its own below the words. */
const signature = regex(
  String.raw`^\s*[–—-]{1,2}\s*((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:(?:de|von|van|bin|of|the)\s+)?\p{Lu}[\p{L}.'’-]*){1,5})(?=\s*(?:$|[,(]))`,
  'u',
);

/** `" Ada Brennick, Director` and nothing else. */
const plainSignature = regex(
  String.raw`^\s*((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:(?:de|von|van|bin)\s+)?\p{Lu}[\p{L}.'’-]*){1,3})(?:,\s*[^.!?“"”]{2,200})?$`,
  'u',
);
const verb = regex(String.raw`\b(?:is|are|was|were|has|have|had|will|said|says|told|\p{Ll}{3,}ed)\b`, 'u');

/** The name that signs words in quotation marks, behind a dash or alone in the rest of the paragraph, or null. */
export function signatureAfter(text: string, [start, end]: Span): Attribution | null {
  const rest = text.slice(start, Math.min(end, start + 240));
  const named = rest.match(signature) ?? (end - start < 240 && !verb.test(rest) ? rest.match(plainSignature) : null);
  if (!named?.[1]) return null;
  const at = start + named[0].indexOf(named[1]);
  return { speakerSpan: [at, at + named[1].length], cue: null, whole: [start, end] };
}

const quotedAsSaying = /\s(?:is|was|were)\s+(?:also\s+|later\s+)?quoted\s+(?:by\s[^,;.]{2,60}\s)?as\s+saying\b/u;

/** "…,” a release quoted Ada Brennick as saying": whom somebody quotes stands behind the verb. */
const quotes = /(?<![\p{L}-])(?:quoted|quotes|cited|quoting)\s/u;

/** A title or an initial, whose full stop ends no sentence. */
const abbreviated = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Hon|Rev|Lt|Col)|\b\p{Lu})\.$/u;

const OFFICE_AHEAD = regex(
  String.raw`^(?:the\s)?(?:\p{Lu}[\p{L}-]+\s){0,3}(?:${[...OFFICES].map(office => `[${office.charAt(0)}${office.charAt(0).toUpperCase()}]${office.slice(1)}`).join('|')}),\s(?:[Tt]he\s)?\p{Lu}[^,.;]{2,60},\s$`,
  'u',
);

/** The attribution that follows words in quotation marks: `," said X`, `," X said`, `," according to X`. `stop` says that the words ended with a full stop. */
export function attributionAfter(text: string, [start, end]: Span, stop: boolean): Attribution | null {
  const window = text.slice(start, Math.min(end, start + 300));
  const according = window.match(accordingTo);
  if (according) {
    const speakerSpan = subjectAfter(text, start + according[0].length, end);
    if (speakerSpan) return { speakerSpan, cue: 'according to', whole: [start, speakerSpan[1]] };
  }
  // "…,” it said.": the body that spoke before.
  const it = window.match(itSaid);
  if (it?.[1]) {
    const at = start + it[0].indexOf(it[1]);
    return {
      speakerSpan: [at, at + 2],
      cue: it[2]?.replace(/\s+/gu, ' ') ?? null,
      whole: [start, start + it[0].length],
    };
  }
  const verb = window.match(inverted);
  // In a text that shouts the verb does, too.
  if (verb && /^\s*[,–—-]{0,2}\s*(?:\p{Ll}|\p{Lu}{3})/u.test(window)) {
    const behind = start + verb[0].length;
    const speakerSpan = subjectAfter(text, behind, end);
    return { speakerSpan, cue: verb[1]?.replace(/\s+/gu, ' ') ?? null, whole: [start, speakerSpan?.[1] ?? behind] };
  }
  // A full stop inside the marks ends the sentence: the next words begin another, unless they are a pronoun in lower case.
  if (stop && !/^\s*[,–—-]?\s*(?:he|she|they|the|a|an)\s/u.test(window)) return null;
  const sentence = [...window.matchAll(/[.!?](?:\s|$)/gu)].find(
    match => !abbreviated.test(window.slice(0, match.index + 1)),
  );
  const clause = window.slice(0, sentence?.index);
  // "…,” the Mayor was quoted as saying in a letter": the subject of the passive spoke.
  const passive = quotedAsSaying.exec(clause);
  if (passive) {
    const lead = clause.match(/^\s*[,–—-]{0,2}\s*/u)?.[0].length ?? 0;
    const speakerSpan = subjectBefore(text, start + lead, start + passive.index);
    if (speakerSpan && speakerSpan[0] <= start + lead + 4)
      return { speakerSpan, cue: 'saying', whole: [start, start + passive.index + passive[0].length] };
  }
  const quoting = quotes.exec(clause);
  if (quoting) {
    const from = start + quoting.index + quoting[0].length;
    const speakerSpan = subjectAfter(text, from, end);
    const saying = speakerSpan && /^(?:,[^,;]{2,80},)?\sas\ssaying\b/u.exec(text.slice(speakerSpan[1], end));
    if (saying) return { speakerSpan, cue: 'saying', whole: [start, speakerSpan[1] + saying[0].length] };
  }
  for (const match of clause.matchAll(cueWord)) {
    const cue = CUES.get(match[0].toLowerCase().replace(/\s+/gu, ' '));
    if (
      !cue ||
      cue.form === 'participle' ||
      !['speech', 'bare', 'hearer', 'clause'].some(kind => cue.kinds.has(kind as 'speech'))
    )
      continue;
    const lead = clause.match(/^\s*[,–—-]{0,2}\s*/u)?.[0].length ?? 0;
    const speakerSpan = subjectBefore(text, start + lead, start + match.index);
    if (!speakerSpan) return null;
    // "…,” the Governor, the Harbour Bank, Ada Brennick said.": an office and its body lead to the name.
    const ahead = speakerSpan[0] > start + lead + 4;
    if (ahead && !OFFICE_AHEAD.test(text.slice(start + lead, speakerSpan[0]))) return null;
    if (ahead)
      return {
        speakerSpan,
        cue: match[0].replace(/\s+/gu, ' '),
        whole: [start, start + match.index + match[0].length],
      };
    return { speakerSpan, cue: match[0].replace(/\s+/gu, ' '), whole: [start, start + match.index + match[0].length] };
  }
  return null;
}

/** What makes words before a colon a sentence, and no name with its office. */
const sentenceVerb =
  /\s(?:is|are|was|were|has|have|had|will|would|(?:\p{Ll}{3,}ed|made|gave|took)\s+(?:the|an?|his|her|its|their|that|to|by|on|with|at|for))\s/u;
const inTheWordsOf = /\bin\s+the\s+words\s+of\s+/iu;

/** The attribution that leads to words in quotation marks: `X said, "`, `X told reporters: "`, `saying "`, `X: "`. */
export function attributionBefore(text: string, [start, end]: Span): Attribution | null {
  const from = Math.max(start, end - 400);
  const window = text.slice(from, end);
  // The words in quotation marks begin another sentence where a stop stands right before them.
  const stop = [...window.matchAll(/[.!?]["”»’]?(?:\s+(?=["“«„‘(]?\p{Lu})|\s*$)/gu)]
    .filter(match => !abbreviated.test(window.slice(0, match.index + 1)))
    .at(-1);
  const sentence = from + (stop ? stop.index + stop[0].length : 0);
  const words = text.slice(sentence, end);
  const pointed = /[,:;]\s*$/u.test(words);
  const cues = [...words.matchAll(cueWord)].filter(match => {
    const tail = words.slice(match.index + match[0].length);
    return tail.length <= 110 && !/;(?!\s*$)|[!?]|\bthat\b(?!,?\s*$)/u.test(tail.replace(/\([^)]{0,80}\)/gu, ''));
  });
  for (const match of cues.reverse()) {
    const at = sentence + match.index;
    const cue = CUES.get(match[0].toLowerCase().replace(/\s+/gu, ' '));
    const tail = words.slice(match.index + match[0].length);
    // "writing in a blog post “We …”": without a comma, only when, where and a capital may stand between.
    const placed =
      /^\s+(?:in|on|at|to|via|during)\s[^,]{2,60}$/u.test(tail) && /^.?\p{Lu}/u.test(text.slice(end, end + 2));
    // "noted that “while sand is free …”", "expressed hope that “…”": half a sentence of theirs.
    const clause = /^(?:\s+\p{Ll}+){0,2}\s+that\s*$/u.test(tail);
    if (!cue || (!pointed && tail.trim() !== '' && !placed && !clause)) continue;
    if (
      /\b(?:to|the|a|an|his|her|its|their|of|was|were|is|are|been)\s+$/u.test(
        text.slice(Math.max(sentence, at - 12), at),
      )
    )
      continue;
    const said = ['speech', 'bare', 'hearer', 'clause'].some(kind => cue.kinds.has(kind as 'speech'));
    if (!said && !/:\s*$/u.test(words)) continue;
    const speakerSpan =
      cue.form === 'participle'
        ? (subjectWith(text, sentence, at) ?? openingSubject(text, sentence, at))
        : subjectBefore(text, sentence, at);
    if (!speakerSpan && cue.form !== 'participle' && !pointed) continue;
    return { speakerSpan, cue: match[0].replace(/\s+/gu, ' '), whole: [sentence, end] };
  }
  // "According to Ms. Brennick, “…”"
  const lead = /^\s*According\s+to\s+/u.exec(words);
  const told = lead ? subjectAfter(text, sentence + lead[0].length, end) : null;
  if (told && /^,\s*$/u.test(text.slice(told[1], end)))
    return { speakerSpan: told, cue: 'according to', whole: [sentence, end] };
  const inWords = words.match(inTheWordsOf);
  const whose =
    inWords?.index === undefined ? null : subjectAfter(text, sentence + inWords.index + inWords[0].length, end);
  if (whose && inWords && /^,[^,]{0,90}$|^\s*$/u.test(text.slice(whose[1], end)))
    return { speakerSpan: whose, cue: inWords[0].trim().replace(/\s+/gu, ' '), whole: [sentence, end] };
  const label = words.match(/^((?:\p{Lu}[\p{L}.'’-]*)(?:[ ,]{1,2}[\p{L}.'’&-]+){0,9}):\s*$/u);
  if (label?.[1] && !endsInForeignCue(label[1]) && !sentenceVerb.test(label[1]))
    return { speakerSpan: [sentence, sentence + label[1].length], cue: null, whole: [sentence, end] };
  return null;
}
