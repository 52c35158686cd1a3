import type { ParagraphRole } from '../../article.ts';
import { isDateLine } from './date-line.ts';

const BUTTON =
  'share|tweet|print|e-?mail|facebook|twitter|x|linkedin|whatsapp|instagram|youtube|telegram|menu|search|login|next|previous|download|home|subscribe|rss';

/** What a line says of itself, whatever stands around it. */
interface Sign {
  readonly role: ParagraphRole;
  readonly sign: RegExp;
  /** Longer paragraphs are prose that happens to begin so. */
  readonly within: number;
}

const KIND = '(?:press|news|media|joint)';
const PIECE = '(?:release|statement|communiqué|communique|advisory|notice|information|bulletin|briefing|note)';
const KIND_OF_PIECE = [
  `(?:joint\\s+)?${KIND}\\s*${PIECE}s?`,
  `(?:joint\\s+)?(?:official\\s+)?(?:statement|communiqu[ée])`,
  'communiqué\\s+de\\s+presse|comunicado\\s+de\\s+prensa|nota\\s+de\\s+prensa|nota\\s+à\\s+imprensa|comunicato\\s+stampa',
  'pressemitteilung|medienmitteilung|persbericht|pressmeddelande|pressemelding|news|新闻稿|新聞稿|新闻公报|プレスリリース',
].join('|');
const DATE_OR_NUMBER = String.raw`(?:no\.?|nr\.?|n°|number|#)?\s*[\p{L}\p{N}/.,\s-]{0,40}\p{N}[\p{L}\p{N}/.,\s-]{0,20}`;

