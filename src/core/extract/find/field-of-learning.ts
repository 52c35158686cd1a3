import { touches, type Word } from '../tokens.ts';

/** Degrees, and nouns of knowing: what stands behind their "in" is a field, no place and no body. */
const KNOWING = new Set(
  `bachelor bachelor's bachelors master master's masters phd ph.d phds doctorate doctorates degree degrees diploma diplomas certificate
   certificates minor major majors bsc msc ba ma mba llb llm mphil dphil honours honors course courses class classes training expertise
   experience background specialist specialists expert experts graduate graduated majored majoring specialising specializing specialises
   specializes studies lecturer professor chair fellow fellowship scholarship scholarships qualification qualifications interest
   advances innovation excellence leader leaders leadership techniques methods applications`.split(/\s+/),
);
/** What a degree is of: "Bachelor of Science in". */
const DEGREES = new Set(['bachelor', 'master', 'doctor', 'diploma', 'certificate', 'degree', 'associate']);

/** Whether the "in" at a word leads to a field of learning: "a PhD in Tidal Management", "Master of Arts in Harbour Resources". */
export function leadsToField(words: readonly Word[], at: number): boolean {
  const [link, before] = [words[at], words[at - 1]];
  if (link?.text !== 'in' || !before || before.sentence !== link.sentence) return false;
  if (!/^\s*\)?\s*$|^['’]s?\s+$/u.test(before.after)) return false;
  if (KNOWING.has(before.text.toLowerCase())) return true;
  for (let of = at - 2; at - of < 7 && words[of]?.sentence === link.sentence; of--)
    if (words[of]?.text === 'of')
      return DEGREES.has(words[of - 1]?.text.toLowerCase() ?? '') && touches(words[of - 1], words[of]);
  return false;
}

/** Whether the capitals that begin at a word stand in a row that such an "in" leads to: "in Computer Resources and Information Management". */
export function isField(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; from - at < 9 && words[at]?.sentence === words[from]?.sentence; at--) {
    const word = words[at];
    if (word?.text === 'in') return leadsToField(words, at);
    if (!word?.capital && word?.text !== 'and') return false;
  }
  return false;
}
