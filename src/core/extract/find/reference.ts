import type { Manuscript } from '../../manuscript.ts';
import type { Proposal, Rule } from '../finding.ts';
import { linesOf } from './masthead.ts';

/** The pattern's group `ref` in the lines above and below the prose. */
const search = (manuscript: Manuscript, pattern: RegExp) =>
  linesOf(manuscript)
    .filter(({ place, text }) => place !== 'middle' && text.length < 160)
    .flatMap(({ text, span }) => {
      const at = pattern.exec(text)?.indices?.groups?.ref;
      return at ? [{ value: {}, spans: [[span[0] + at[0], span[0] + at[1]] as const] }] : [];
    })
    .slice(0, 1);

const line = (
  name: string,
  confidence: number,
  pattern: RegExp,
): Pick<Rule<'reference'>, 'name' | 'confidence' | 'find'> => ({
  name: `reference/${name}`,
  confidence,
  find: manuscript => search(manuscript, pattern),
});

const NUMBER =
  /^\s*(?:no\.?|nr\.?|n[°º]|n\.[°º]|núm\.?|number)\s?:?\s?(?:\p{Lu}{1,6}[\s/-]?)?\d[\p{Lu}\d/.-]{0,20}\s*$/iu;
const PIECE =
  /\b(?:release|statement|communiqu[ée]|comunicado|nota|boletín|(?:presse|medien)mitteilung|notice|advisory)s?(?![\p{L}])/iu;

/** "No. 47/2026" above the text, in the line before or behind the one that says what the piece is: "NEWS RELEASE". */
function numberLine(manuscript: Manuscript): Proposal<'reference'>[] {
  const lines = linesOf(manuscript);
  const says = (at: number) => lines[at]?.role === 'notice' && PIECE.test(lines[at].text);
  return lines
    .flatMap(({ place, text, span: [start] }, at): Proposal<'reference'>[] => {
      if (place !== 'top' || text.length > 40 || !NUMBER.test(text) || !(says(at - 1) || says(at + 1))) return [];
      const from = start + text.length - text.trimStart().length;
      return [{ value: {}, spans: [[from, from + text.trim().length]] }];
    })
    .slice(0, 1);
}

const TITLE = 'Tidings from the harbour\n';
const PROSE =
  '\nThe harbour commission opened a ferry line that will carry many people to and from the island every day.';

