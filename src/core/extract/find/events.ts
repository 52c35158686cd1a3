import type { Manuscript } from '../../manuscript.ts';
import { collapse } from '../../span.ts';
import type { Proposal, Rule } from '../finding.ts';
import { spanOf, touches, type Word, wordsOf } from '../tokens.ts';
import { EVENT_HEADS, KINDS_OF_EVENTS, WEAK_EVENT_HEADS } from '../vocabulary/event-heads.ts';
import { OFFICE_HEADS } from '../vocabulary/offices.ts';
import { leftEdge, rightEdge } from './events/edges.ts';
import { heldRules } from './events/held-rules.ts';
import { placeBehind } from './events/place-behind.ts';
import { EDITION, isEdition, quoted } from './events/quoted.ts';
import { nameable } from './nameable.ts';

type Event = Proposal<'events'>;

/** Heads that are also written small behind a name. */
const SMALL_HEADS = new Set(['meeting', 'summit', 'conference', 'forum', 'symposium', 'congress']);

function proposal(
  manuscript: Manuscript,
  words: readonly Word[],
  from: number,
  to: number,
  kind: 'name' | 'short',
): Event[] {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return [];
  const edition = words.slice(from, to + 1).find(isEdition)?.text ?? null;
  const short = words[to + 1];
  const acronym = last.after.trim() === '(' && short?.upper && short.after.startsWith(')') ? short.text : null;
  const span = spanOf(first, last);
  return [
    {
      value: {
        kind,
        name: collapse(manuscript.text.slice(...span)),
        acronym,
        edition,
        place: placeBehind(manuscript, words, to),
        hosts: [],
      },
      spans: [span],
    },
  ];
}

function headed(manuscript: Manuscript): Event[] {
  const words = wordsOf(manuscript);
  const found: Event[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = words[at];
    if (!head || head.role === 'heading' || head.role === 'headline') continue;
    const small = SMALL_HEADS.has(head.text);
    if (!small && !(head.capital && EVENT_HEADS.has(head.text))) continue;
    const from = leftEdge(words, at);
    const to = small ? at : rightEdge(words, at);
    if (ofOffice(words, from)) continue;
    // "the Halmia Convention on Mediation": a treaty. "the Quenby Convention and Exhibition Centre": a house.
    if (
      head.text === 'Convention' &&
      (isTreaty(words, at) || isBinding(words, at) || words[at + 2]?.text === 'Exhibition')
    )
      continue;
    // "the Orrin District Assembly": who sits there.
    if (head.text === 'Assembly' && SITTING.test(words[at - 1]?.text ?? '')) continue;
    // "16 Annual Meetings": many, not one; "the 2026 Spring Meetings" are one.
    if (head.text === 'Meetings' && !words.slice(from, at).some(({ text }) => EDITION.test(text))) continue;
    const before = words.slice(from, at).filter(word => !isEdition(word));
    const editions = words.slice(from, to + 1).some(isEdition);
    // "its 34th Annual Conference": number and turn say which.
    const numbered = words.slice(from, at).filter(isEdition).length > 1;
    const particular = small
      ? isSmallEvent(words, from, at, before)
      : WEAK_EVENT_HEADS.has(head.text)
        ? before.length + (to > at ? 1 : 0) + (editions ? 1 : 0) >= 2 || isOwnFair(head, before)
        : before.length > 0 || to > at;
    if (particular || numbered) found.push(...proposal(manuscript, words, from, to, 'name'));
    at = to;
  }
  return found;
}

/** Whose assemblies are bodies. */
const SITTING = /^(?:District|Municipal|Metropolitan|Legislative|Regional|State|County|Provincial)$/u;

/** "the Convention on Mediation", "the Northern Patent Convention (NPC)": what states have agreed on. */
const isTreaty = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return (
    /^(?:on|against|relating)$/u.test(next?.text ?? '') ||
    (word?.after.trim() === '(' && next?.upper === true && next.text.endsWith('C'))
  );
};

/** What states do with a treaty: "to join the Quenby Rail ‹Convention›", "parties to the Convention". */
const BINDS =
  /^(?:join(?:s|ed|ing)?|ratif(?:y|ies|ied|ying)|sign(?:s|ed|ing)?|implement(?:s|ed|ing)?|breach(?:es|ed|ing)?|violat(?:e|es|ed|ing)|under|accede[sd]?|acceding|accession|part(?:y|ies)|signator(?:y|ies)|adherence)$/iu;
/** Whether such a word leads to a convention, with the words of its name and small ones between them. */
function isBinding(words: readonly Word[], at: number): boolean {
  let from = at;
  while (at - from < 6 && words[from - 1]?.capital && touches(words[from - 1], words[from])) from -= 1;
  while (at - from < 9 && /^(?:the|to|of|its)$/u.test(words[from - 1]?.text ?? '')) from -= 1;
  return BINDS.test(words[from - 1]?.text ?? '') && words[from - 1]?.sentence === words[at]?.sentence;
}

/** "Quenby Festival": one name before a fair is enough where it is no kind of fair. */
const isOwnFair = (head: Word, before: readonly Word[]): boolean =>
  /^(?:Festival|Fair|Biennale|Marathon)$/.test(head.text) &&
  before.length === 1 &&
  before[0]?.first === false &&
  !KINDS_OF_EVENTS.has(before[0].text);

