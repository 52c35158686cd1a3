import type { ParagraphRole } from '../../article.ts';
import { regex } from '../../regex.ts';

/** Parts of a release that are not its news, in the order in which their headings are tried. */
const headings: readonly (readonly [role: ParagraphRole, heading: RegExp])[] = [
  [
    'notes-to-editors',
    regex(
      String.raw`^[-–—*#\s]{0,4}(?:background\s+)?(?:notes?|information)\s+(?:to|for)\s+(?:the\s+)?(?:editors?|news\s?(?:rooms?|desks?)|media|press|journalists?)(?:\s+and\s+\p{L}{1,20})?\b.{0,40}$`,
      'iu',
    ),
  ],
  ['notes-to-editors', /^[-–—*#\s]{0,4}background\s+notes?(?:\s+for\s+.{1,40})?\s*[:.–—-]?$/iu],
  [
    'notes-to-editors',
    /^[-–—*#\s]{0,4}(?:editors?['’]?s?\s+notes?|notes?|footnotes?|hinweise?\s+(?:an|für)\s+(?:die\s+)?redaktion(?:en)?|notes?\s+aux?\s+rédact(?:ions?|eurs?)|notas?\s+para\s+(?:los\s+)?(?:editores|redactores))\s*[:.–—-]{0,2}$/iu,
  ],
  ['notes-to-editors', /^(?:editors?['’]?s?\s+notes?|notes?\s+(?:to|for)\s+editors?)\s*[:.–—]\s*\S/iu],
  [
    'contact',
    regex(
      String.raw`^[-–—*#\s]{0,4}(?:for\s+)?(?:media|press|news|public|general|investor|journalist|editorial|corporate|company)(?:\s+(?:and|&)\s+\p{L}{3,12})?\s+(?:contacts?|inquiries|enquiries|queries|relations|office|liaison|desk)(?:\s*[:–—-].{0,120}|.{0,60}:)?$`,
      'iu',
    ),
  ],
  [
    'contact',
    /^[-–—*#\s]{0,4}(?:contact\s+(?:details|information|persons?)\b.{0,60}|(?:contacts?|contact\s+us|contact\s+(?:for|the)\s+.{2,40}|kontakt|contacto|contacto\s+de\s+prensa|contact\s+presse|(?:general\s+)?[ei]nquiries|for\s+(?:more|further)\s+information(?:,?\s+(?:please\s+)?contact)?)\s*(?:[:.–—-].{0,80})?)$/iu,
  ],
  [
    'furniture',
    /^(?:(?:additional|further|multimedia|media|other|online)\s+)?(?:resources|downloads|links|multimedia|attachments|reading)\s*:?$/iu,
  ],
  // What lawyers add to the news of a company.
  [
    'furniture',
    /^[-–—*#\s]{0,4}(?:(?:cautionary|special|important)\s+(?:notes?|statements?|notices?|information)\s+(?:regarding|concerning|about|on|relating\s+to)\s+)?(?:forward[-\s]looking\s+(?:statements?|information)|safe\s+harbou?r(?:\s+statements?)?|(?:legal\s+)?disclaimers?|legal\s+notices?)\s*[:.]?$/iu,
  ],
  ['furniture', /^(?:related|useful|relevant|external|quick)\s+(?:links?|documents?|resources|reading|files)\s*:?$/iu],
];

/** "About Sorrel Island" names a body; "About 1,500 people" does not, nor does a sentence. */
const ABOUT = regex(
  String.raw`^[-–—*#\s]{0,4}(?:(?:About|ABOUT|À propos (?:de|du|des)|Acerca del?|Sobre|Über)\s{1,3}(?:[Uu]s|US|(?:the\s|THE\s|our\s|l[ae]\s|el\s|die\s|das\s)?\s{0,2}\p{Lu}.{1,90})|关于.{2,30})(?<![.!?])$`,
  'u',
);
const ABOUT_INLINE = regex(String.raw`^(?:About|ABOUT)\s+(?:the\s+)?\p{Lu}[^.:]{1,80}(?::|\s[–—-])\s+\p{Lu}`, 'u');

/** Headings of the news itself, which end a part that is not. */
const NEWS = regex(
  String.raw`^(?:background|context|annex(?:es)?(?:\s+\p{L}{1,2}|\s+\d{1,2})?|appendix|key\s+facts|facts\s+and\s+figures|quotes?|timeline|next\s+steps|contexte|antecedentes|hintergrund)\s*:?$`,
  'iu',
);

/** The part that a paragraph opens: `body` for the news itself, null where it opens none. */
export function sectionOpenedBy(words: string): ParagraphRole | null {
  if (words.length > 500) return null;
  if (words.length <= 160) for (const [role, heading] of headings) if (heading.test(words)) return role;
  if (words.length <= 110 && ABOUT.test(words)) return 'about-issuer';
  if (ABOUT_INLINE.test(words)) return 'about-issuer';
  return NEWS.test(words) ? 'body' : null;
}
