import type { Manuscript } from '../../manuscript.ts';
import { collapse, type Span } from '../../span.ts';
import type { Proposal, Rule } from '../finding.ts';
import { BODY_HEADS, WEAK_HEADS } from '../vocabulary/bodies.ts';
import { rules as organisations } from './organisations.ts';

type Issuer = Proposal<'issuer'>;

const bodies = (manuscript: Manuscript) =>
  organisations
    .flatMap(rule => rule.find(manuscript))
    .flatMap(({ value, spans: [span] }) => (span ? [{ name: value.name, kind: value.kind, span }] : []))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);

const issuer = (name: string, span: Span): Issuer => ({ value: { name, acronym: null }, spans: [span] });

/** "Harbour Commission: new ferry line opens" */
function beforeColon({ text, structure }: Manuscript): Issuer[] {
  return structure
    .filter(({ role }) => role === 'headline')
    .flatMap(({ span: [start, end] }) => {
      const [, name = ''] = /^(\p{Lu}[^:]{1,79}):\s/u.exec(text.slice(start, end)) ?? [];
      const parts = name.split(/\s+/);
      const body = parts.some(part => BODY_HEADS.has(part) || /^\p{Lu}{2,}$/u.test(part));
      const plain = parts.every(
        part => /^\p{Lu}/u.test(part) || ['of', 'the', 'for', 'and', 'on', 'in'].includes(part),
      );
      return body && plain && parts.length <= 8 ? [issuer(collapse(name), [start, start + name.length])] : [];
    });
}

/** "About the Harbour Commission" */
function aboutSection({ text, structure }: Manuscript): Issuer[] {
  return structure
    .filter(({ role }) => role === 'about-issuer' || role === 'heading')
    .flatMap(({ span: [start, end] }) => {
      const match = /^About\s+(?:the\s+)?(\p{Lu}[^\n.:]{1,78})$/u.exec(text.slice(start, end));
      const name = match?.[1] ?? '';
      return name && !/^(?:Us|This|These)\b/.test(name) ? [issuer(collapse(name), [end - name.length, end])] : [];
    });
}

const ANNOUNCES =
  /^\s*(?:\([^()]{1,20}\)\s*)?(?:,\s[^,.]{3,80},\s)?(?:has\s+|have\s+|had\s+|will\s+|is\s+|are\s+|was\s+)?(?:today\s+|yesterday\s+|on\s+\w+\s+)?(?:announc|launch|publish|releas|open|adopt|welcom|condemn|confirm|approv|decid|maintain|introduc|present|award|propos|call|mobilis|mobiliz|pleas|sign|agre|host|issu|invit|urg|unveil|commit|set)/u;

/** "The Harbour Commission today announced": the body that acts in the first paragraph of the body. */
function announcer(manuscript: Manuscript): Issuer[] {
  const lead = manuscript.structure.find(({ role }) => role === 'body');
  const first = lead?.sentences[0];
  if (!first) return [];
  const actor = bodies(manuscript).find(
    ({ span }) =>
      first[0] <= span[0] &&
      span[1] <= first[1] &&
      ANNOUNCES.test(manuscript.text.slice(span[1], Math.min(first[1], span[1] + 160))),
  );
  return actor ? [issuer(actor.name, actor.span)] : [];
}

/** The body that begins the headline and acts in the first sentence of the text as well. */
function headlineSubject(manuscript: Manuscript): Issuer[] {
  const { structure } = manuscript;
  const headline = structure.find(({ role }) => role === 'headline');
  const first = structure.find(({ role }) => role === 'body')?.sentences[0];
  if (!headline || !first) return [];
  const found = bodies(manuscript);
  const subject = found.find(({ span }) => span[0] - headline.span[0] <= 4 && span[0] >= headline.span[0]);
  const actor = found.find(({ span, name }) => first[0] <= span[0] && span[1] <= first[1] && name === subject?.name);
  return subject && actor ? [issuer(subject.name, subject.span)] : [];
}

/** A signature or masthead line that is the name of a body and nothing else: "MINISTRY OF LAW". */
function nameLine({ text, structure }: Manuscript): Issuer[] {
  return structure
    .filter(
      ({ role, span: [start, end] }) =>
        (role === 'notice' || role === 'furniture' || role === 'body' || role === 'contact') && end - start < 90,
    )
    .flatMap(({ span }) => {
      const line = text.slice(...span);
      const parts = line.split(/\s+/);
      const titled = parts.map(part => part.charAt(0) + part.slice(1).toLowerCase());
      const heads = titled.some(part => BODY_HEADS.has(part) && (!WEAK_HEADS.has(part) || parts.length > 2));
      const capitals = parts.every(part => /^\p{Lu}/u.test(part) || ['of', 'the', 'for', 'and', '&'].includes(part));
      const generic = /^(?:Press|Media|News|Original|For|Source)\b|\bRelease$/i.test(line);
      return heads && !generic && capitals && parts.length >= 2 && !/[.:,;!?\d]/.test(line)
        ? [issuer(collapse(line), span)]
        : [];
    });
}

export const rules: readonly Rule<'issuer'>[] = [
  {
    name: 'issuer/before-colon',
    confidence: 0.97,
    find: beforeColon,
    examples: [
      {
        text: 'Harbour Commission: new ferry line opens\nThe line opened on Monday. It carries many people.',
        finds: ['Harbour Commission'],
      },
    ],
    counterexamples: ['New ferry line: what it means\nThe line opened on Monday. It carries many people.'],
  },
  {
    name: 'issuer/about-section',
    confidence: 0.95,
    find: aboutSection,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nAbout the Quillon Trust\nThe Quillon Trust runs ferries. It was founded long ago.',
        finds: ['Quillon Trust'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nAbout us\nWe run ferries.',
    ],
  },
  {
    name: 'issuer/announcer',
    confidence: 0.8,
    find: announcer,
    examples: [
      {
        text: 'New ferry line opens\nThe Sorrel Harbour Commission today announced a ferry line. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe ferry belongs to the Sorrel Harbour Commission. It carries many people.',
    ],
  },
  {
    name: 'issuer/headline-subject',
    confidence: 0.75,
    find: headlineSubject,
    examples: [
      {
        text: 'Sorrel Harbour Commission leaves fares unchanged\nThe Sorrel Harbour Commission is leaving the fares unchanged. It carries many people.',
        finds: ['Sorrel Harbour Commission'],
      },
    ],
    counterexamples: [
      'Ferries praised the Sorrel Harbour Commission\nThe Sorrel Harbour Commission is leaving the fares unchanged. It carries many people.',
    ],
  },
  {
    name: 'issuer/name-line',
    confidence: 0.7,
    find: nameLine,
    examples: [
      {
        text: 'New ferry line opens\nThe line opened on Monday. It carries many people.\nMINISTRY OF TRADE',
        finds: ['MINISTRY OF TRADE'],
      },
    ],
    counterexamples: [
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nThank you',
      'New ferry line opens\nThe line opened on Monday. It carries many people.\nTidal Post',
    ],
  },
];
