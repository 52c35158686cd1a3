import { type Manuscript, type Sentence, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { oncePerManuscript } from '../../once.ts';
import { spanMap } from '../../span-map.ts';
import { FOREIGN_CUES, HAN_CUES } from '../../vocabulary/foreign-cues.ts';
import { languageOf } from '../language.ts';
import { quotedIn } from './marks.ts';
import { endOfClause, type Reported } from './report.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'.-]{1,30}(?:\s(?:(?:de|del|la|du|des|et|y|van|von)\s){0,2}\p{Lu}[\p{L}’'-]{1,30}){0,6}`;
/** A subject before its verb: a name, a noun phrase with its article, a pronoun; an apposition between commas may follow. */
const SUBJECT = String.raw`(?<subject>(?:[Ii]l|[Ee]lle|[Éé]l|[Ee]lla|${NAME}|(?:[Ll]es?\s|[Ll]a\s|[Ll]['’]|[Ee]l\s|[Ll]os\s|[Ll]as\s|M\.\s|Mme\s)[\p{L}’'-]{1,30}(?:\s[\p{L}’'().-]{1,30}){0,9}?)(?:,\s[^,;:.]{2,90},)?)`;
const THAT: Readonly<Record<string, string>> = {
  fr: String.raw`(?:[^,.;:«“"]{0,40}?\s)??(?:que\s|qu['’])`,
  es: String.raw`(?:[^,.;:«“"]{0,40}?\s)??que\s`,
};
const ACCORDING: Readonly<Record<string, RegExp>> = {
  fr: regex(String.raw`^(?<cue>Selon|D['’]après)\s(?<subject>[^,;:.«“"]{2,100}),\s`, 'u'),
  es: regex(String.raw`^(?<cue>Según|De\sacuerdo\scon)\s(?<subject>[^,;:.«“"]{2,100}),\s`, 'u'),
  zh: /^(?<cue>据)(?<subject>\p{Script=Han}{2,20}?)(?:介绍|透露|统计|表示)，/u,
};
/** "Según el informe": papers, not people; and plans and rules, which say nothing. */
const NO_SOURCE =
  /^(?:las?|los|el|les?|l['’]|un|une|una)?\s?(?:plans?|loi|règles?|ley|normas?|planes|besoins|necesidades|plan)(?!\p{L})/iu;
const HAN = regex(
  String.raw`(?<=^|[。；！？”，])(?<subject>[他她]|[\p{Script=Han}·A-Za-z（）()]{2,40}?)(?<cue>${HAN_CUES.join('|')})[，,：:](?!["“「])`,
  'u',
);

/** Verbs that take a matter as well: "destacó la importancia de …". */
const MATTER: Readonly<Record<string, string>> = {
  fr: String.raw`(?:a\s(?:souligné|rappelé|salué|évoqué)|souligne|rappelle|salue)`,
  es: '(?:destacó|subrayó|resaltó|recordó|remarcó|enfatizó|elogió|agradeció|ha\\s(?:destacado|subrayado|resaltado|recordado))',
};
const MATTER_START: Readonly<Record<string, string>> = {
  fr: String.raw`(?=(?:les?|la|un|une|son|sa|ses|leurs?)\s|l['’])`,
  es: String.raw`(?=(?:el|la|los|las|un|una|su|sus)\s)`,
};

const compiled = new Map<string, RegExp>();
function patternOf(language: string): RegExp | null {
  if (language === 'zh') return HAN;
  const [cues, that] = [FOREIGN_CUES[language], THAT[language]];
  if (!cues || !that) return null;
  const verbs = [...cues]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', String.raw`\s+`);
  const made =
    compiled.get(language) ??
    regex(
      String.raw`(?<=^|,\s|\s(?:et|y)\s)${SUBJECT}\s(?:también\s|además\s|auss[ií]\s)?(?:(?<cue>${verbs})(?:\saussi|\ségalement|\stambién|\sademás)?\s${that}|(?<verb>${MATTER[language]})\s${MATTER_START[language]})`,
      'u',
    );
  compiled.set(language, made);
  return made;
}

function reportIn({ text, span: [start, end] }: Sentence, whole: string, language: string): Reported[] {
  if (text.length > 1500) return [];
  const made = (found: RegExpExecArray | null, form: 'according-to' | 'foreign'): Reported[] => {
    const { subject = '', verb = '', cue = verb } = found?.groups ?? {};
    if (!found || !subject || NO_SOURCE.test(subject)) return [];
    const from = start + found.index + found[0].length;
    const to = endOfClause(whole, from, end);
    const close = language === 'zh' ? from + whole.slice(from, to).replace(/[。；！]+$/u, '').length : to;
    const at = start + found.index + found[0].indexOf(subject);
    const named: Span = [at, at + subject.replace(/,$/u, '').length];
    return close - from < 6
      ? []
      : [{ form, sentence: [start, end], clause: [[from, close]], cue: cue.replace(/\s+/gu, ' '), speakerSpan: named }];
  };
  const according = made(ACCORDING[language]?.exec(text) ?? null, 'according-to');
  return according.length > 0 ? according : made(patternOf(language)?.exec(text) ?? null, 'foreign');
}

/** What sentences in French, Spanish and Chinese report somebody to have said: one report a sentence, none beside a quotation. */
export const foreignReportedIn = oncePerManuscript((manuscript: Manuscript): readonly Reported[] => {
  const language = languageOf(manuscript);
  if (!(language in ACCORDING)) return [];
  const marked = spanMap(quotedIn(manuscript), ({ whole }) => [whole]);
  return sentencesOf(manuscript, new Set(['body', 'list-item', 'quote'] as const))
    .filter(({ span }) => marked.touching(span).length === 0)
    .flatMap(sentence => reportIn(sentence, manuscript.text, language));
});
