import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse, type Span, slice } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { GIVEN_NAMES } from '../../vocabulary/given-names.ts';
import { isEnglish } from '../../vocabulary/languages.ts';
import { OFFICES } from '../../vocabulary/speakers.ts';
import { languageOf } from '../language.ts';
import { surnamesOf } from '../people.ts';
import { quotationsIn } from '../speech/quotations.ts';
import { reportedIn } from '../speech/reported.ts';
import { namedSo } from './said-today.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'-]*`;
/** "Action for Harbours", "Sailors without Ports", "Friends of the Tide", "Save the Moles": names that nobody bears, by the words that tie them. */
const TIED = regex(
  String.raw`^(?:${WORD}\s){1,4}(?:(?:[Ff]or|[Ww]ithout|[Aa]gainst)\s(?:the\s)?|(?<=s\s)of\s(?:the\s)?|(?<=^Save\s)[Tt]he\s)${WORD}(?:\s${WORD}){0,4}$`,
  'u',
);
/** "Tidal Rights Watch": last words of the names of charities and campaigns, which end nobody's name. */
const ENDED =
  /\s(?:Watch|International|Worldwide|Relief|Aid|Action|Rescue|Concern|Rights|Appeal|Campaign|Helpline|Futures|Matters|Voices|News|Times|Herald|Tribune|Gazette|Chronicle|Telegraph|Broadcasting|Radio|Television|Geological\sSurvey)$/u;

/** "GeoNet": a capital within a word, which no name of a person has there. */
const CAMEL = regex(String.raw`^(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’])\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}+$`, 'u');

const isName = (words: string): boolean => {
  const parts = words.split(' ');
  if (parts.some(part => OFFICES.has(part.toLowerCase())) || GIVEN_NAMES.has(parts[0] ?? '')) return false;
  return (
    TIED.test(words) ||
    CAMEL.test(words) ||
    (ENDED.test(words) && parts.length < 6 && parts.every(part => /^(?:\p{Lu}|of$)/u.test(part)))
  );
};

/** Every place where the text names a body that speaks in it, where its name is none that anybody bears. */
export function speaking(manuscript: Manuscript): Proposal<'organisations'>[] {
  if (!isEnglish(languageOf(manuscript))) return [];
  const spans: readonly (Span | null | undefined)[] = [
    ...reportedIn(manuscript).map(({ speakerSpan }) => speakerSpan),
    ...quotationsIn(manuscript).map(({ attribution }) => attribution?.speakerSpan),
  ];
  const names = new Set(
    spans.flatMap(span => (span ? [collapse(slice(manuscript.text, span)).replace(/^[Tt]he\s/u, '')] : [])),
  );
  const surnames = surnamesOf(manuscript);
  return [...names].flatMap(name =>
    isName(name) && !surnames.has(name.split(' ').at(-1) ?? '') ? namedSo(manuscript, name) : [],
  );
}
