import type { Span } from '../../../span.ts';
import { oncePerManuscript } from '../../once.ts';
import { spanMap } from '../../span-map.ts';
import { tongueOf } from '../../tongue.ts';
import { languageOf } from '../language.ts';
import { surnamesOf } from '../people.ts';
import type { Attribution } from './attributed.ts';
import { attributionAfter, attributionBefore, signatureAfter } from './attribution.ts';
import { foreignAttribution } from './foreign.ts';
import { type Quoted, quotedIn, spokenParagraphs } from './marks.ts';
import { isPersonLike } from './person-like.ts';
import {
  anyVerb,
  around,
  elsewhere,
  holdsNoSentence,
  holdsSentences,
  isSentence,
  LEAST_CLAUSE,
  LEAST_HALF,
  marksBefore,
  stoppedBehind,
  titled,
  wordCount,
} from './quotable.ts';
import type { Quotation, QuotationForm } from './quotation.ts';
import { reportedIn } from './reported.ts';
import { statementAbove } from './statement-above.ts';
import { openingSubject } from './subject.ts';
import { unmarkedIn } from './unmarked.ts';

interface Draft {
  readonly pieces: Span[];
  readonly attribution: Attribution | null;
  /** Whether a cue of its own leads to the words or follows them. */
  readonly cued: boolean;
  /** Where the attribution behind the words ends, when it stands behind them. */
  readonly after: number | null;
  readonly paragraphs: readonly [first: number, last: number];
}

/** How far before a colon it is looked for who leads to the words behind it. */
const LONGEST_HEAD = 800;

