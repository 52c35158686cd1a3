import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse, type Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { BODY_HEADS, SHORT_HEADS, WEAK_HEADS } from '../../vocabulary/bodies.ts';
import { isTitleVerb } from '../../vocabulary/title-verbs.ts';
import { linesOf } from '../masthead.ts';
import { hasHead, issuer } from './bodies.ts';

/** What a piece is called, behind or instead of whose it is: "Press Statement", "SHC Media Release". */
const PIECE =
  /(?:^|\s)(?:(?:official|joint|press|media|news|public)\s)*(?:release|statement|communiqu[ée]|advisory|notice|readout|bulletin|briefing|update|alert|news|note)s?$/iu;

/** "Harbour Commission: new ferry line opens". Of "SHC Press Statement: …" the SHC, which a signature in full outdoes. */
export function beforeColon({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  return structure
    .filter(({ role }) => role === 'headline')
    .flatMap(({ span: [start, end] }) => {
      const [, label = ''] = /^(\p{Lu}[^:]{1,79}):\s/u.exec(text.slice(start, end)) ?? [];
      const name = label.replace(PIECE, '');
      const parts = name.split(/\s+/);
      // In a title of capitals, capitals show no short form: "HALMIA: …".
      const inCapitals = !/\p{Ll}/u.test(text.slice(start, end));
      const isShort = (part: string) => !inCapitals && /^\p{Lu}{2,}$/u.test(part);
      const isHead = (part: string) => BODY_HEADS.has(inCapitals ? part.charAt(0) + part.slice(1).toLowerCase() : part);
      const body = parts.some(part => isHead(part) || isShort(part));
      const plain = parts.every(
        part => /^\p{Lu}/u.test(part) || ['of', 'the', 'for', 'and', 'on', 'in'].includes(part),
      );
      // "SHC Assemblies Open: …"
      const told = parts.some((part, at) => at > 0 && isTitleVerb(part, parts[at - 1]));
      // "European Tide Union: Commission welcomes …": what it is about.
      const topic = /^:\s(?:The\s)?(?:Commission|Council|Parliament)\s\p{Ll}/u.test(
        text.slice(start + label.length, end),
      );
      if (!body || !plain || told || topic || parts.length > 8 || /\sBY\s/u.test(name)) return [];
      const found = issuer(collapse(name), [start, start + name.length]);
      return [name === label ? found : { ...found, confidence: 0.69 }];
    });
}

const BEFORE_BAR = regex(
  String.raw`^(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:of|the|for|and|&|on|in|de|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,8})\s+[|•·–—-]\s+(?:(?:press|news|media)\s+(?:release|statement|notice|information|communiqu[ée])\b|(?:statement|daily\snews|readout|communiqu[ée])$)`,
  'iu',
);

/** "Statistics Halmia | Press release No. 12": the house of a masthead line. */
export function beforeBar(manuscript: Manuscript): Proposal<'issuer'>[] {
  return linesOf(manuscript).flatMap(({ text, span: [start], place, role }) => {
    const name = place === 'top' && role !== 'headline' && text.length < 140 ? BEFORE_BAR.exec(text)?.[1] : undefined;
    const plain = name
      ?.split(/\s+/)
      .every(part => /^[\p{Lu}&]/u.test(part) || /^(?:of|the|for|and|on|in|de)$/.test(part));
    return name && plain && !/^(?:press|news|media|home|latest|date|english)\b/iu.test(name)
      ? [issuer(collapse(name), [start, start + name.length])]
      : [];
  });
}

const MUNICIPALITY = regex(
  String.raw`^(?:City|Town|County|Borough|Municipality|Canton|State|Province|Township|Village|Government)\sof\s(?:the\s)?\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30}){0,2}$`,
  'u',
);

/** "City of Quenby", a line and nothing else above the prose. */
export const municipality = (manuscript: Manuscript): Proposal<'issuer'>[] =>
  linesOf(manuscript)
    .filter(({ text, place, role }) => place === 'top' && role !== 'headline' && MUNICIPALITY.test(text.trim()))
    .slice(0, 1)
    .map(({ text, span: [start] }) => issuer(collapse(text.trim()), [start, start + text.trimEnd().length]));

const ABOUT =
  /^(?:(?:About|ABOUT)\s+(?:(?:the|THE)\s+)?|À\spropos\s(?:de\sla\s|de\sl['’]|du\s|des\s|de\s|d['’])|Acerca\s(?:del\s|de\sla\s|de\slos\s|de\s)|Sobre\s(?:el\s|la\s|los\s|las\s)?|关于)([\p{Lu}\p{Script=Han}][^\n.:。：]{1,78})$/u;

/** The whole name that a paragraph opens with, of which a heading has the head alone: "About the Ministry", "The Ministry of Ports was …". */
function wholeName(text: string, [start, end]: Span, head: string): Span | null {
  const words = text.slice(start, Math.min(end, start + 160));
  const name =
    /^(?:The\s)?((?:\p{Lu}[\p{L}&'’-]*)(?:\s(?:(?:of|for|and|the|on|in)\s){0,2}\p{Lu}[\p{L}&'’-]*){1,10})/u.exec(
      words,
    )?.[1];
  const at = name?.split(' ').includes(head) ? start + words.indexOf(name) : -1;
  return name && at >= 0 ? [at, at + name.length] : null;
}

/** "About the Harbour Commission", "À propos du Conseil des ports"; of "About the Ministry" the name that the words below have. */
export function aboutSection({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  return structure.flatMap(({ role, span: [start, end] }, index) => {
    if (role !== 'about-issuer' && role !== 'heading') return [];
    const match = ABOUT.exec(text.slice(start, end));
    const name = match?.[1] ?? '';
    const next = structure[index + 1];
    if (SHORT_HEADS.has(name)) {
      const whole = next ? wholeName(text, next.span, name) : null;
      return whole ? [issuer(collapse(text.slice(...whole)), whole)] : [];
    }
    return name && !/^(?:Us|This|These)\b/.test(name) ? [issuer(collapse(name), [end - name.length, end])] : [];
  });
}

const SOURCE =
  /(?:(?:信息来源|(?<![片字图圖])[来來]源|发布机构|发布单位)\s*[：:]\s*|^[来來]源\s?(?=\p{Script=Han}{3,10}$))(\p{Script=Han}[\p{Script=Han}—–·]{2,29})/u;

/** "（来源：港口网）" at the end of a paragraph. */
const INLINE_SOURCE = /[（(][来來]源\s?[：:]\s?(\p{Script=Han}{3,20})(?=[）)]$)/u;

/** Sources that only point at the house whose page it is. */
const NO_SOURCE = /^(?:集团|公司|本[网網站报報]|网络|互联网|综合|原创|新闻中心|办公室|宣传部|编辑部)/u;

/** "来源：港务委员会": the source that a Chinese masthead names. */
export function sourceLine(manuscript: Manuscript): Proposal<'issuer'>[] {
  return linesOf(manuscript).flatMap(({ text, span: [start], place }) => {
    const match = place === 'middle' ? INLINE_SOURCE.exec(text) : SOURCE.exec(text);
    const name = match?.[1];
    const at = start + (match ? match.index + match[0].length - (name?.length ?? 0) : 0);
    return name && !NO_SOURCE.test(name) ? [issuer(name, [at, at + name.length])] : [];
  });
}

/** "Distributed by Tidewire Group on behalf of the Harbour Commission.": a line of those who spread releases. */
const BEHALF =
  /^(?:Distributed|Issued|Released)\sby\s[^.\n]{2,60}\son\sbehalf\sof\s(?:the\s)?(\p{Lu}[^.\n:]{2,90}?)\.?$/u;
/** The bodies that such lines say a release is spread for. */
export const onBehalf = (manuscript: Manuscript): Proposal<'issuer'>[] =>
  linesOf(manuscript).flatMap(({ text, span: [start] }) => {
    const name = BEHALF.exec(text.trimEnd())?.[1];
    const at = name ? start + text.lastIndexOf(name) : start;
    return name ? [issuer(collapse(name), [at, at + name.length])] : [];
  });

const OURSELVES = regex(
  String.raw`^(?:The\s)?((?:\p{Lu}[\p{L}&'’-]*|of|for|and|the|in|on|de|y)(?:\s(?:\p{Lu}[\p{L}&'’-]*|of|for|and|the|in|on|de|y)){1,11})(?:\s\([^()]{2,20}\))?(?:[.:–—-]\s{0,2}|\s(?:is|are)\s[^.]{10,260}\.\s)(?:We|Our)\s`,
  'u',
);

/** "Sorrel Harbour Commission (SHC). We are the agency …": a paragraph in which a body speaks of itself. */
export function ourselves({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  return structure.slice(1).flatMap(({ span: [start, end] }) => {
    const words = text.slice(start, Math.min(end, start + 400));
    const name = OURSELVES.exec(words)?.[1];
    const at = name ? start + words.indexOf(name) : start;
    return name && hasHead(name) ? [issuer(collapse(name), [at, at + name.length])] : [];
  });
}

/** A signature or masthead line that is the name of a body and nothing else: "MINISTRY OF LAW". A heading only above the text, in capitals. */
export function nameLine({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  const title = structure.find(({ role }) => role === 'headline')?.span[1] ?? 0;
  const prose = structure.findIndex(
    ({ role, sentences, span: [start, end] }) => role === 'body' && (sentences.length > 1 || end - start > 120),
  );
  return structure
    .filter(
      ({ role, span }, at) =>
        (role === 'notice' ||
          role === 'furniture' ||
          role === 'body' ||
          role === 'contact' ||
          ((role === 'subheadline' || role === 'heading') &&
            at < prose &&
            (span[0] > title || !/\p{Ll}/u.test(text.slice(...span))))) &&
        span[1] - span[0] < 90,
    )
    .flatMap(({ role, span: [start, end] }) => {
      // "Ada Brennick/Harbour Police": who wrote it, and where.
      const whole = text.slice(start, end);
      const line = whole.slice(whole.lastIndexOf('/') + 1).trimStart();
      const span: Span = [end - line.length, end];
      const parts = line.split(/\s+/);
      const titled = parts.map(part => part.charAt(0) + part.slice(1).toLowerCase());
      const heads = titled.some(
        part =>
          BODY_HEADS.has(part) && (!WEAK_HEADS.has(part) || parts.length > 2 || /^\p{Lu}{2,6}$/u.test(parts[0] ?? '')),
      );
      const capitals = parts.every(part => /^\p{Lu}/u.test(part) || ['of', 'the', 'for', 'and', '&'].includes(part));
      const generic = /^(?:An?|Press|Media|News|Original|For|Source)\b|\b(?:Release|News)$/iu.test(line);
      // A name by itself right above the text outdoes who acts there.
      // So does one that its source puts among what the piece is: the head of a page.
      const above =
        line === whole &&
        ((start > title && end < (structure[prose]?.span[0] ?? 0) && /\p{Ll}/u.test(line)) ||
          (role === 'notice' && end < title));
      return heads && !generic && capitals && parts.length >= 2 && !/[.:,;!?\d]/.test(line)
        ? [above ? { ...issuer(collapse(line), span), confidence: 0.83 } : issuer(collapse(line), span)]
        : [];
    });
}

const OFFICE_OF =
  /^(?:press|media|communications?|information)\s(?:office|service|section|department|unit)\sof\s(?:the\s)?(\p{Lu}[^.;:\n]{3,90})$/iu;

/** "Press office of the Court of Appeal": a line and nothing else. */
export function officeOf({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  return structure.flatMap(({ span: [start, end] }) => {
    const name = end - start < 130 ? OFFICE_OF.exec(text.slice(start, end))?.[1] : undefined;
    return name && /^\p{Lu}/u.test(name) && hasHead(name) ? [issuer(collapse(name), [end - name.length, end])] : [];
  });
}

const RELEASED =
  /^(?:(?:this\s[^.:;]{4,60}?\s(?:is|was)|(?:the|a)\s(?:press|news|media)\s(?:release|statement))\s)?(?:jointly\s)?(?:issued|released|published)\s(?:jointly\s)?by:?\s(?:the\s)?(\p{Lu}[^.;\n]{3,120})/iu;

/** "Issued by the Harbour Commission", "This statement is released jointly by …": the first body of the line. */
export function releasedBy({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  return structure.flatMap(({ span: [start, end] }) => {
    const match = RELEASED.exec(text.slice(start, Math.min(end, start + 240)));
    if (!match?.[1] || !/^\p{Lu}/u.test(match[1])) return [];
    const [first = '', second] = match[1].split(/\s+and\s+the\s+/iu);
    const name = (second !== undefined && hasHead(second) ? first : match[1])
      .replace(/\s+on\s+(?:\S{0,12}\s?\d|\w{3,9}day\b).*$/su, '')
      .trim();
    const at = start + match[0].length - match[1].length;
    return hasHead(name) ? [issuer(collapse(name), [at, at + name.length])] : [];
  });
}

const THIS_CONTENT =
  /^(?:the\s)?(\p{Lu}[^.;:\n]{3,110}?)\s(?:published|issued|released|distributed)\sthis\s(?:content|(?:press|news|media)\s(?:release|statement)|release|statement)\b/iu;

/** "The Harbour Commission published this content on …": what who passes a release on says of its source. */
export function contentOf({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  return structure.flatMap(({ span: [start, end] }) => {
    const match = THIS_CONTENT.exec(text.slice(start, Math.min(end, start + 200)));
    const name = match?.[1];
    if (!match || !name || !/^\p{Lu}/u.test(name)) return [];
    const at = start + match[0].indexOf(name);
    return [issuer(collapse(name), [at, at + name.length])];
  });
}

const STATEMENT_BY = regex(
  String.raw`^(?:joint\s)?(?:statement|communiqu[ée]|remarks|message|readout|press\srelease|announcement)\s(?:by|from|of)\s(?:the\s)?(\p{Lu}[\p{L}\s&'’.-]{2,90}?)(?=:\s|\s\(|\s(?:on|about|regarding|concerning|following|after)\s|$)`,
  'iu',
);

/** Offices that begin with a word for a body: "Government Spokesman". */
const HELD_BY_ONE =
  /\b(?:Spokes(?:man|woman|person)|Secretary|Minister|President|Governor|Director|Chair(?:man|woman|person)?)$/u;

/** "Statement by the Reserve Board: …": the body that a headline says to speak. */
export function statementBy({ text, structure }: Manuscript): Proposal<'issuer'>[] {
  return structure.flatMap(({ role, span: [start, end] }) => {
    const match = role === 'headline' || role === 'notice' ? STATEMENT_BY.exec(text.slice(start, end)) : null;
    const name = match?.[1];
    if (!match || !name || !/^\p{Lu}/u.test(name) || !hasHead(name) || HELD_BY_ONE.test(name)) return [];
    const at = start + match[0].lastIndexOf(name);
    return [issuer(collapse(name), [at, at + name.length])];
  });
}
