import { widened } from '../../../grammar/han-marks.ts';
import { regex } from '../../../regex.ts';
import type { Span } from '../../../span.ts';
import { oncePerLanguage } from '../../once.ts';
import { HAN_CUES } from '../../vocabulary/foreign-cues.ts';
import { FOREIGN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import type { Attribution } from './attributed.ts';
import { verbsOf } from './foreign-trailing.ts';
import { ADVERB } from './foreign-verbs.ts';
import { SPOKEN_WORDS } from './marks.ts';

const WORD = String.raw`\p{Lu}[\p{L}’'-]{1,30}`;
const NAME = String.raw`(?!(?:En|À|A|Au|Dans|Durante|Tras|Selon|Según|Para|Pour|Con|Avec|Por|Par|Sur|Sobre|Lors|Hier|Ayer|Hoy|Desde|Depuis|Al)\s)(?:(?:M\.|Mme|Dra?\.|Sra?\.|Ing\.|Lic\.)\s)?${WORD}(?:\s(?:(?:de|del|la|du|des|van|von|y|e|los|las|da|do|dos|ben|ould)\s){0,2}${WORD}){0,4}`;
/** "En Quenby de las Islas, Inés Corro ha dicho": what a word of place or "de" leads to is no subject, nor is its second half. */
const NOT_LED = String.raw`(?<!(?:^|[^\p{L}])(?:[Ee]n|[Dd]esde|[Dd]el?|[Dd]u|[Dd]es|[Àà]|[Dd]ans|[Pp]ara|[Pp]or|[Ll]a|[Ll]as|[Ll]os|[Ll]es|[Dd]epuis|\p{Lu}[\p{L}’'-]{0,30})\s)`;
const holder = (language: string): string =>
  String.raw`(?:(?:[Ll]e|[Ll]a|[Ee]l|l['’]|[Ll]['’])\s?${FOREIGN_OFFICES[language]}(?![\p{L}-])(?:[^,.;:«»“”"]{0,80}?(?:,\s(?:de\sl['’]|de\sla\s|du\s|des\s|d['’])?\p{Lu}[^,.;:«»“”"]{2,50}){0,3}?,\s${NAME}|[^,.;:«»“”"]{0,60}?\s${NAME}|(?:\s(?!(?:ante|durante|tras|sobre|para|con|por|lors|devant|dans|pour|avec|sur|aux?)\s)\p{Ll}[\p{L}-]{2,20}){0,3}(?:\s(?:de\s(?:la|los|las)|del?|du|des|d['’])\s?\p{Lu}[^,.;:«»“”"]{1,40})?))`;
/** "l'organisation onusienne", "la entidad": a body that was named before. */
const BODY = String.raw`(?:[Ll][ea]\s|[Ll]['’]|[Ee]l\s)(?:organisation|institution|entreprise|société|compagnie|agence|association|ONG|université|fondation|communiqué|organización|institución|empresa|compañía|agencia|entidad|asociación|universidad|fundación|organismo|ente|comunicado)(?:\s\p{Ll}{5,16})?`;
/** "le diplomate", "la mandataria estatal", "el funcionario": somebody in office who was named before. */
const SOMEBODY = String.raw`(?:[Ll][ea]\s|[Ll]['’]|[Ee]l\s)(?:mandatari[oa]|funcionari[oa]|dirigente|edil|diplomátic[oa]|jerarca|legislador|parlamentari[oa]|líder|diplomate|dirigeante?|élue?|officiel|parlementaire)(?:\s\p{Ll}{4,14})?`;
/** Verbs in the past, whichever they are: behind words in quotation marks they are verbs of saying. */
const SAID: Readonly<Record<string, string>> = {
  fr: String.raw`(?:fait\s(?:remarquer|valoir|savoir|observer|part)|(?:avance|argue|confirme|complète|rapporte|témoigne|résume|renchérit|observe|relève|confie|remarque|note|détaille|justifie|plaide|martèle|prévient|avertit|espère|raconte|analyse|constate|reconnaît|promet|lance|indique)|(?:a|ont)-t-(?:ils?|elles?|on)\sfait\s(?:savoir|valoir|remarquer|observer)|(?:a|ont|avait)-t-(?:ils?|elles?|on)\s(?:\p{Ll}{4,20}ment\s)?\p{Ll}{2,20}(?:é|i|u|it)|(?:a|ont|avait)\s(?:${ADVERB}\s)?\p{Ll}{2,20}(?:é|i|u|it)|(?!était|avait|faisait|pouvait|devait|fallait)\p{Ll}{3,14}ait|s[’'](?:est|est-(?:il|elle))\s\p{Ll}{3,20}ée?|\p{Ll}{3,20}-t-(?:il|elle)|\p{Ll}{2,20}t-(?:il|elle)|se\s(?:félicite|réjouit|souvient))`,
  es: String.raw`(?:(?:comenta|comparte|cuenta|detalla|indica|sostiene|opina|apunta|recuerda|subraya|concluye|agrega|resalta|manifiesta|expresa|precisa|reconoce|advierte|insiste|resume|matiza|puntualiza|agradece)|(?:ha|han|había)\s\p{Ll}{3,20}(?:ado|ido|cho)|(?:se\s)?\p{Ll}{3,20}(?:ó|ó)|dijo|expuso|propuso|expusieron|dijeron)`,
};
/** The same before a colon, behind their subject or before it. */
const PRONOUNCED: Readonly<Record<string, string>> = {
  fr: String.raw`s[’']est\s(?:ainsi\s)?exprimée?|a\sréagi`,
  es: String.raw`se\s(?:pronunció|expresó|manifestó)`,
};

interface Patterns {
  readonly after: RegExp;
  readonly before: RegExp;
  readonly that: RegExp;
  readonly inverted: RegExp;
  /** "Por lo tanto, ha explicado la ministra,": whose words follow. */
  readonly apart: RegExp;
  /** "La ministra ha pedido atención, porque la salud": the words are half of the sentence that the verb leads to. */
  readonly within: RegExp;
  /** "…, los cuales indicó que", "Ha destacado, asimismo, que el muelle": a verb without its subject. */
  readonly bare: RegExp;
  /** "Selon Ada Corvec, maire de Quenby,": whose words follow. */
  readonly according: RegExp;
  /** "La digue, souligne Ada Corvec, tient": who speaks inside the words. */
  readonly inserted: RegExp;
}

const patternsOf = oncePerLanguage((language): Patterns | null => {
  const said = SAID[language];
  if (!said) return null;
  const cues = `(?:${verbsOf(language)}|${said})`;
  const whoever = (name: string): string =>
    `(?:${holder(language)}|${name}|ce\\sdernier|cette\\sdernière|est[ea]\\súltim[oa]|${SOMEBODY}|${BODY})`;
  const who = whoever(NAME);
  const doer = whoever(NOT_LED + NAME);
  const aside = String.raw`(?:,\s[^;:«»“”"]{2,140}?,?)?`;
  return {
    after: regex(
      String.raw`^\s*,?\s*(?<cue>${said})(?![\p{L}-])(?:(?:\s(?:en|durante|tras|ante|lors|dans|devant|à|au)\s[^,.;«»“”"]{3,60}?)?(?:\s+|,\s(?=${NAME}(?:[.,;]|$)))(?<who>${who})(?=[,.;:)]|\s\p{Ll}|$)|(?=\s*[.,;]|\s(?:en|lors|dans|durante|tras|devant|ante|par|por)\s|$))`,
      'u',
    ),
    before: regex(
      String.raw`(?<![\p{L}-])(?<who>${doer})${aside}\s(?<cue>${cues})(?![\p{L}-])[^.;:«“"]{0,240}:\s*$`,
      'u',
    ),
    that: regex(
      String.raw`(?<![\p{L}-])(?<who>${doer})${aside}\s(?<cue>${cues})(?:\s(?:también|además|aussi|également))?\s(?:que|qu['’]),?\s*$`,
      'u',
    ),
    within: regex(
      String.raw`^[^;:«“"]{0,80}?(?<![\p{L}-])(?<who>${doer})${aside}\s(?<cue>${cues})(?![\p{L}-])[^.;:«“"]{1,260}$`,
      'u',
    ),
    bare: regex(
      String.raw`(?:^|[,;]\s|\s(?:y|et|cuales)\s)(?<cue>${cues})\s(?:que|qu['’])\s*$|^(?:\p{Lu}[^,.;:«“"]{2,40},\s)?(?<first>${cues})(?:,\s[^,;:]{3,40},)?\s(?:que|qu['’])[^.;:«“"]{1,200}$`,
      'iu',
    ),
    according: regex(
      String.raw`^(?<cue>Selon|D['’]après|Pour|Según|Para)\s(?<who>${who})(?:,\s[^;:«»“”"]{2,140})?\s?[,:]\s*$`,
      'u',
    ),
    inserted: regex(
      String.raw`,\s(?<cue>${said}|${cues})(?:\s(?<who>${who}))?(?:(?:,\s(?:l[ea]\s|l['’]|el\s|la\s)?${FOREIGN_OFFICES[language]}(?![\p{L}-])[^.«»]{2,160})?\.?$|(?=[,.]\s))`,
      'u',
    ),
    apart: regex(String.raw`(?:^|,\s)(?<cue>${cues})\s(?<who>${who}),\s*$`, 'u'),
    inverted: regex(
      String.raw`(?<![\p{L}])(?<cue>${PRONOUNCED[language]}|${cues})\s(?<who>${who})(?:,\s[^;:«»“”"]{2,140})?:\s*$`,
      'u',
    ),
  };
});

const HAN_BEHIND = regex(
  String.raw`^[，,]?(?<who>[\p{Script=Han}·A-Za-z、（）()\d]{2,60}?)(?:[今昨][日天]|\d{1,2}日|当天|當天)?(?:在[\p{Script=Han}\d（）()]{2,24}?[上中时時里])?(?:进一步|進一步|同时|还|還|也|对记者|對記者)?(?<cue>${HAN_CUES.join('|')})(?:道)?(?=[，。,；]|$)`,
  'u',
);

/** Nouns right before a title in quotation marks. */
const TITLED =
  /(?<!\p{L})(?:foro|congreso|seminario|conferencia|encuentro|cumbre|taller|jornada|programa|proyecto|plan|campaña|lema|libro|informe|documental|exposición|estudio|título|titulad[oa]|denominad[oa]|llamad[oa]|forum|congrès|colloque|séminaire|conférence|sommet|atelier|programme|projet|campagne|thème|intitulée?|livre|rapport|documentaire|étude|titre|dénommée?|baptisée?)\s*$/iu;

/** What a title stands behind: the name of an event or a plan, and a colon. */
const NAMING =
  /(?:Foro|Congreso|Seminario|Conferencia|Encuentro|Cumbre|Taller|Jornada|Simposio|Coloquio|Forum|Congrès|Colloque|Séminaire|Conférence|Sommet|Salon|Atelier|[Pp]rogram|[Pp]lan|[Pp]roye[ct]t?|[Ll]ema|[Tt]h?ème|[Tt]ema)[^.:]{0,60}:\s*$/u;

/** Fewest words behind "que" that are somebody's sentence, not an odd word. */
const LEAST = 7;

/** "总干事发表如下声明：": what leads to a statement in marks. */
const HAN_ISSUED = regex(
  String.raw`(?:^|[，。])(?<who>[^，。；：]{2,60}?)(?:[今昨][日天])?(?<cue>发表|發表|作出|发布|發布)了?(?:如下|以下|书面|書面)?(?:声明|聲明|[谈談][话話]|[讲講][话話]|致[辞辭词詞]|[评評][论論]|回[应應])(?:如下)?[：:]\s*$`,
  'u',
);
function hanIssued(text: string, left: Span): Attribution | null {
  const from = Math.max(left[0], left[1] - 160);
  const found = HAN_ISSUED.exec(widened(text.slice(from, left[1])));
  const who = found?.groups?.who;
  if (!found || !who) return null;
  const start = from + found.index + found[0].indexOf(who);
  return { speakerSpan: [start, start + who.length], cue: found.groups?.cue ?? null, whole: [from, left[1]] };
}

/** Who spoke words in quotation marks in French, Spanish or Chinese, by any verb that stands beside them, or null. */
export function tongueAttribution(text: string, language: string, left: Span, right: Span): Attribution | null {
  const written = text.slice(right[0], Math.min(right[1], right[0] + 200));
  const behind = language === 'zh' ? widened(written) : written;
  if (language === 'zh') {
    // "世界已迈入「无形时代」，何清指出，…": a term in a clause is nobody's words.
    const inside = /[^。！？；：:，,“”「」\s]\s*$/u.test(text.slice(...left));
    return (
      hanIssued(text, left) ??
      (inside ? null : following(HAN_BEHIND.exec(behind), right[0])) ??
      hanAhead(text, left, right)
    );
  }
  const patterns = patternsOf(language);
  if (!patterns) return null;
  const from = Math.max(left[0], left[1] - 420);
  const lead = text.slice(from, left[1]);
  const stop = [...lead.matchAll(/[.!?»”"]\s+(?=\p{Lu})/gu)].filter(
    ({ index }) => !/(?:^|[\s(])(?:M|Mr|Dra?|Sra?|Ing|Lic|\p{Lu})$/u.test(lead.slice(0, index)),
  );
  const last = stop.at(-1);
  const sentence = lead.slice(last ? last.index + last[0].length : 0);
  const at = left[1] - sentence.length;
  const long = text.slice(left[1], right[0]).split(/\s+/u).length >= LEAST;
  if (TITLED.test(sentence)) return following(patterns.after.exec(behind), right[0]);
  const led =
    patterns.before.exec(sentence) ?? patterns.inverted.exec(sentence) ?? (long ? patterns.apart.exec(sentence) : null);
  // "… inauguró el IV Foro de Muelles: “Islas del Norte”": a title that ends with no stop is nobody's sentence.
  const named = !long && !/[.!?…]/u.test(text.slice(right[0] - 2, right[0] + 1)) && NAMING.test(sentence);
  const before =
    (named ? null : led) ??
    (long ? patterns.according.exec(sentence) : null) ??
    (long ? (patterns.that.exec(sentence) ?? patterns.within.exec(sentence)) : null);
  if (before?.groups?.who) {
    const start = at + before.index + before[0].indexOf(before.groups.who);
    return {
      speakerSpan: [start, start + before.groups.who.length],
      cue: before.groups.cue ?? null,
      whole: [at, left[1]],
    };
  }
  const after = following(patterns.after.exec(behind), right[0]);
  const bare = after || !long ? null : patterns.bare.exec(sentence);
  return (
    after ??
    (bare ? { speakerSpan: null, cue: bare.groups?.cue ?? bare.groups?.first ?? null, whole: [at, left[1]] } : null)
  );
}

/** Who speaks inside words in quotation marks, as French has it: « La digue, souligne Ada Corvec, tient. » Null where nobody is told. */
export function insertedAttribution(text: string, language: string, [start, end]: Span): Attribution | null {
  const found = patternsOf(language)?.inserted.exec(text.slice(start, end));
  const { cue = '', who } = found?.groups ?? {};
  // "…, a souligné hier": without a name only a verb that asks for its subject is nobody else's.
  if (!found || (!who && !/-(?:ils?|elles?)$/u.test(cue))) return null;
  const at = start + found.index;
  const named = at + found[0].indexOf(who ?? '', cue.length);
  return { speakerSpan: who ? [named, named + who.length] : null, cue, whole: [at, at + found[0].length] };
}

/** "何清表示，大坝很稳固，「我们将一直维护它」。": the last clause of what somebody said stands in marks. */
const HAN_AHEAD = regex(
  String.raw`(?:^|[，；])(?<who>[他她]|[\p{Script=Han}·A-Za-z（）()、]{2,40}?)(?<cue>${HAN_CUES.join('|')})[，：][^。]{2,200}[，：]$`,
  'u',
);
const HEAD = /^[\p{Script=Han}·]{2,24}?(?=[今昨][日天]|\d{1,2}日|在|被|就|于|於)/u;
/** Who spoke words in marks that stand behind a comma in what somebody said, or null. */
export function hanAhead(text: string, left: Span, right: Span): Attribution | null {
  if (
    right[0] - left[1] <= SPOKEN_WORDS ||
    !(/^[。，；,;]/u.test(text.slice(right[0], right[1])) || /[。！？][”」]$/u.test(text.slice(left[1], right[0])))
  )
    return null;
  const lead = widened(text.slice(Math.max(left[0], left[1] - 260), left[1])).replace(/,$/u, '，');
  const sentence = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n')) + 1);
  const found = HAN_AHEAD.exec(sentence);
  const who = found?.groups?.who;
  if (!found || !who) return null;
  // "王清昨天被问及时表示": the clause of time has its subject at the head of the sentence.
  const head = /[时時]$/u.test(who) ? HEAD.exec(sentence)?.[0] : undefined;
  if (head) {
    const at = left[1] - sentence.length;
    return { speakerSpan: [at, at + head.length], cue: found.groups?.cue ?? null, whole: [at, left[1]] };
  }
  const start = left[1] - sentence.length + found.index + found[0].indexOf(who);
  return {
    speakerSpan: [start, start + who.length],
    cue: found.groups?.cue ?? null,
    whole: [left[1] - sentence.length, left[1]],
  };
}

function following(found: RegExpExecArray | null, from: number): Attribution | null {
  if (!found) return null;
  const who = found.groups?.who;
  const start = from + (who ? found[0].indexOf(who) : 0);
  return {
    speakerSpan: who ? [start, start + who.length] : null,
    cue: found.groups?.cue ?? null,
    whole: [from, from + found[0].length],
  };
}