/** Direct speech of the text: what stands between marks and is somebody's words, neighbours of one speaker joined. */
export const quotationsIn = oncePerManuscript((manuscript): readonly Quotation[] => {
  const { text } = manuscript;
  const paragraphs = spokenParagraphs(manuscript);
  const quoted = quotedIn(manuscript);
  const drafts: Draft[] = [];
  const reports = reportedIn(manuscript);
  const sentences = spanMap(reports, ({ sentence }) => [sentence]);
  const ends = new Map(reports.map(report => [report.sentence[1], report]));
  const surnames = surnamesOf(manuscript);
  for (const [index, item] of quoted.entries()) {
    const draft = read(item, index);
    const previous = drafts.at(-1);
    if (draft && previous && draft.attribution === null && continues(previous, item)) {
      previous.pieces.push(...draft.pieces);
      drafts[drafts.length - 1] = { ...previous, paragraphs: [previous.paragraphs[0], item.last] };
    } else if (draft) drafts.push(draft);
  }
  const attributed: Draft[] = [];
  for (const draft of drafts)
    attributed.push(
      draft.attribution ? draft : { ...draft, attribution: carried(draft, attributed.at(-1)), cued: false },
    );
  return [...attributed.map(finish), ...unmarkedIn(manuscript)];

  /** Who goes on speaking: words without a cue right behind a report, or behind a quotation that ends the paragraph above, have its speaker. */
  function carried({ pieces, paragraphs: [first] }: Draft, previous: Draft | undefined): Attribution | null {
    const start = pieces[0]?.[0] ?? 0;
    const at = marksBefore(text, start, 0);
    const report = ends.get(at);
    if (report?.speakerSpan) return { speakerSpan: report.speakerSpan, cue: null, whole: report.sentence };
    if (!previous?.attribution || previous.paragraphs[1] !== first - 1 || start - (paragraphs[first]?.span[0] ?? 0) > 2)
      return null;
    const end = previous.after ?? previous.pieces.at(-1)?.[1] ?? 0;
    return holdsNoSentence(text.slice(end, at)) ? { ...previous.attribution, cue: null } : null;
  }

  function read(item: Quoted, index: number): Draft | null {
    const [first, last] = [paragraphs[item.first], paragraphs[item.last]];
    const piece = item.pieces.at(-1);
    if (!first || !last || !piece) return null;
    const before = quoted[index - 1];
    const behind = quoted[index + 1];
    const left = before && before.last === item.first ? before.whole[1] : first.span[0];
    const right = behind && behind.first === item.last ? behind.whole[0] : last.span[1];
    const words = text.slice(...piece);
    const claimed = drafts.at(-1)?.after ?? null;
    const own = claimed !== null && claimed > left ? claimed : left;
    const lead = text.slice(own, item.whole[0]);
    const draft = (attribution: Attribution | null, after: number | null): Draft => ({
      pieces: [...item.pieces],
      attribution,
      cued: attribution !== null,
      after,
      paragraphs: [item.first, item.last],
    });
    // A paragraph may hold nothing but the words; then the one above leads to them if it ends in a colon.
    const above = lead.trim() === '' && own === first.span[0] ? paragraphs[item.first - 1] : undefined;
    const end = above && text[above.span[1] - 1];
    const leading = above && /[:,;]/u.test(end ?? '') ? attributionBefore(text, above.span) : null;
    const led = withSpeaker(
      goingOnWith(
        leading && (end === ':' || leading.cue !== null) ? leading : attributionBefore(text, [own, item.whole[0]]),
        own,
        item,
      ),
      item,
      first,
    );
    const colon = above !== undefined && /[:：]/u.test(text[above.span[1] - 1] ?? '');
    // "Ms. Tavish stressed “the worth of …”": half a sentence, long enough to be hers.
    const speaker = led?.cue ? led.speakerSpan : null;
    const clause = /\bthat\s*$/u.test(lead) && wordCount(words) >= LEAST_CLAUSE;
    const half =
      speaker !== null && (clause || (wordCount(words) >= LEAST_HALF && isPersonLike(text.slice(...speaker))));
    const strong = above !== undefined || /[,:]\s*$/u.test(lead) || /^\P{Ll}/u.test(words) || half;
    if (
      led &&
      (led.speakerSpan || /^\P{Ll}/u.test(words)) &&
      !titled.test(lead) &&
      strong &&
      (wordCount(words) >= 2 || /[,:]\s*$/u.test(lead))
    )
      return draft(led, null);
    const below = paragraphs[item.last + 1];
    const signed =
      signatureAfter(text, [item.whole[1], last.span[1]]) ??
      (below && right === item.whole[1] && lead.trim() === '' ? signatureAfter(text, below.span) : null);
    if (signed && /[.!?…]$/u.test(words) && wordCount(words) >= 2) return draft(signed, null);
    const followed = attributionAfter(text, [item.whole[1], right], /[.]$/u.test(words));
    const whole = /^\s*$|[.!?:…]["”’]?\s*$|[,—–-]\s*$/u.test(lead);
    if (followed && whole && !(lead.trim() !== '' && titled.test(lead))) return draft(followed, followed.whole[1]);
    const follows = text.slice(item.whole[1], last.span[1]);
    const stops = isSentence(words) || stoppedBehind('', words, follows);
    const introduced = stops || holdsSentences(words) ? introducer(item, first) : null;
    if (introduced) return draft(introduced, null);
    const stated = above && isSentence(words) ? statementAbove(text, above.span) : null;
    if (stated) return draft(stated, null);
    const ahead: Span = above && colon ? above.span : [own, item.whole[0]];
    const rest: Span = [item.whole[1], right];
    const abroad =
      tongueOf(manuscript)?.attribution(text, languageOf(manuscript), ahead, rest) ??
      foreignAttribution(text, ahead, rest);
    // "l’université est en «pleine réforme» a noté X": a word or two in the middle of a sentence are no speech.
    const least = /[^\s.:!?,»”"—–-]\s*$/u.test(lead) && /^\s\p{Ll}/u.test(follows) ? 4 : 2;
    if (abroad && wordCount(words) + (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= least)
      return draft(goingOn(abroad, item), abroad.whole[0] >= item.whole[1] ? abroad.whole[1] : null);
    for (const spoken of item.pieces) {
      const inside = tongueOf(manuscript)?.inserted(text, languageOf(manuscript), spoken);
      if (inside)
        return { ...draft(goingOn(inside, item), inside.whole[1]), pieces: around(text, item.pieces, inside.whole) };
    }
    const free = /^\s*$|[.!?…。！？]["”’」]?\s*$|(?<!including|such as|following|examples?|questions?):\s*$/u.test(
      lead,
    );
    const joined =
      claimed !== null &&
      claimed > left &&
      /^[^.!?]{0,240}[.,;:—–-]?\s*$/u.test(lead) &&
      !/\b(?:on|in|at|for|of|from|via|about|the|a|an|called|titled|entitled)\s+$/iu.test(lead);
    // A full stop behind the closing mark ends the words as well as one before it.
    const stopped = stoppedBehind(lead, words, follows);
    if ((free && (stopped || isSentence(words))) || item.pieces.length > 1 || (joined && drafts.at(-1)?.after === own))
      return draft(null, null);
    return null;
  }

  /** Who speaks behind a colon: whose words the sentence reports before it, or the person whom it is about: "Ms. Tavish was pleased: “…”". */
  function introducer({ whole: [at] }: Quoted, { span: [open] }: { readonly span: Span }): Attribution | null {
    if (!/:\s*$/u.test(text.slice(Math.max(open, at - 4), at))) return null;
    const from = Math.max(open, at - LONGEST_HEAD);
    const head = text.slice(from, at);
    if (elsewhere.test(head)) return null;
    const report = sentences
      .touching([Math.max(from, at - 4), at])
      .find(({ clause: [clause] }) => (clause?.[0] ?? at) < at);
    if (report) return report.speakerSpan && { speakerSpan: report.speakerSpan, cue: null, whole: [from, at] };
    const stop = [...head.matchAll(/[.!?]["”»’]?\s+(?=\p{Lu})/gu)].at(-1);
    const start = from + (stop ? stop.index + stop[0].length : 0);
    const subject = openingSubject(text, start, at);
    const named = subject && text.slice(...subject);
    if (!subject || !named || !(isPersonLike(named) || surnames.has(named))) return null;
    return anyVerb.test(text.slice(subject[1], at)) ? { speakerSpan: subject, cue: null, whole: [start, at] } : null;
  }

  /** "…, says X, whose work shows: “…”": a verb before a colon whose subject is nobody has that of the report in its sentence. */
  function withSpeaker(led: Attribution | null, item: Quoted, paragraph: { readonly span: Span }): Attribution | null {
    if (!led || led.speakerSpan || !led.cue) return led;
    return { ...led, speakerSpan: introducer(item, paragraph)?.speakerSpan ?? null };
  }

  /** "…,” said X, adding: “…": a verb that has no subject right behind a quotation has that of the quotation. */
  function goingOnWith(led: Attribution | null, own: number, item: Quoted): Attribution | null {
    const previous = drafts.at(-1);
    if (!led || led.speakerSpan || !led.cue || previous?.after !== own || !previous.attribution) return led;
    const same = previous.paragraphs[1] === item.first && holdsNoSentence(text.slice(own, item.whole[0]));
    return same ? { ...led, speakerSpan: previous.attribution.speakerSpan } : led;
  }

  /** « …, a-t-elle ajouté », "…", añadió: a verb without its subject goes on with the speaker of the quotation before it in the paragraph. */
  function goingOn(attribution: Attribution, { first, whole }: Quoted): Attribution {
    const previous = drafts.at(-1);
    const same = previous?.paragraphs[1] === first;
    const report = ends.get(marksBefore(text, whole[0], paragraphs[first]?.span[0] ?? 0));
    const carriedFrom = same
      ? (previous?.attribution?.speakerSpan ?? null)
      : (report?.speakerSpan ?? attribution.speakerSpan ?? speakerAbove(first));
    return { ...attribution, speakerSpan: attribution.speakerSpan ?? carriedFrom };
  }

  /** Who spoke last in the paragraph above, in a quotation or in what is reported. */
  function speakerAbove(first: number): Span | null {
    const span = paragraphs[first - 1]?.span;
    if (!span) return null;
    const quotation = drafts.at(-1);
    const spoken = quotation?.paragraphs[1] === first - 1 ? quotation.attribution?.speakerSpan : null;
    const reports = sentences.touching(span).filter(({ sentence: [from] }) => from >= span[0] && from < span[1]);
    return spoken ?? reports.at(-1)?.speakerSpan ?? null;
  }

  /** Whether words without a cue of their own go on where the previous quotation stopped: only its cue stands between. */
  function continues(previous: Draft, item: Quoted): boolean {
    const end = previous.after ?? previous.pieces.at(-1)?.[1] ?? 0;
    if (previous.paragraphs[1] !== item.first || previous.attribution === null) return false;
    const between = text.slice(end, item.whole[0]);
    return previous.after === null ? /^["”»’'\s]*$/u.test(between) : holdsNoSentence(between);
  }

  function finish({ pieces, attribution, cued, after, paragraphs: [first, last] }: Draft): Quotation {
    const split = after !== null && pieces.some(([start]) => start >= after);
    const form: QuotationForm =
      first !== last
        ? 'over-paragraphs'
        : split
          ? 'split-around-cue'
          : !cued
            ? 'without-cue'
            : after === null
              ? 'cue-before'
              : 'cue-after';
    // A paragraph may end with the mark that opens the words of the next one: "Mayor Corrow said: «".
    return { form, spans: pieces.filter(([from, to]) => /\S/u.test(text.slice(from, to))), attribution };
  }
});