/** "second Harbour Agencies Network (HAN) meeting", "HAN meeting": a lower-case head that a whole name or an acronym stands before. */
function isSmallEvent(words: readonly Word[], from: number, head: number, before: readonly Word[]): boolean {
  const [only] = before;
  if (from === head || !only) return false;
  return (
    (before.length === 1 && only.upper && only.text.length > 2) ||
    (before.length > 2 && words.slice(from, head).some(isEdition))
  );
}

/** Behind "Secretary-General of the" stands a body, whatever its head. */
function ofOffice(words: readonly Word[], from: number): boolean {
  const back = words[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return words[back]?.text === 'of' && OFFICE_HEADS.has(words[back - 1]?.text.toLowerCase() ?? '');
}

/** What the ordinal before capitals counts, where it counts no event: "the 50th Anniversary". */
const COUNTED = new Set(
  'Anniversary Century Street Avenue Floor Amendment Parliament Congress District Division Regiment Brigade Battalion Infantry President Governor Mayor Birthday Edition Legislature Circuit Grade Day Minister Fleet'.split(
    ' ',
  ),
);

/** "in the 45th Delta Ministers on Water (DMW) and related meetings": an edition of what an acronym or "meetings" shows to be an event. */
function editions(manuscript: Manuscript): Event[] {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at): Event[] => {
    if (!/^\d{1,3}(?:st|nd|rd|th)$/.test(word.text) || words[at - 1]?.text !== 'the' || word.role === 'headline')
      return [];
    let head = at;
    while (head - at < 8 && touches(words[head], words[head + 1]) && nameable(words[head + 1])) head += 1;
    const to = head > at ? rightEdge(words, head) : at;
    const run = words.slice(at + 1, to + 1).map(({ text }) => text);
    if (run.length < 3 || run.some(text => EVENT_HEADS.has(text) || COUNTED.has(text))) return [];
    const bracketed = words[to]?.after.trim() === '(' && words[to + 1]?.upper === true;
    const meets = words.slice(to + 1, to + 6).some(({ text }) => /^(?:meetings?|summits?|sessions?)$/.test(text));
    return bracketed && meets ? proposal(manuscript, words, at, to, 'name') : [];
  });
}

export const rules: readonly Rule<'events'>[] = [
  {
    name: 'events/quoted-name',
    confidence: 0.9,
    find: quoted,
    examples: [
      {
        text: 'It co-hosted "the 2025 Conference on Safe Ports and the Tide Initiative" in May.',
        finds: ['2025 Conference on Safe Ports and the Tide Initiative'],
      },
    ],
    counterexamples: ['She said: "The Conference was long, and we are tired."'],
  },
  {
    name: 'events/edition',
    confidence: 0.8,
    find: editions,
    examples: [
      {
        text: 'She will take part in the 45th Delta Ministers on Water and Tides (DMWT) and related meetings in Kuala Lumpur from 3 to 6 May 2026.',
        finds: ['45th Delta Ministers on Water and Tides'],
        value: { acronym: 'DMWT', edition: '45th', place: 'Kuala Lumpur' },
      },
    ],
    counterexamples: [
      'It was the 50th Anniversary of Delta Relations (ADR), and meetings were held.',
      'She joined the 12th Halmian Water Guards (HWG) in May.',
    ],
  },
  ...heldRules,
  {
    name: 'events/head-noun',
    confidence: 0.88,
    find: headed,
    examples: [
      {
        text: 'She opened the 2025 Asmer Harbour Expo (AHE) and the Parallel Session on Safe Ports of the 8th Tolve Economic Forum.',
        finds: ['2025 Asmer Harbour Expo', 'Parallel Session on Safe Ports', '8th Tolve Economic Forum'],
      },
      {
        text: 'She opened the National Conference on Tides and Ports and the Working Conference of Lindau.',
        finds: ['National Conference on Tides and Ports', 'Working Conference of Lindau'],
      },
      {
        text: 'It spoke at its 34th Annual Conference and at the 2026 Spring Meetings of the Harbour Bank.',
        finds: ['34th Annual Conference', '2026 Spring Meetings of the Harbour Bank'],
      },
      {
        text: 'The Conference on Ports of Refuge at Sea (CPRS) and the Forum on Tides at Orrin (WFT) met.',
        finds: ['Conference on Ports of Refuge at Sea', 'Forum on Tides'],
      },
      {
        text: 'It met at the third Delta Water Forum.',
        finds: ['third Delta Water Forum'],
        value: { edition: 'third' },
      },
      {
        text: 'It opened the second Delta Water Forum this week from 6 to 8 May at the Sorrel Orchard Hotel.',
        finds: ['second Delta Water Forum'],
        value: { place: 'Sorrel Orchard Hotel' },
      },
    ],
    counterexamples: [
      'It signed the Quenby Convention on Mediation and the Halmian Patent Convention (HPC).',
      'It met at the Quenby Convention and Exhibition Centre.',
      'It will join the International Rail Convention, and Halmia is a party to the World Tide Convention.',
      'The Orrin District Assembly was long.',
      'The Forum was long, as 16 Annual Meetings of the Board were.',
      'They held a meeting and a conference.',
      'The Session ended.',
    ],
  },
];