const signs: readonly Sign[] = [
  // Separators, ends and page furniture.
  { role: 'furniture', sign: /^[\p{P}\p{S}\s]{1,200}$/u, within: 200 },
  {
    role: 'furniture',
    sign: /^[-–—*#~=\s.([]{0,8}(?:ends?|30|fin|ende|end\s+of\s+(?:the\s+)?(?:press\s+|news\s+)?release|全文完|完)[-–—*#~=\s.)\]]{0,8}$/iu,
    within: 40,
  },
  {
    role: 'furniture',
    sign: /^(?:[-–—\s[(]{0,4})(?:page|p\.|seite|página)\s*\d{1,4}(?:\s*(?:of|\/|von|de|sur)\s*\d{1,4})?[-–—\s\])]{0,4}$|^\d{1,4}\s*(?:of|\/)\s*\d{1,4}$|^[([-–—\s]{0,4}(?:more|more\s+follows|continued|cont['’]?d|suite|continúa)[)\]-–—\s.]{0,6}$|^\d{1,3}$/iu,
    within: 40,
  },
  {
    role: 'furniture',
    sign: /^(?:share\s+(?:this|on|via)\b|print\s+(?:this|page|version|friendly)\b|e-?mail\s+this\b|tweet\s+this\b|back\s+to\s+(?:top|news|list|press\s+releases|all\b)|skip\s+to\b|return\s+to\b|top\s+of\s+page|home\s*[>»|/]|you\s+are\s+here\b|(?:read|learn)\s+more$|(?:image|photo)$|see\s+also$|subscribe\b|sign\s+up\s+(?:for|to)\b|follow\s+us\b|unsubscribe\b|click\s+here\b)/iu,
    within: 140,
  },
  { role: 'furniture', sign: new RegExp(`^(?:${BUTTON})(?:[\\s,|·/]{1,5}(?:${BUTTON})){0,9}$`, 'iu'), within: 140 },
  {
    role: 'furniture',
    sign: /^(?:download\s+(?:the\s+)?(?:pdf|press\s+release|this)\b|related\s+(?:news|links?|articles?|content|documents?|stories)\b|previous(?:\s+(?:page|article|release|news|story))?$|(?:tags?|topics?|categor(?:y|ies)|keywords?)\s*:)/iu,
    within: 140,
  },
  {
    role: 'furniture',
    sign: /^(?:cookie\s+(?:policy|settings|notice|preferences)|accept\s+(?:all|cookies)|(?:we|this\s+(?:web)?site)\s+uses?\s+cookies|all\s+rights\s+reserved|copyright\s+(?:©|\(c\)|\d{4})|©|view\s+(?:source|original|the\s+original)\b|original\s*\/\s*source\b|source\s+version\b|posted\s+in\b|last\s+(?:updated|modified|reviewed)\b|reddit\s+post)/iu,
    within: 140,
  },
  { role: 'furniture', sign: /\b(?:posted|filed|published)\s+(?:in|under)\s+\p{L}/iu, within: 80 },
  { role: 'furniture', sign: /\bTLDR$/u, within: 60 },
  { role: 'furniture', sign: /^(?:https?:\/\/|www\.)\S{1,400}$/iu, within: 420 },
  {
    role: 'furniture',
    sign: /^\(?(?:photo|picture|image|photograph|video)s?(?:graphy)?\s*(?:credits?|courtesy|©|from|by|:\s*©)(?=[\s:©]|$)/iu,
    within: 120,
  },
  {
    role: 'furniture',
    sign: /^(?:from|to|cc|bcc|subject|sent|reply-to|message-id|mime-version|content-type|x-[a-z-]{1,30})\s?:\s{0,4}\S/iu,
    within: 200,
  },
  { role: 'furniture', sign: /^date\s?:\s+\p{L}{2,3},\s+\d{1,2}\s+\p{L}{3,9}\s+\d{4}\s+\d\d:\d\d/iu, within: 80 },
  {
    role: 'furniture',
    sign: /^(?:（完）|\(完\)|(?:来源|稿件来源|信息来源|责任编辑|编辑|发布时间|发布日期|字号|分享|打印|浏览次数|点击数)\s?[:：]|\d{4}-\d\d-\d\d(?:\s+\d\d:\d\d(?::\d\d)?)?\s+来源)/u,
    within: 80,
  },
  // Notices.
  {
    role: 'notice',
    sign: /^[-–—*#\s[(]{0,6}(?:(?:strictly\s+|under\s+)embargo|embargoed\b|embargo\s*(?:[:–—-]|until|till|date|lifts|ends|\d|$))/iu,
    within: 200,
  },
  {
    role: 'notice',
    sign: /^[-–—*#\s[(]{0,6}(?:for\s+(?:immediate|general|media|press)\s+(?:release|use|publication)|for\s+release\b|immediate\s+release|not\s+for\s+(?:immediate\s+)?(?:release|publication|distribution)|check\s+against\s+delivery|for\s+information\s+media|not\s+an\s+official\s+(?:record|document)|pour\s+(?:diffusion|publication)\s+immédiate|para\s+(?:su\s+)?(?:publicación|difusión)\s+inmediata|zur\s+sofortigen\s+veröffentlichung|sperrfrist|sous\s+embargo|as\s+prepared\s+for\s+delivery|即时发布)/iu,
    within: 200,
  },
  {
    role: 'notice',
    sign: new RegExp(
      `^[-–—*#\\s\\[(]{0,6}(?:${KIND_OF_PIECE})(?:[\\s:|,–—-]{0,4}(?:${DATE_OR_NUMBER})?)[-–—*#\\s\\])]{0,4}$`,
      'iu',
    ),
    within: 90,
  },
  { role: 'notice', sign: /^(?:our\s+)?ref(?:erence|\.)?\s*(?:no\.?|number|code)?\s*[:#]\s*\S{1,40}$/iu, within: 70 },
  { role: 'notice', sign: /^\p{Lu}{1,8}(?:[/-]\p{Lu}{1,8}){0,2}\/\d{2,4}(?:[/.-]\d{1,6}){0,2}$/u, within: 40 },
  {
    role: 'notice',
    sign: /^this\s+(?:communiqu[ée]|press\s+release|statement)\s+is\s+(?:being\s+)?(?:released|issued)\b/iu,
    within: 200,
  },
  // Bylines, captions.
  {
    role: 'byline',
    sign: /^(?:By|BY|Por|Par|Von|Text:)\s+\p{Lu}[\p{L}.'’-]{0,30}(?:\s+(?:\p{Lu}[\p{L}.'’-]{0,30}|and|de|van|von|bin|al)){1,6}(?:,\s[\p{L}\s]{2,60})?$/u,
    within: 120,
  },
  {
    role: 'caption',
    sign: /^[([]?(?:photo|picture|image|photograph|pictured|caption|figure|video|foto|above|left|right)\s*\d{0,3}\s*[:–—]\s*\S/iu,
    within: 400,
  },
  { role: 'caption', sign: /^\((?:photo|image|picture)\b.{1,200}\)$/iu, within: 220 },
  // Contacts. E-mail addresses and telephone numbers in short lines; sentences that offer information.
  { role: 'contact', sign: /^.{0,110}?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u, within: 160 },
  {
    role: 'contact',
    sign: /^(?:.{0,40}[\s,;|(])?(?:(?:tel(?:ephone|éfono)?|phone|mobile|fax|téléphone|tél|telefon|switchboard)\s*[.:]{0,2}|(?:ph|mob|cell|t|m|office|direct|whatsapp)\s*[.:]{1,2})\s*(?:\([\w\s]{1,12}\)\s*)?[+(]?\d[\d\s().-]{5,24}/iu,
    within: 160,
  },
  { role: 'contact', sign: /^.{0,60}?[:,;(\s]?\+\d{1,3}[\s(.-]{1,2}\d[\d\s().-]{5,24}$/u, within: 100 },
  { role: 'contact', sign: /^.{0,60}[:,;\s]\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/u, within: 120 },
  {
    role: 'contact',
    sign: /^(?:p\.?\s?o\.?\s+box|postal\s+address|company\s+website|web(?:site)?\s*:)/iu,
    within: 120,
  },
  {
    role: 'contact',
    sign: /^(?:for\s+(?:more|further|additional|general)\s+(?:information|details|info|inquiries|enquiries)|for\s+interviews?\b|for\s+(?:media|press|public)\s+(?:inquiries|enquiries|queries|information|interviews?|contacts?|accreditation)\b|journalists?\s+(?:wishing|interested|who\s+wish)\b|media\s+representatives\b|to\s+(?:arrange|request|book)\s+(?:an\s+)?interviews?\b|pour\s+(?:plus\s+d['’]informations?|tout\s+renseignement)|para\s+(?:más|mayor)\s+información|(?:weitere\s+informationen|für\s+rückfragen)\b)/iu,
    within: 260,
  },
];

/** The role that a paragraph claims by its own words, or null. `words`: without line breaks. */
export function roleOfLine(words: string): ParagraphRole | null {
  for (const { role, sign, within } of signs) if (words.length <= within && sign.test(words)) return role;
  return isDateLine(words) ? 'dateline' : null;
}

const JOINABLE: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>(['contact', 'caption', 'notice', 'byline']);

/** Whether a line is a paragraph of its own wherever it stands among wrapped lines. */
export function standsAlone(line: string): boolean {
  if (line.length > 120) return false;
  const role = roleOfLine(line);
  return role !== null && !JOINABLE.has(role);
}
