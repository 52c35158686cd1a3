import type { Paragraph } from '../../article.ts';
import type { Manuscript } from '../../manuscript.ts';
import { regex } from '../../regex.ts';
import type { Span } from '../../span.ts';
import type { Proposal, Rule } from '../finding.ts';

const label = regex(
  String.raw`^\s*(?:for\s+(?:more|further|additional|all|any|media|press)\b|(?:press|media|news)\s+(?:contacts?|enquir\p{L}+|inquir\p{L}+|office|relations|queries|desk)\b|contacts?\b)`,
  'iu',
);
const email = regex(String.raw`[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}`, 'gu');
const phone = regex(String.raw`(?<![\p{L}\p{N}/.@-])\+?\(?\d[\d\s().–-]{5,20}\d(?![\p{L}\p{N}@])`, 'gu');
const name = regex(
  String.raw`^[^\S\n]*((?:(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}\.|de|von|van|bin)){0,2}(?:\s+\p{Lu}[\p{L}’'-]+){1,3})\s*(?=[,:;|–—(<]|$|-\s|[\p{L}\p{N}._%+-]{1,64}@|\+)`,
  'u',
);
/** A label right before a name, no colon between them, as pages put it when their lines are lost: "Contact DetailsAda Brennick". */
const glued = regex(
  String.raw`^(?:(?:Press|Media|News)\s)?(?:Contacts?|contacts?)(?:\s(?:Details?|Information|Info|Person|Name))?[^\S\n]*(?=\p{Lu}\p{Ll}+\s\p{Lu})`,
  'u',
);
/** Words of labels and desks: a run of capitals with one of these is nobody's name. */
const NOBODY = regex(
  String.raw`\b(?:Press|Media|Contacts?|Office|Relations|Communications?|Phone|Tel|Telephone|Email|E-mail|Mobile|Fax|Enquir\p{L}*|Inquir\p{L}*|Desk|Team|Department|Ministry|Council|Commission|Board|Street|Road|Avenue|Public|News|Information|Officer|Manager|Director|Head|Spokes\p{L}*|Service|Services|Bureau|Agency|University|Institute|Foundation|Association|Unit|Centre|Center|Section|Division|Branch|Secretariat|Helpline|Hotline|For|More|Further|Notes?)\b`,
  'u',
);

/** A number of eight digits or more, or an address, in a line. */
const NUMBERED = /@|\d(?:[\s().–-]{0,3}\d){7}/u;
/** A body with its number on one line: "Quillon Ports plc   +99 …". */
const HOUSED = regex(
  String.raw`^(?!(?:Tel|Phone|Telephone|Mobile|Mob|Cell|Fax|E-?mail|Direct|Office)\b)\p{Lu}[\p{L}&.,’' -]{1,60}?\b(?:plc|PLC|Ltd|Limited|Inc|LLP|LLC|Group|Communications|Advisory|Advisers|Partners|Consulting|Associates|Strategy|Capital|Securities)\.?:?\s+\+?\(?\d`,
  'u',
);

interface Draft {
  name: Span | null;
  email: Span | null;
  phone: Span | null;
}

/** The people and desks of one contact block: a name, or a second address of the same kind, begins the next. */
function contactsIn(text: string, block: readonly Paragraph[]): Draft[] {
  const drafts: Draft[] = [];
  let draft: Draft = { name: null, email: null, phone: null };
  const flush = () => {
    drafts.push(draft);
    draft = { name: null, email: null, phone: null };
  };
  const put = (key: keyof Draft, span: Span) => {
    if (draft[key] !== null || (key === 'name' && (draft.email !== null || draft.phone !== null))) flush();
    draft[key] = span;
  };
  const lines = block.flatMap(({ span }) =>
    [...text.slice(...span).matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
      start: span[0] + index,
      words: line.slice(0, 2000),
    })),
  );
  const housed = lines.map(({ words }) => HOUSED.test(words));
  // A name below "Quillon Ports plc  +99 …" has that number where the next number stands behind another body.
  let open = false;
  const isOwn = (at: number): boolean => {
    const next = lines.findIndex(({ words }, index) => index > at && NUMBERED.test(words));
    return open && draft.name === null && !NUMBERED.test(lines[at]?.words ?? '') && (next < 0 || housed[next] === true);
  };
  for (const [at, { start, words }] of lines.entries()) {
    if (housed[at]) flush();
    open = housed[at] || (open && !NUMBERED.test(words));
    const labelled = (words.match(
      /^(?:[^:\n]{0,60}(?:contacts?|enquir\p{L}+|inquir\p{L}+|queries|relations)\b[^:\n]{0,30}:\s*)/iu,
    ) ??
      words.match(glued) ?? [''])[0].length;
    // "Quillon Ports plc: Ada Brennick, +99 …": whose name stands behind the colon.
    const body = labelled === 0 ? (words.match(/^[^:\n@\d]{3,60}:\s+/u)?.[0].length ?? 0) : 0;
    const lead = body > 0 && !NOBODY.test(words.slice(body).match(name)?.[1] ?? 'Desk') ? body : labelled;
    // A label begins somebody else's lines: "For public enquiries: …".
    if (lead > 0) flush();
    const named = words.slice(lead).match(name);
    if (named?.[1] && !NOBODY.test(named[1])) {
      const from = start + lead + named[0].indexOf(named[1]);
      const whose: Span = [from, from + named[1].length];
      if (isOwn(at)) draft.name = whose;
      else put('name', whose);
    }
    const found = [
      ...[...words.matchAll(email)].map(match => ({ key: 'email', match }) as const),
      ...[...words.replace(email, match => ' '.repeat(match.length)).matchAll(phone)]
        .filter(([digits]) => digits.replace(/\D/gu, '').length >= 8 && /^[^(]*(?:\([^)]*\)[^(]*)*$/u.test(digits))
        .map(match => ({ key: 'phone', match }) as const),
    ].sort((a, b) => a.match.index - b.match.index);
    for (const { key, match } of found) put(key, [start + match.index, start + match.index + match[0].length]);
  }
  return [...drafts, draft].filter(({ email: mail, phone: number }) => mail !== null || number !== null);
}

