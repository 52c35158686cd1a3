import { widened } from '../../../grammar/han-marks.ts';
import { type Manuscript, type Sentence, sentencesOf } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { oncePerLanguage, oncePerManuscript } from '../../once.ts';
import { spanMap } from '../../span-map.ts';
import { FOREIGN_CUES } from '../../vocabulary/foreign-cues.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { languageOf } from '../language.ts';
import { hanAhead } from './foreign-attribution.ts';
import { HAN, HAN_LATER, HAN_MATTER, HAN_TURN, PAPER, TOLD_BY, WHILE } from './foreign-han-reports.ts';
import { isSpoken } from './foreign-spoken.ts';
import { HOLDER, TRAILING, verbsOf } from './foreign-trailing.ts';
import { AMID, BARE, BARE_AMID, BARE_END, BARE_MATTER, MATTER, MATTER_START } from './foreign-verbs.ts';
import { quotedIn } from './marks.ts';
import { endOfClause, type Reported } from './report.ts';

/** Words with a capital that open a sentence and name nobody. */
const OPENS =
  '(?!(?:Así|Además|Asimismo|También|Igualmente|Finalmente|Posteriormente|Ainsi|Enfin|Ensuite|Aussi|Cependant|Toutefois|Pero|Mais|Hoy|Ayer|Hier)(?!\\p{L}))';