export const rules: readonly Rule<'reference'>[] = [
  {
    ...line(
      'code',
      0.97,
      /(?:^|[\s|:(])(?<ref>\p{Lu}{1,8}(?:[/-]\p{Lu}{1,8}){0,2}\/\d{2,6}(?:[/.-]\d{1,6}){0,2})(?=$|[\s|),;])/du,
    ),
    examples: [
      { text: `${TITLE}PR/2024/922${PROSE}`, finds: ['PR/2024/922'] },
      { text: `${TITLE}Press release HC/PR/26/14 | Lindau${PROSE}`, finds: ['HC/PR/26/14'] },
    ],
    counterexamples: [`${TITLE}COVID-19${PROSE}`, `${TITLE}See https://harbour.example/PR/2024/922${PROSE}`],
  },
  {
    ...line(
      'numbered-release',
      0.95,
      /^\s*(?<ref>(?:(?:press|news|media)\s+(?:release|statement|communiqué)\s*(?:no\.?|nr\.?|number|n°|#|:)?|(?:release|statement|PR)\s+no\.?)\s*\d{1,5}(?:[/-]\d{1,5})?)\b(?!\s+\p{L}|[/.-]\d)/diu,
    ),
    examples: [
      { text: `${TITLE}Press release 12/2026${PROSE}`, finds: ['Press release 12/2026'] },
      { text: `${TITLE}News Release No. 45${PROSE}`, finds: ['News Release No. 45'] },
      { text: `${TITLE}Release No. 2026-45${PROSE}`, finds: ['Release No. 2026-45'] },
    ],
    counterexamples: [
      `${TITLE}Press release 12 May 2026${PROSE}`,
      `${TITLE}Press release 12/05/2026${PROSE}`,
      `${TITLE}Press release 2026-05-12${PROSE}`,
      `${TITLE}Press release${PROSE}`,
    ],
  },
  {
    ...line(
      'numbered-communique',
      0.95,
      /^\s*(?<ref>(?:communiqué(?:\s+de\s+presse)?|nota\s+(?:de\s+prensa|informativa)|comunicado(?:\s+de\s+prensa)?|boletín(?:\s+(?:de\s+prensa|informativo))?|pressemitteilung|medienmitteilung)\s*(?:n\s?[°º]|n\.\s?[°º]|n[úu]m\.?|nr\.?|no\.?|:)?\s*\d{1,5}(?:[/-]\d{1,5})?)\b(?!\.?\s+\p{L}|[/.-]\d)/diu,
    ),
    examples: [
      { text: `${TITLE}COMMUNIQUÉ DE PRESSE N° 2026-31${PROSE}`, finds: ['COMMUNIQUÉ DE PRESSE N° 2026-31'] },
      { text: `${TITLE}Nota de prensa n.º 12/2026${PROSE}`, finds: ['Nota de prensa n.º 12/2026'] },
      { text: `${TITLE}Pressemitteilung Nr. 45/2026, Lindau${PROSE}`, finds: ['Pressemitteilung Nr. 45/2026'] },
    ],
    counterexamples: [
      `${TITLE}Communiqué de presse, 12 mai 2026${PROSE}`,
      `${TITLE}Nota de prensa 12 de mayo de 2026${PROSE}`,
      `${TITLE}Comunicado 12/05/2026${PROSE}`,
      `${TITLE}Pressemitteilung 12. Mai 2026${PROSE}`,
    ],
  },
  {
    name: 'reference/number-line',
    confidence: 0.93,
    find: numberLine,
    examples: [
      { text: `NEWS RELEASE\nNo. 47/2026\n${TITLE}${PROSE}`, finds: ['No. 47/2026'] },
      { text: `N° 12-2026\nCommuniqué de presse\n${TITLE}${PROSE}`, finds: ['N° 12-2026'] },
    ],
    counterexamples: [
      `No. 47/2026\n${TITLE}${PROSE}`,
      `NEWS RELEASE\n47/2026\n${TITLE}${PROSE}`,
      `NEWS RELEASE\n${TITLE}${PROSE}\nNo. 47`,
    ],
  },
  {
    ...line(
      'number-behind-bar',
      0.95,
      /[|•·]\s*(?:press|news|media)\s+(?:release|statement|communiqué)\s+(?:no\.?|nr\.?|number|n°)\s*(?<ref>\d{1,5}[/-]\d{2,5})\b(?!\s+\p{L})/diu,
    ),
    examples: [{ text: `Statistics Halmia | Press release No. 12/2026\n${TITLE}${PROSE}`, finds: ['12/2026'] }],
    counterexamples: [`Statistics Halmia | Press release, 12 May 2026\n${TITLE}${PROSE}`],
  },
  {
    ...line(
      'labelled',
      0.95,
      /^\s*(?:our\s+)?ref(?:erence)?\.?\s*(?:no\.?|number|code)?\s*(?:[:#]\s*|(?<=[.\s])(?=\S{0,40}\d))(?<ref>[\p{L}\d][\p{L}\d/._-]{1,40})\s*$/diu,
    ),
    examples: [
      { text: `${TITLE}Ref: HC-26-14${PROSE}`, finds: ['HC-26-14'] },
      { text: `${TITLE}Reference number: 2026.14${PROSE}`, finds: ['2026.14'] },
      { text: `${TITLE}Ref. HC-26-14${PROSE}`, finds: ['HC-26-14'] },
    ],
    counterexamples: [
      `${TITLE}Reference is made to the treaty${PROSE}`,
      `${TITLE}Refit 2026${PROSE}`,
      `${TITLE}Ref. to the treaty${PROSE}`,
    ],
  },
];
