import type { Manuscript } from '../../manuscript.ts';
import type { Rule } from '../finding.ts';
import { spanOf, touches, type Word, wordsOf } from '../tokens.ts';
import { DEMONYMS } from '../vocabulary/countries.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';
import { ADDRESSING_OFFICES, HONORIFICS } from '../vocabulary/honorifics.ts';
import { isEnglish } from '../vocabulary/languages.ts';
import { NOT_NAMES } from '../vocabulary/not-names.ts';
import { OFFICE_HEADS } from '../vocabulary/offices.ts';
import { KINDS_OF_PLACES, PLACE_BEGINNINGS, PLACE_ENDINGS } from '../vocabulary/places.ts';
import { findDatelines } from './dateline-place.ts';
import { leadsToField } from './field-of-learning.ts';
import { languageOf } from './language.ts';
import { CHARGED } from './people/offices/office.ts';
import { besideKnown, LOCATIVES, nameable } from './places/beside-known.ts';
import { described, inRow, ruled } from './places/described.ts';
import { gazetted } from './places/gazetted.ts';
import { kindRules } from './places/kind-rules.ts';
import { isPublishedIn } from './places/published-in.ts';
import { capitalOfTitle } from './title-case.ts';

/** Whether the words from one to another stand alone: no other capital touches them. */
function standsAlone(words: readonly Word[], from: number, to: number): boolean {
  const [before, behind] = [words[from - 1], words[to + 1]];
  const left = touches(before, words[from]) && before?.capital === true && !before.first && !DEMONYMS.has(before.text);
  const right = touches(words[to], behind) && behind?.capital === true;
  return !left && !right;
}

function headed(manuscript: Manuscript) {
  const words = wordsOf(manuscript);
  return words.flatMap((word, at) => {
    // "Vice Minister Park": somebody called so.
    const named =
      OFFICE_HEADS.has(words[at - 1]?.text.toLowerCase() ?? '') || HONORIFICS.has(words[at - 1]?.text ?? '');
    const ends = PLACE_ENDINGS.has(word.text) && !(named && touches(words[at - 1], word));
    const begins = PLACE_BEGINNINGS.has(word.text);
    let [from, to] = [at, at];
    if (ends)
      while (from > 0 && touches(words[from - 1], words[from]) && nameable(words[from - 1]) && at - from < 3) from -= 1;
    if (begins && from === at)
      while (touches(words[to], words[to + 1]) && nameable(words[to + 1]) && to - at < 2) to += 1;
    const [first, last] = [words[from], words[to]];
    if (from === to || !first || !last || (touches(last, words[to + 1]) && words[to + 1]?.capital)) return [];
    return [
      {
        value: { kind: 'name' as const, name: manuscript.text.slice(...spanOf(first, last)).replace(/\s+/g, ' ') },
        spans: [spanOf(first, last)],
      },
    ];
  });
}

/** What may stand right behind the name of a place: small words, verbs, adverbs, and nouns that say what it is. */
const BEHIND =
  /^(?:in|on|at|for|over|to|with|by|from|during|since|after|before|until|between|near|under|through|about|against|along|around|where|who|which|that|as|this|that|last|next|early|late|and|but|or|if|when|while|because|then|yesterday|today|tomorrow|now|again|also|too|alone|itself|together|instead|only|just|he|she|it|they|we|you|the|a|an|his|her|its|their|is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|did|does|went|came|saw|took|made|began|became|held|met|left|not|\p{Ll}+(?:ed|ly|ing|wards?))$/u;
/** "in Tidings jargon means": a name before a noun, which a verb, a number or the end of the sentence shows, is that of a thing. */
function isCompound(last: Word, next: Word | undefined, then: Word | undefined): boolean {
  if (!next || !touches(last, next)) return false;
  if (next.text === 'I') return true;
  if (!/^\p{Ll}/u.test(next.text) || BEHIND.test(next.text) || KINDS_OF_PLACES.has(next.text)) return false;
  return (
    !then || !touches(next, then) || /^(?:is|are|was|were|has|had|will|\p{Ll}+(?:s|ed)|[\p{Lu}\d].*)$/u.test(then.text)
  );
}

/** "in Halmia": one unknown capitalised word that stands alone behind a word of place. */
function behindLocative(manuscript: Manuscript) {
  const words = wordsOf(manuscript);
  const ofTitle = capitalOfTitle(manuscript);
  return words.flatMap((word, at) => {
    if (
      !LOCATIVES.has(word.text.toLowerCase()) ||
      isPublishedIn(words, at) ||
      word.after.trim() !== '' ||
      word.text.toLowerCase() === 'from' ||
      word.text.toLowerCase() === 'at' ||
      leadsToField(words, at)
    )
      return [];
    let to = at + 1;
    const first = words[to];
    if (
      !first ||
      first.sentence !== word.sentence ||
      !nameable(first) ||
      ofTitle(first) ||
      first.possessive ||
      NOT_NAMES.has(first.text.toLowerCase()) ||
      (CHARGED.has(first.text.toLowerCase()) && words[at - 1]?.capital) ||
      DEMONYMS.has(first.text)
    )
      return [];
    if (
      GIVEN_NAMES.has(first.text) ||
      HONORIFICS.has(first.text) ||
      ADDRESSING_OFFICES.has(first.text) ||
      /\d/.test(first.text)
    )
      return [];
    while (to - at < 2 && touches(words[to], words[to + 1]) && nameable(words[to + 1]) && words[to + 1]?.text !== 'I')
      to += 1;
    const last = words[to];
    if (!last || !standsAlone(words, at + 1, to) || last.possessive || isCompound(last, words[to + 1], words[to + 2]))
      return [];
    return [
      {
        value: { kind: 'name' as const, name: manuscript.text.slice(...spanOf(first, last)).replace(/\s+/g, ' ') },
        spans: [spanOf(first, last)],
      },
    ];
  });
}