const NAME = String.raw`${OPENS}\p{Lu}[\p{L}’'.-]{1,30}(?:\s(?:(?:de|del|la|du|des|et|y|van|von)\s){0,2}\p{Lu}[\p{L}’'-]{1,30}){0,6}`;
/** A subject before its verb: a name, a noun phrase with its article, a pronoun; an apposition between commas may follow. */
const SUBJECT = String.raw`(?<subject>(?:[Ii]l|[Ee]lle|[Éé]l|[Ee]lla|${NAME}|(?:[Ll]es?\s|[Ll]a\s|[Ll]['’]|[Ee]l\s|[Ll]os\s|[Ll]as\s|[Aa]mb[oa]s\s|[Cc]et(?:te)?\s|[Cc]e\s|[Ee]st[ea]\s|M\.\s|Mme\s)[\p{L}’'.-]{1,30}(?:\s[\p{L}’'().-]{1,30}){0,20}?|(?<![^])\p{Lu}\p{Ll}{4,20}s(?:\s[\p{L}’'().-]{1,30}){1,20}?)(?:,\s(?:[^,;:.]|(?<=\s\p{Lu})\.){2,170}(?:,\s(?:du\s|des?\s|d['’]|qui\s|quien\s|\p{Lu})[^,;:.]{2,80}){0,3},)?)`;
/** What leads to a clause: "que", past whom and when it was told; "las obras que comenzarán" is no clause. */
const THAT: Readonly<Record<string, string>> = {
  fr: String.raw`(?:(?:(?!(?:les?|la|un|une|sa|ses|leurs?)\s(?!\p{Ll}+di(?!\p{L}))|l['’])[^,.;:«“"]{0,40}?|(?:lors|dans|devant|aux?|à|en)\s[^,.;:«“"]{2,120}?)(?:,\s(?:c[e']|le|hier|\p{Ll}+di|este|ayer|el)\s?[^,;:.«“"]{0,40},)?\s)??(?:que,?\s|qu['’])`,
  es: String.raw`(?:(?:(?!(?:el|la|los|las|un|una|sus?|lo)\s(?!lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasado|próximo))[^,.;:«“"]{0,40}?|(?:al?|durante|en|tras|ante|este)\s[^,.;:«“"]{2,120}?|[^,.;:«“"]{2,40}?\s(?:de|en))(?:,\s(?:c[e']|le|hier|\p{Ll}+di|este|ayer|el)\s?[^,;:.«“"]{0,40},)?\s)??que,?\s`,
};
const ACCORDING: Readonly<Record<string, RegExp>> = {
  fr: regex(
    String.raw`^(?<cue>Selon|D['’]après|Aux?\sdires?\s(?:de\sla|des?|du)|Pour(?=\s(?:M\.|Mme)\s))\s(?<subject>(?:[^,;:.«“"]|(?<=\s(?:M|Dra?|Sra?|Lic|Ing))\.){2,100}),\s`,
    'u',
  ),
  es: regex(
    String.raw`^(?<cue>Según|De\sacuerdo\scon|(?:A\s(?:decir|juicio)|En\s(?:palabras|opinión))\sdel?)\s(?:\p{Ll}{4,12}(?:ó|a|e|n|aron)\s(?=(?:el|la|los|las)\s|\p{Lu}))?(?<subject>(?:[^,;:.«“"]|(?<=\s(?:M|Dra?|Sra?|Lic|Ing))\.){2,100}),\s`,
    'u',
  ),
  zh: /^(?<cue>根?据|根?據)(?<subject>[\p{Script=Han}A-Za-z（）()、《》]{2,40}?)(?:的)?(?:最新|实时|實時|初步)?(?:介绍|介紹|透露|统计|統計|表示|监测|監測|数据|數據|消息|通报|通報|预测|預測|报道|報道|報導)(?:显示|顯示)?，/u,
};
/** A verb alone. */
const OWN_VERB = /^(?:han?\s\p{Ll}{4,14}|\p{Ll}{3,14}(?:ó|aron|ieron)|dij(?:o|eron)|expus(?:o|ieron))$/u;
/** Verbs of several, and what joins the last of them to the others. */
const PLURAL = /^(?:ont|han)\s|(?:ent|aron|ieron)$/u;
const JOINED = /^[^.;:«“"]{2,200}?,?\s(?:et|y|e)\s$/u;
/** "…, con la presencia de la ministra, Inés Corro, indicó que": whoever is only there does not speak. */
const BESIDE =
  /(?:presencia\sde|acompañad[oa]s?\s(?:de|por)|junto\s(?:a|con)|présence\sde|aux\scôtés\sde|accompagnée?s?\s(?:de|par))\s[^.;]{0,90},\s$/u;
/** What whoever speaks does besides: "El director ‹abrió el puerto y› destacó la obra". */
const DOES: Readonly<Record<string, RegExp>> = {
  fr: /(?<=^l.{4,120}?)\s(?:a|ont|s['’]est|se\ssont|est|sont)\s\p{Ll}{3,20}.*\set$/isu,
  es: /(?<=^(?:el|la|los|las)\s.{3,120}?),?\s(?:han?\s\p{Ll}{3,20}(?:ado|ido)|\p{Ll}{3,14}(?:ó|aron|ieron))\s.*\s[ye]$/isu,
};
/** "Según el informe": papers, not people; and plans and rules, which say nothing. */
const NO_SOURCE =
  /^Se$|^l[oae]s\s(?:mism[oa]s|mêmes)\s|^(?:las?|los|el|les?|l['’]|un|une|una)?\s?(?:plans?|loi|règles?|ley|normas?|planes|besoins|necesidades|plan|poursuite|hausse|baisse|augmentation|croissance|situation|évolution|tendance|crise|mise\sen|aumento|alza|baja|caída|crecimiento|situación|evolución|tendencia|crisis|puesta\sen|proc[eé]d[iu]\p{L}+|crit[eè]r\p{L}+|princip(?:es|ios)|dispos\p{L}+|términos|exigences|modalités|lineamientos|estándares|normativa|constitu[ct]i[oó]n|cronograma|calendrier|calendario)(?!\p{L})/iu;
/** "Durante su intervención", "Dans son allocution": what may stand before the subject without a comma. */
const LEAD_IN = String.raw`(?:^(?:En\stanto|Mientras|Tandis)\sque,?\s|^(?:Durante|En|Tras|Dans|Lors\sde|Au\scours\sde|À\sl['’]issue\sde)\s(?:su|sus|son|sa|ses|el|la|l['’])\s?[\p{L}]{4,20},?\s)`;
/** What whoever speaks does first, behind a name or an office between commas: ", Inés Corro, ‹tomó protesta ante el Cabildo y› dijo". */
const ALSO: Readonly<Record<string, string>> = {
  fr: String.raw`(?<=,\s)(?:a|ont)\s\p{Ll}{3,14}(?:é|i|u|it|is)\s[^,.;:«“"]{2,80}?\set\s`,
  es: String.raw`(?<=,\s)(?:\p{Ll}{3,12}(?:ó|aron|ieron)|han?\s\p{Ll}{3,12}[ai]do)\s[^,.;:«“"]{2,80}?\s[ye]\s`,
};
const patternOf = oncePerLanguage((language): RegExp | null => {
  if (language === 'zh') return HAN;
  const [cues, that] = [FOREIGN_CUES[language], THAT[language]];
  if (!cues || !that) return null;
  const verbs = verbsOf(language);
  return regex(
    String.raw`(?<=^|,\s|\s(?:et|y)\s|\s(?:por\slo\sque|mientras\sque|tandis\sque|alors\sque)\s|${LEAD_IN})${SUBJECT},?\s(?:${ALSO[language]})?(?:quien\s|qui\s)?(?:también\s|además\s|auss[ií]\s)?(?<!\sse\s)(?:(?<cue>${verbs})(?:\saussi|\ségalement|\stambién|\sademás)?\s${that}|(?<verb>${MATTER[language]})(?:,\s[^,.;:«“"]{3,80},)?\s(?:(?:hoy|ayer|hier|\p{Ll}{3,6}di|aujourd['’]hui(?:\smême)?|avec\s(?:force|satisfaction|regret|vigueur|fermeté))\s)?${MATTER_START[language]})`,
    'u',
  );
});

function reportIn({ text, span: [start, end] }: Sentence, whole: string, language: string): Reported[] {
  if (text.length > 1500) return [];
  const made = (found: RegExpExecArray | null, form: 'according-to' | 'foreign'): Reported[] => {
    const { subject = '', verb = '', cue = verb } = found?.groups ?? {};
    // "Según ha detallado, …": a verb without its subject.
    if (found && OWN_VERB.test(subject)) return bare({ ...found, groups: { cue: subject } } as RegExpExecArray);
    if (!found || !subject || NO_SOURCE.test(subject)) return [];
    if (BESIDE.test(text.slice(0, found.index))) return [];
    if (/[显顯]示/u.test(cue) && PAPER.test(subject)) return [];
    const from = start + found.index + found[0].length;
    const to = endOfClause(whole, from, end);
    const close = language === 'zh' ? from + whole.slice(from, to).replace(/[。；！]+$/u, '').length : to;
    const opens = found.index + found[0].indexOf(subject);
    // "Le maire, Oscar Vantrel, et la ministre, Ada Corvec, annoncent": two who speak together.
    const from0 = PLURAL.test(cue) && JOINED.test(text.slice(0, opens)) ? 0 : opens;
    const doer = subject
      .replace(DOES[language] ?? WHILE, '')
      .replace(/,$/u, '')
      .replace(WHILE, '');
    // "la colaboración entre el COE y el Ministerio y agradeció": who stands before "y" is not who thanks.
    if (/\s(?:y|e|et)$/u.test(doer)) return [];
    const named: Span = [start + from0, start + opens + doer.length];
    return close - from < 6
      ? []
      : [{ form, sentence: [start, end], clause: [[from, close]], cue: cue.replace(/\s+/gu, ' '), speakerSpan: named }];
  };
  // "据港口日报报道，局长何清表示，": whom the paper tells of speaks.
  const spoken = language === 'zh' && TOLD_BY.test(text) ? HAN.exec(text) : null;
  const inPaper = /^(?:[一多数數][名位]|有|知情|[该該这這])/u.test(spoken?.groups?.subject ?? '')
    ? []
    : made(spoken, 'foreign');
  if (inPaper.length > 0) return inPaper;
  const according = made(ACCORDING[language]?.exec(text) ?? null, 'according-to');
  if (according.length > 0) return according;
  // "…, destacó la alcaldesa Inés Corro": an office behind the verb is whoever says it, not what is said.
  const behind = TRAILING[language]?.exec(text) ?? null;
  const named = HOLDER[language]?.test(behind?.groups?.subject ?? '') ? trailing(behind) : null;
  if (named) return [named];
  const told = made(patternOf(language)?.exec(text) ?? null, 'foreign');
  if (told.length > 0) return told;
  const last = trailing(behind);
  if (last) return [last];
  if (language === 'zh') return made(HAN_TURN.exec(text) ?? HAN_MATTER.exec(text) ?? HAN_LATER.exec(text), 'foreign');
  const amid = AMID[language]?.exec(text);
  if (amid?.groups?.subject && !NO_SOURCE.test(amid.groups.subject)) return [within(amid, amid.groups.subject)];
  const bared = language === 'es' ? bare(BARE.exec(text) ?? BARE_MATTER.exec(text)) : [];
  if (bared.length > 0) return bared;
  const interposed = BARE_AMID[language]?.exec(text);
  if (interposed && interposed.index > 2 && !/[«“"]/u.test(text.slice(0, interposed.index)))
    return [within(interposed, interposed.groups?.subject ?? null, 'foreign')];
  const ended = BARE_END[language]?.exec(text)?.groups;
  return ended?.told && ended.cue
    ? [
        {
          form: 'foreign',
          sentence: [start, end],
          clause: [[start, start + ended.told.length]],
          cue: ended.cue,
          speakerSpan: null,
        },
      ]
    : [];

  /** A report around whoever says it. */
  function within(
    { 0: words, index, groups }: RegExpExecArray,
    subject: string | null,
    form: Reported['form'] = 'according-to',
  ): Reported {
    const at = start + index + words.indexOf(subject ?? '');
    const from = start + index + words.length;
    return {
      form,
      sentence: [start, end],
      clause: [
        [start, start + index],
        [from, endOfClause(whole, from, end)],
      ],
      cue: groups?.cue ?? '',
      speakerSpan: subject === null ? null : [at, at + subject.length],
    };
  }

  /** A report whose speaker ends the sentence. */
  function trailing(found: RegExpExecArray | null): Reported | null {
    const { told = '', cue, source, subject: whose = '' } = found?.groups ?? {};
    const subject = whose.replace(/(?<=\p{Ll})\.$/u, '');
    // Words in quotation marks right before the verb are a quotation.
    if (!found || !subject || NO_SOURCE.test(subject) || /[»”"」]$/u.test(told)) return null;
    const at = start + found[0].lastIndexOf(subject);
    return {
      form: source ? 'according-to' : 'foreign',
      sentence: [start, end],
      clause: [[start, start + told.length]],
      cue: (cue ?? source ?? '').replace(/\s+/gu, ' '),
      speakerSpan: [at, at + subject.length],
    };
  }

  /** A report whose verb has no subject: who speaks is told by the sentences before. */
  function bare(found: RegExpExecArray | null): Reported[] {
    const cue = found?.groups?.cue;
    if (!found || !cue) return [];
    const from = start + found[0].length;
    const to = endOfClause(whole, from, end);
    return [
      { form: 'foreign', sentence: [start, end], clause: [[from, to]], cue: cue.toLowerCase(), speakerSpan: null },
    ];
  }
}

/** "El canciller Bruno Tarvel fue el encargado": whom a sentence begins with, the office before the name. */
const OPENING = regex(
  String.raw`^(?:[^.;:«“"]{3,40}\.-\s)?(?:(?:En|Desde)\s[^,.;:]{3,40},\s)?(?:(?:[Ee]l|[Ll]a)\s${FOREIGN_OFFICES.es}(?![\p{L}-])(?:[^,.;:]{0,90}?,?\s)??)?(?<name>\p{Lu}\p{Ll}[\p{L}’'-]{1,30}(?:\s(?:(?:de|del|la|y)\s){0,2}\p{Lu}[\p{L}’'-]{1,30}){1,3})(?=,|\s\p{Ll})`,
  'u',
);

/** "Pour lui, …": what stands right behind a report is its speaker's, too. */
const FOR_HIM = /^Pour\s(?:lui|elle),\s/u;

/** Up to this many signs in quotation marks are odd words or a title. */
const ODD_WORDS = 30;

/** What sentences in French, Spanish and Chinese report somebody to have said: one report a sentence, none beside a quotation. */
export const foreignReportedIn = oncePerManuscript((manuscript: Manuscript): readonly Reported[] => {
  const language = languageOf(manuscript);
  if (!(language in ACCORDING)) return [];
  // A word or two in quotation marks are no quotation.
  const { text } = manuscript;
  const quotations = quotedIn(manuscript).filter(
    ({ whole: [from, to] }) =>
      to - from > ODD_WORDS ||
      (language === 'zh' && hanAhead(text, [Math.max(0, from - 260), from], [to, to + 1]) !== null),
  );
  const marked = spanMap(quotations, ({ whole }) => [whole]);
  const plain = sentencesOf(manuscript, new Set(['body', 'list-item', 'quote'] as const));
  const sentences = language === 'zh' ? plain.map(one => ({ ...one, text: widened(one.text) })) : plain;
  const told: Reported[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const inside = marked.touching(sentence.span).map(({ whole }) => whole);
    if (inside.length > 0 && (language === 'zh' || isSpoken(text, sentence.span, inside))) continue;
    const found = reportIn(sentence, manuscript.text, language);
    const him = FOR_HIM.exec(sentence.text);
    if (him && found.length === 0 && told.at(-1)?.sentence[0] === sentences[at - 1]?.span[0]) {
      const [from, to] = sentence.span;
      const clause: Span = [from + him[0].length, endOfClause(text, from + him[0].length, to)];
      const speakerSpan: Span = [from + 5, from + him[0].length - 2];
      told.push({ form: 'according-to', sentence: sentence.span, clause: [clause], cue: 'Pour', speakerSpan });
    }
    told.push(...found.map(report => (report.speakerSpan ? report : { ...report, speakerSpan: saidBefore(at) })));
  }
  return told;

  /** Who a verb without its subject goes on about: who spoke in the sentence before, or whom that one begins with. */
  function saidBefore(at: number): Span | null {
    const before = sentences[at - 1];
    if (!before || marked.touching(before.span).length > 0) return null;
    const spoken = told.find(({ sentence: [from] }) => from === before.span[0])?.speakerSpan;
    const opening = spoken ? null : OPENING.exec(before.text);
    const name = opening?.groups?.name;
    const start = before.span[0] + (opening && name ? opening[0].lastIndexOf(name) : 0);
    return spoken ?? (name ? [start, start + name.length] : null);
  }
});
