import { firstSentence, type Manuscript } from '../../../manuscript.ts';
import type { Proposal } from '../../finding.ts';
import { countryOf } from '../../vocabulary/countries.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { languageOf } from '../language.ts';
import { named } from '../people.ts';
import { bodiesOf, issuer } from './bodies.ts';

/** Offices of who leads a whole body. */
const CHIEF =
  /^(?:Director[- ]General|Secretary[- ]General|Executive Director|Executive Secretary|President|Chief Executive(?: Officer)?|CEO|Comptroller[- ]General|Governor)$/u;
/** What may stand before who acts in a first sentence: a dateline, an article. */
const LEAD = /^(?:[^.;“"]{0,80}(?:[–—:-]|\))\s+)?(?:[Tt]he\s|Today,?\s)?$/u;
/** How often a text tells of a body that it is from, its own mention in the office counted. */
const OFTEN = 3;

/** "FAO Director-General Ada Brennick met …": the body whose head acts in the first sentence, where the text goes on about it. */
export function chiefOfficer(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  const { text } = manuscript;
  const first = firstSentence(manuscript);
  if (!first) return [];
  for (const { value } of named(manuscript))
    for (const { title, organisation, span } of value.offices) {
      if (organisation === null || !CHIEF.test(title) || countryOf(organisation) !== null) continue;
      if (/^(?:UN|United Nations|EU|European Union)$/u.test(organisation)) continue;
      if (span[0] < first[0] || span[1] > first[1] || !LEAD.test(text.slice(first[0], span[0]))) continue;
      const body = bodiesOf(manuscript).find(({ name }) => name === organisation);
      if (body && text.split(organisation).length > OFTEN) return [issuer(body.name, body.span)];
    }
  return [];
}