/** Rules that lean on English words and capitals are silent elsewhere: a German noun is no place for its capital. */
const inEnglish =
  (find: Rule<'places'>['find']): Rule<'places'>['find'] =>
  manuscript =>
    isEnglish(languageOf(manuscript)) ? find(manuscript) : [];

export const rules: readonly Rule<'places'>[] = [
  {
    name: 'places/dateline',
    confidence: 0.97,
    find: findDatelines,
    examples: [
      { text: 'PORT ASK, 3 March 2026 – A line was opened on Monday.', finds: ['PORT ASK'] },
      { text: 'LINDAU and ASMER, 3 March 2026 – A line was opened on Monday.', finds: ['LINDAU', 'ASMER'] },
    ],
    counterexamples: ['A line was opened on 3 March 2026 – at last.'],
  },
  {
    name: 'places/gazetteer',
    confidence: 0.9,
    find: gazetted,
    examples: [
      {
        text: 'The ships left Kenya for New Zealand and the United States.',
        finds: ['Kenya', 'New Zealand', 'United States'],
      },
      {
        text: 'It met in Geneva, Kansas City and in Ho Chi Minh City.',
        finds: ['Geneva', 'Kansas City', 'Ho Chi Minh City'],
      },
      {
        text: 'It met in the Kyrgyz Republic, the Lao People’s Democratic Republic and the Federated States of Micronesia.',
        finds: ['Kyrgyz Republic', 'Lao People’s Democratic Republic', 'Federated States of Micronesia'],
      },
      {
        text: 'The Kingdom of Norway and the People’s Republic of Bangladesh met in Lower Bavaria.',
        finds: ['Kingdom of Norway', 'People’s Republic of Bangladesh', 'Lower Bavaria'],
      },
    ],
    counterexamples: [
      'The Kenyan ships left port.',
      'The Duke of Edinburgh and the Countess of Geneva met Oxford TidalWorks.',
      'It met the Ports Relief Committee (PRC), and the PRC backed the Africa Ports and Tides Plan.',
      'It cost US $ 1 billion and US$ 2 million.',
      'Mr. Jordan and Ms. Florence Ask spoke.',
      'Ms. Maude Paris came, and Paris left.',
      'It follows from the Paris Agreement, the Kyoto Protocol and the Treaty of London.',
    ],
  },
  {
    name: 'places/beside-known',
    confidence: 0.85,
    find: inEnglish(besideKnown),
    examples: [{ text: 'The works stand in Quenby, Texas, beside the river.', finds: ['Quenby'] }],
    counterexamples: ['The works were praised by Quenby, Texas, and others.'],
  },
  {
    name: 'places/head-noun',
    confidence: 0.8,
    find: inEnglish(headed),
    examples: [
      { text: 'A ferry runs between Lindau Port and Sorrel Island.', finds: ['Lindau Port', 'Sorrel Island'] },
    ],
    counterexamples: ['The island has a port and a river.', 'An Island of calm.', 'Then Vice Minister Park spoke.'],
  },
  {
    name: 'places/described',
    confidence: 0.88,
    find: inEnglish(described),
    examples: [
      { text: 'The water fell in the district of Low Asmer.', finds: ['Low Asmer'] },
      { text: 'The Prime Minister of Calver and the delegation of Norven agreed.', finds: ['Calver', 'Norven'] },
      {
        text: 'She was born in the harbour town of Quenby, and the Mayor of Asmer knew her.',
        finds: ['Quenby', 'Asmer'],
      },
    ],
    counterexamples: [
      'The president of Quenby Ferries spoke.',
      'The city of ships grew, and the people of the north left.',
      'The island of Ministry of Tides boats is small.',
      'The town of March winds is far.',
    ],
  },
  ...kindRules.map(rule => ({ ...rule, find: inEnglish(rule.find) })),
  {
    name: 'places/ruled',
    confidence: 0.88,
    find: inEnglish(ruled),
    examples: [{ text: 'Mayor Ada Brennick of Quenby spoke.', finds: ['Quenby'] }],
    counterexamples: ['Mayor Ada Brennick spoke of Quenby.', 'Director Ada Brennick of Quenby spoke.'],
  },
  {
    name: 'places/in-row',
    confidence: 0.6,
    find: inEnglish(inRow),
    examples: [
      {
        text: 'It has plants in Quenby, Castle Ask and Lower Lindau.',
        finds: ['Quenby', 'Castle Ask', 'Lower Lindau'],
      },
      { text: 'It measured roofs in Calver and Lower Wick over three summers.', finds: ['Calver', 'Lower Wick'] },
    ],
    counterexamples: [
      'It was said in Quenby and Brennick agreed.',
      'She has a degree in Tidal Resources and Mooring.',
      'It is for Tidal Techniques in Ropes and Mooring.',
      'It was praised in Time and Ada Brennick was glad.',
      'It opened in May and June.',
    ],
  },
  {
    name: 'places/behind-locative',
    confidence: 0.55,
    find: inEnglish(behindLocative),
    examples: [{ text: 'The talks were held in Halmia last week.', finds: ['Halmia'] }],
    counterexamples: [
      'The talks were held in March.',
      'The talks were held in January-April.',
      'It was told in Tidings jargon. In Tidings jargon means a lot.',
      'The talks were held in French.',
      'Minister Announces Record Investment in Tidal Power',
      'The survey appeared today in Tidal Letters.',
      'The Officer in Charge holds a PhD in Tidology and a Bachelor of Science in Mooring.',
      'Der Verband hat gestern in Verbindung mit der Stadt eine neue Halle eröffnet, und sie ist in Ordnung.',
    ],
  },
];