/** Runs of paragraphs that tell whom to ask. */
function blocks({ text, structure }: Manuscript): Paragraph[][] {
  const runs: Paragraph[][] = [];
  let last = -1;
  for (const [index, paragraph] of structure.entries()) {
    const { role, span } = paragraph;
    const labelled =
      (role === 'body' || role === 'furniture' || role === 'notes-to-editors') &&
      label.test(text.slice(span[0], Math.min(span[1], span[0] + 80)));
    if (role !== 'contact' && !labelled) continue;
    if (last === index - 1) runs.at(-1)?.push(paragraph);
    else runs.push([paragraph]);
    last = index;
  }
  return runs;
}

/** Press contacts, kept apart from the facts. */
export const rules: readonly Rule<'contacts'>[] = [
  {
    name: 'contacts/press',
    confidence: 0.9,
    find: manuscript =>
      blocks(manuscript).flatMap(block =>
        contactsIn(manuscript.text, block).map((draft): Proposal<'contacts'> => {
          const words = (span: Span | null) => span && manuscript.text.slice(...span).replace(/\s+/gu, ' ');
          const spans = [draft.name, draft.email, draft.phone]
            .filter(span => span !== null)
            .sort((a, b) => a[0] - b[0]);
          return { value: { name: words(draft.name), email: words(draft.email), phone: words(draft.phone) }, spans };
        }),
      ),
    examples: [
      {
        text: 'The tunnel opens in May.\n\nPress contact: press@moles.example\n',
        finds: ['press@moles.example'],
        value: { name: null, email: 'press@moles.example', phone: null },
      },
      {
        text: 'The tunnel opens in May.\n\nMedia contact: Orla Tavish, orla.tavish@moles.example, +99 555 0100 22\n',
        finds: ['Orla Tavish orla.tavish@moles.example +99 555 0100 22'],
        value: { name: 'Orla Tavish', phone: '+99 555 0100 22' },
      },
      {
        text: 'The tunnel opens in May.\n\nEnquiries:\nMole Tunnels plc: Orla Tavish, Investor Relations, +99 555 0100 22\nSand Advisers: Bren Odell, odell@sand.example\n',
        finds: ['Orla Tavish +99 555 0100 22', 'Bren Odell odell@sand.example'],
      },
      {
        text: 'The tunnel opens in May.\n\nEnquiries:\nMole Tunnels plc   +99 555 0100 22\nOrla Tavish, Head of Investor Relations\nSand Communications   +99 555 0100 33\nBren Odell, Ines Corrow\n',
        finds: ['+99 555 0100 22 Orla Tavish', '+99 555 0100 33 Bren Odell'],
        value: { name: 'Orla Tavish', phone: '+99 555 0100 22' },
      },
      {
        text: 'The tunnel opens in May.\n\nContact DetailsOrla Tavish\n\norla.tavish@moles.example\n',
        finds: ['Orla Tavish orla.tavish@moles.example'],
      },
      {
        text: 'The tunnel opens in May.\n\nContact Press Office\n\ndesk@moles.example\n',
        finds: ['desk@moles.example'],
      },
      {
        text: 'The tunnel opens in May.\n\nEnquiries: Tunnel Safety Unit, unit@moles.example\n',
        finds: ['unit@moles.example'],
        value: { name: null },
      },
    ],
    counterexamples: [
      'The tunnel opens in May.\n\nIt is 1 200 metres long and cost 4 500 000 crowns.\n',
      'Orla Tavish can be reached by boat.',
    ],
  },
];
