/**
 * How a verb of speech takes what was said:
 * `clause` with "that" (noted that …), `bare` without it (said the work …), `matter` as a thing (outlined the plan),
 * `speech` before or after words in quotation marks, `hearer` names the listener first (told reporters that …).
 */
export type CueKind = 'clause' | 'bare' | 'matter' | 'speech' | 'hearer';

/** One form of a cue verb, as it may stand in a sentence. */
export interface Cue {
  readonly base: string;
  readonly kinds: ReadonlySet<CueKind>;
  /** `base` forms (they say) need a plural subject, `participle` forms (saying) have theirs elsewhere. */
  readonly form: 'base' | 'finite' | 'participle';
}

/**
 * Verbs of saying in English press writing, by how they take what was said: our own list, gathered from the verb classes of
 * "say" and "tell" in school grammars and from the habits of communiqués. "verb/says/said/saying" where the forms are irregular.
 */
const VERBS: readonly (readonly [kinds: string, verbs: string])[] = [
  ['clause bare speech', 'say/says/said/saying claim/claims/claimed/claiming state add insist argue'],
  ['clause bare', 'think/thinks/thought/thinking believe/believes/believed/believing hope/hopes/hoped/hoping estimate'],
  ['clause bare hearer speech', 'tell/tells/told/telling'],
  ['clause hearer', 'inform assure/assures/assured/assuring remind notify'],
  ['clause speech matter', 'explain confirm stress warn note announce emphasise emphasize'],
  ['clause speech matter', 'admit/admits/admitted/admitting acknowledge declare affirm reiterate predict'],
  [
    'clause speech',
    'assert maintain observe remark comment conclude write/writes/wrote/writing point+out answer reply/replies/replied/replying joke tweet post respond',
  ],
  [
    'clause',
    'contend allege recall/recalls/recalled/recalling make+clear/makes+clear/made+clear/making+clear rule caution mention disclose',
  ],
  [
    'clause',
    'show/shows/showed/showing find/finds/found/finding reveal suggest report testify/testifies/testified/testifying',
  ],
  ['clause matter', 'underline underscore highlight recognise recognize regret/regrets/regretted/regretting'],
  ['clause matter', 'propose promise pledge vow demand deny/denies/denied/denying recommend'],
  ['clause', 'hold/holds/held/holding consider'],
  [
    'clause',
    'opine clarify/clarifies/clarified/clarifying lament hint posit advise guarantee signal/signals/signalled/signalling anticipate share narrate reaffirm express submit/submits/submitted/submitting forecast/forecasts/forecast/forecasting',
  ],
  ['clause', 'concede agree/agrees/agreed/agreeing go+on+to+say/goes+on+to+say/went+on+to+say/going+on+to+say'],
  [
    'matter',
    'outline commend welcome praise applaud/applauds/applauded/applauding hail laud thank congratulate condemn deplore',
  ],
  [
    'matter',
    'criticise criticize express reaffirm encourage urge call+for advocate denounce reject voice convey/conveys/conveyed/conveying',
  ],
  [
    'matter',
    'pay+tribute+to/pays+tribute+to/paid+tribute+to/paying+tribute+to appeal+for warn+of warn+against speak+of/speaks+of/spoke+of/speaking+of',
  ],
  [
    'speech',
    'appeal plead/pleads/pleaded/pleading lament reveal narrate caution advise urge enthuse opine elaborate reiterate assure disclose inform share recount reflect reckon vow pledge promise/promises/promised/promising counter muse boast hail suggest propose recall/recalls/recalled/recalling',
  ],
  // Agencies that write from another language: "…," he expressed.
  ['speech', 'express affirm indicate highlight underline underscore manifest'],
  ['clause bare', 'indicate projected/projected/projected/projecting'],
  [
    'matter',
    'recount call+attention+to draw+attention+to/draws+attention+to/drew+attention+to/drawing+attention+to inform+of',
  ],
  ['matter', 'advise'],
  [
    'matter',
    'assert disclose entreat exhort beseech refer+to/refers+to/referred+to/referring+to lament decry/decries/decried/decrying clarify/clarifies/clarified/clarifying detail enumerate remind caution appeal+to admonish enjoin implore charge task challenge describe term deem call+on ask request endorse echo/echoes/echoed/echoing salute point+to',
  ],
  ['speech', 'ask continue quip/quips/quipped/quipping exclaim shout whisper interject read/reads/read/reading'],
  [
    'speech',
    'go+on/goes+on/went+on/going+on put+it/puts+it/put+it/putting+it sum+up/sums+up/summed+up/summing+up agree/agrees/agreed/agreeing',
  ],
];

/** Regular forms: notes, noted, noting; replied, calls for. */
function inflect(verb: string): string[] {
  const [first = verb, ...rest] = verb.split('+');
  const third = /(?:[sxz]|ch|sh)$/.test(first) ? `${first}es` : `${first}s`;
  const stem = first.replace(/e$/, '');
  return [third, `${stem}ed`, `${stem}ing`].map(form => [form, ...rest].join('+'));
}

/** Every form of every cue verb, lower case, words parted by one blank. */
export const CUES: ReadonlyMap<string, Cue> = (() => {
  const cues = new Map<string, Cue>();
  for (const [kinds, verbs] of VERBS)
    for (const entry of verbs.split(' ')) {
      const [verb = entry, ...irregular] = entry.split('/');
      const base = verb.replaceAll('+', ' ');
      const [third = '', past = '', ing = ''] = irregular.length > 0 ? irregular : inflect(verb);
      const forms = [
        [verb, 'base'],
        [third, 'finite'],
        [past, 'finite'],
        [ing, 'participle'],
      ] as const;
      for (const [written, form] of forms) {
        const words = written.replaceAll('+', ' ');
        const known = cues.get(words);
        cues.set(words, {
          base,
          form,
          kinds: new Set([...(known?.kinds ?? []), ...(kinds.split(' ') as CueKind[])]),
        });
      }
    }
  return cues;
})();

/** The cue verb written so, whatever its case and its white space; null where it is none. */
export const cueOf = (words: string): Cue | null => CUES.get(words.replace(/\s+/gu, ' ').toLowerCase()) ?? null;

/** A pattern's source that matches any cue form of the kinds, longest first, its words parted by any white space. */
export const cuePattern = (kinds: readonly CueKind[], forms: readonly Cue['form'][]): string =>
  [...CUES]
    .filter(([, cue]) => forms.includes(cue.form) && kinds.some(kind => cue.kinds.has(kind)))
    .map(([words]) => words)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(words => words.replaceAll(' ', String.raw`\s+`))
    .join('|');
