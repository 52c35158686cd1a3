import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import { collapse, type Span } from '../../../span.ts';
import type { Proposal } from '../../finding.ts';
import { FOREIGN_OFFICES, HAN_OFFICES } from '../../vocabulary/foreign-offices.ts';
import { definitionsOf } from '../acronyms.ts';
import { rules as datelines } from '../dateline.ts';
import { languageOf } from '../language.ts';
import { linesOf } from '../masthead.ts';
import { bodiesOf, issuer } from './bodies.ts';
import { leadOf } from './lead.ts';

type Issuer = Proposal<'issuer'>;

/** What shows that a body acts, behind its name. */
export const ACTS: Readonly<Record<string, RegExp>> = {
  fr: /^\s*(?:\([^()]{1,60}\)\s*)?(?:,\s[^,.]{3,120},)?\s*(?:a|ont|vient|viennent|va|annonce\p{L}*|lance\p{L}*|publie\p{L}*|organise\p{L}*|met|présente\p{L}*|salue|condamne|accueille\p{L}*|ouvre|adopte|approuve|décide|maintient|confirme|appelle|invite|remet|signe|se\s(?:réjouit|félicite|mobilise|dote|réunit)|est\s(?:très\s)?(?:heureu(?:x|se)|fi(?:er|ère)|ravie?)|s[’'](?:est\s(?:réuni|tenu|félicit|engag|dot|associ)\p{L}*|associe|engage|inquiète|alarme)|conclut|renforce|rappelle|alerte|dénonce|demande|nomme|reçoit|poursuit|inaugure|célèbre|participe|prévoit|relève|abaisse|autorise|attribue|investit|obtient|dévoile|propose|soutient|recommande|intensifie|accompagne|refuse|rejette|exige|lance|crée|offre|prépare|consacre|distribue|recherche|recrute|\p{L}{3,}(?:era|eront|ira|iront))(?!\p{L})/u,
  es: /^\s*(?:\([^()]{1,60}\)\s*)?(?:,\s[^,.]{3,120},|,(?=\s))?\s*(?:ha|han|sigue|continúa|reiter(?:ó|a)|atiende|brind(?:ó|a)|logr(?:ó|a)|recomienda|propició|visitó|anunci(?:ó|a)|aprobó|aprueba|present(?:ó|a)|lanz(?:ó|a)|public(?:ó|a)|organiz(?:ó|a)|firm(?:ó|a)|suscrib(?:ió|e)|inaugur(?:ó|a)|celebr(?:ó|a)|inform(?:ó|a)|convoc(?:ó|a)|acord(?:ó|a)|invertirá|adjudic(?:ó|a)|pon(?:e|drá)|puso|reafirm(?:ó|a)|conden(?:ó|a)|expres(?:ó|a)|recib(?:ió|e)|abr(?:ió|e)|entreg(?:ó|a)|conmemor(?:ó|a)|particip(?:ó|a)|fortalec(?:ió|e)|impuls(?:ó|a)|refuerza|reforzó|alert(?:ó|a)|exhort(?:ó|a)|destac(?:ó|a)|record(?:ó)|recuerda|llam(?:ó|a)|pid(?:ió|e)|otorg(?:ó|a)|conced(?:ió|e)|sancion(?:ó|a)|mult(?:ó|a)|design(?:ó|a)|nombr(?:ó|a)|reduc(?:e)|redujo|elev(?:ó|a)|realiz(?:ó|a)|desarroll(?:ó|a)|promueve|promovió|capacit(?:ó|a)|alcanz(?:ó|a)|apoy(?:ó|a)|reconoc(?:ió|e)|solicit(?:ó|a)|gana|ganó|obtuvo|registr(?:ó|a)|reun(?:ió|e)|decidió|mantiene|mantuvo|rechaza|exige|denuncia|advierte|inicia|invita|amplía|facilita|coordina|lidera|encabeza|ofrece|busca|avanza|prepara|(?!(?:tendr|ser|estar|habr|podr|contar)án?(?!\p{L}))\p{L}{3,}(?:ó|rán?|aron|ieron))(?!\p{L})/u,
};
/** "L'Université de Quenby et la Région ont signé": two act together, and the first gives it out. */
const TOGETHER =
  /^\s*(?:\([^()]{1,60}\)\s*)?(?:et|y|e)\s[^.;:]{3,170}?,?\s(?:ont|han|s[’']associent|se\sassocient|unissent|firman|suscriben|lanzan|presentan|clausuran|inauguran|celebran|firmaron|suscribieron|presentaron|anunciaron|lanzaron|organizaron|organizan|signent|annoncent|lancent)(?!\p{L})/u;
/** An article, or an organ that acts for its body. */
const ARTICLE =
  /^(?:Le\sConseil\sd['’][Aa]dministration\sd(?:e\sla\s|u\s|e\sl['’])|El\sConsejo\sde\sAdministración\sd(?:el\s|e\sla\s)|L[ea]s?\s|L['’]|El\s|Los\s|Las\s)?/u;
/** A short form written like a name: "L'Inpi". */
const SPOKEN = regex(String.raw`^\p{Lu}\p{Ll}{2,9}(?![\p{L}\p{N}-])`, 'u');
/** A place or a country before a headline: "Quenby | Le Conseil …". */
const PLACED = regex(String.raw`^\p{Lu}[\p{L}\s-]{2,24}\s?[|:]\s`, 'u');
/** What may stand before the one who acts: "Le lundi 8 septembre, l'Institut …", "En el marco de la feria, el Ministerio …". */
const FRONTED = regex(
  String.raw`^(?:Le|Ce|Hier|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Aujourd[’']hui|En|Dans|À|A|Lors|Au|Afin|Pour|Après|Hoy|Ayer|Este|El\s(?:pasado|día|lunes|martes|miércoles|jueves|viernes)|Tras|Durante|Con|Para)\s[^.;:«“"]{2,240},\s$`,
  'u',
);
const ACRONYM = regex(String.raw`^(?:\p{Lu}{3,10}|(?=(?:\p{Ll}*\p{Lu}){3})\p{Lu}\p{L}{3,9})(?![\p{L}\p{N}-])`, 'u');

/** Towns and regions as those who act: "la Ville de Lindau". */
const TOWN = regex(
  String.raw`^(?:Ville|Commune|Mairie|Métropole|Municipalité|Municipalidad|Alcaldía|Gobernación|Intendencia|Région)\s(?:de\sla\s|de\sl[’']|d[’']|du\s|del\s|de\s)\p{Lu}[\p{L}’-]+(?:\s(?:de\s|la\s|del\s|du\s){0,2}\p{Lu}[\p{L}’-]+){0,3}`,
  'u',
);
/** What stands before a bank whose board decides. */
const BOARD =
  /^(?:Comité|Conseil|Consejo|Junta|Directorio)(?:\s\p{L}[\p{L}’']*){0,4}?\s(?:de\sla\s|du\s|del\s|de\sl[’'])$/u;

/** The body or acronym that begins at a place, an article aside; of a bank's board the bank. */
export function bodyAt(manuscript: Manuscript, at: number): { name: string; span: Span } | null {
  const from = at + (ARTICLE.exec(manuscript.text.slice(at, at + 48))?.[0].length ?? 0);
  const body = bodiesOf(manuscript).find(({ span }) => span[0] === from);
  const bank = from + manuscript.text.slice(from, from + 80).search(/(?:Banque|Banco)\s/u);
  const of = bank > from && BOARD.test(manuscript.text.slice(from, bank));
  const own = of ? (bodiesOf(manuscript).find(({ span }) => span[0] === bank) ?? body) : body;
  if (own && of && own.span[0] < bank) return { name: own.name.slice(bank - own.span[0]), span: [bank, own.span[1]] };
  if (own) return own;
  const town = TOWN.exec(manuscript.text.slice(from, from + 90))?.[0];
  if (town) return { name: collapse(town), span: [from, from + town.length] };
  const words = manuscript.text.slice(from, from + 14);
  const spoken = SPOKEN.exec(words)?.[0];
  const known = spoken && definitionsOf(manuscript).find(({ short }) => short.toUpperCase() === spoken.toUpperCase());
  if (known) return { name: known.long, span: [from, from + spoken.length] };
  const short = ACRONYM.exec(words)?.[0];
  return short ? { name: short, span: [from, from + short.length] } : null;
}

/** "Le Conseil des ports (CPS) a adopté …": the body that begins the first sentence and acts in it. */
export function foreignActor(manuscript: Manuscript): Issuer[] {
  const acts = ACTS[languageOf(manuscript)];
  const lead = acts && leadOf(manuscript);
  const body = lead && bodyAt(manuscript, lead[0]);
  if (!body) return [];
  const rest = manuscript.text.slice(body.span[1], lead[1]);
  return acts.test(rest) || TOGETHER.test(rest) ? [issuer(body.name, body.span)] : [];
}

/** "Le lundi 8 septembre, l'Institut des ports inaugure …": the first body that acts in the first sentence, behind what stands before the subject. */
export function foreignFronted(manuscript: Manuscript): Issuer[] {
  const acts = ACTS[languageOf(manuscript)];
  const lead = acts && leadOf(manuscript);
  if (!acts || !lead) return [];
  const { text } = manuscript;
  const acting = bodiesOf(manuscript).find(({ span }) => {
    const rest = text.slice(span[1], Math.max(span[1], lead[1]));
    if (span[0] < lead[0] || span[1] > lead[1] || !(acts.test(rest) || TOGETHER.test(rest))) return false;
    const before = text.slice(lead[0], span[0]).replace(/(?:\s|^)(?:l[ea]s?\s|l[’']|el\s|los\s|las\s)$/u, ' ');
    return FRONTED.test(before);
  });
  return acting ? [issuer(acting.name, acting.span)] : [];
}

/** "Le ministère de la Mer lance …": the body that begins the headline and acts in it. */
export function foreignHeadline(manuscript: Manuscript): Issuer[] {
  const acts = ACTS[languageOf(manuscript)];
  const title = manuscript.structure.find(({ role }) => role === 'headline')?.span;
  if (!acts || !title) return [];
  const body = bodyAt(manuscript, title[0] + (PLACED.exec(manuscript.text.slice(...title))?.[0].length ?? 0));
  const rest = body && manuscript.text.slice(body.span[1], title[1]);
  return body && rest && (acts.test(rest) || TOGETHER.test(rest)) ? [issuer(body.name, body.span)] : [];
}

const OF = String.raw`(?:\s(?:\p{Ll}{2,20}(?:al|ale|if|ive|iv[oa]|ointe?|unt[oa]|ente|anente|ic[oa]|in[oa]|ique|el|elle|or[a]?)|en\schef|de\sfait)){0,3}?\s(?:de\sl['’]|de\sla\s|du\s|des\s|del\s|de\slos\s|de\slas\s|de\s)`;
const heads: Readonly<Record<string, RegExp>> = Object.fromEntries(
  (['fr', 'es'] as const).map(language => [
    language,
    regex(
      String.raw`^(?:\p{Lu}[^,.]{3,60},\s|\p{Lu}\p{Ll}{3,14}\s)?(?:L[ea]\s|L['’]|El\s|l[ea]\s|l['’]|el\s)?${FOREIGN_OFFICES[language]}(?:\s(?:Général|Générale|General|Generale|Ejecutivo|Ejecutiva|Adjoint|Adjointe))?${OF}(?:(?:[Cc]onsejo\s(?:[Dd]irectivo|de\s[Aa]dministración)|[Jj]unta\s[Dd]irectiva|[Dd]irectorio|[Cc]onseil\sd['’][Aa]dministration|[Cc]omité\s[Ee]xécutif|[Dd]irectoire)${OF})?`,
      'u',
    ),
  ]),
);

/** "Représentante de la FAO ¦ au Pérou": an envoy, who calls on whoever gives it out. */
const ENVOY =
  /(?:représentante?|representante|ambassad|embajador|délégué|enviad)[^¦]*¦\s(?:en|aux?|à)\s(?:l[ae]\s|el\s)?\p{Lu}/iu;

/** "Le Directeur général de l'OMR, Oscar Vantrel, ouvre …": the body whose office begins both headline and first sentence, or one of them. */
export function foreignOffice(manuscript: Manuscript): Issuer[] {
  const head = heads[languageOf(manuscript)];
  const lead = leadOf(manuscript);
  const title = manuscript.structure.find(({ role }) => role === 'headline')?.span;
  if (!head) return [];
  for (const span of [title, lead]) {
    const match = span && head.exec(manuscript.text.slice(span[0], Math.min(span[1], span[0] + 200)));
    const body = match && bodyAt(manuscript, span[0] + match[0].length);
    if (body && ENVOY.test(`${match?.[0]}¦${manuscript.text.slice(body.span[1], body.span[1] + 40)}`)) continue;
    // A party is not who gives out what its head does.
    if (body && !/^(?:Comité\sCentral|Partido|Parti)(?!\p{L})/u.test(body.name)) return [issuer(body.name, body.span)];
  }
  return [];
}

const HAN_ACTS = regex(
  `^(?:[（(][A-Z]{2,10}[）)])?(?:(?:新任|新一任|候任)?(?:新闻|新聞)?(?:${HAN_OFFICES})\\p{Script=Han}{0,4}?)?(?:[:：]|(?<=[长長裁席理事])[^，：]{4,50}(?:声明|聲明|致[辞辭]|[讲講][话話]|[谈談][话話]|演[讲講])$|亮相|履新|就任|上任|到任|侦破|偵破|破获|破獲|检获|檢獲|查获|查獲|拘捕|提醒|澄清|回应|回應|批准|决定|決定|通过|捐赠|捐贈|拜访|拜訪|拜会|拜會|调研|調研|接待|发布|宣布|警告|呼吁|表示|举办|启动|签署|出席|会见|召开|印发|公布|开展|成立|访问|推出|将|与|同|發布|舉辦|召開|會見)`,
  'u',
);

/** Newspapers' reports are not the body's that they tell of. */
const REPORTED = /本报|本網|本网|（记者|记者\s|\d日[电電讯]/u;

/** "国家航运局发布报告": the body that begins a Chinese headline and acts, or whose head does. */
export function hanHeadline(manuscript: Manuscript): Issuer[] {
  if (languageOf(manuscript) !== 'zh') return [];
  const title = manuscript.structure.find(({ role }) => role === 'headline')?.span;
  if (REPORTED.test(manuscript.text.slice(title?.[1] ?? 0, (title?.[1] ?? 0) + 60))) return [];
  const bodies = title ? bodiesOf(manuscript).filter(({ span }) => span[0] >= title[0] && span[1] < title[1]) : [];
  // "新航線通車 港務局：…": who speaks behind a blank.
  const speaks = bodies.find(
    ({ span }) => /\s/u.test(manuscript.text.charAt(span[0] - 1)) && /[:：]/u.test(manuscript.text.charAt(span[1])),
  );
  if (speaks) return [issuer(speaks.name, speaks.span)];
  const body = title && bodies.find(({ span }) => span[0] === title[0]);
  return body && HAN_ACTS.test(manuscript.text.slice(body.span[1], title[1])) ? [issuer(body.name, body.span)] : [];
}

const HAN_SAYS = regex(
  String.raw`^(?:[（(][^（()）]{2,16}[）)])?(?:新闻|新聞)?(?:发言人|發言人)?(?:[今昨][日天]|近日|日前)?(?:[（(][^（()）]{2,8}[）)])?(?:\d{1,2}日)?(?:在\p{Script=Han}{2,8})?(?:正式)?(?:一[连連][\p{Script=Han}]{1,3}[天日])?(?:表示|指出|宣布|宣佈|公布|公佈|发布|發布|举行|舉行|举办|舉辦|召开|召開|推出|启动|啟動|通报|通報|签署|簽署|侦破|偵破|破[获獲]|[检檢查截][获獲]|拘捕)`,
  'u',
);

/** "港务局发言人今日表示，…": the body that begins the first sentence of a Chinese text and speaks or acts there; no agency tells it. */
export function hanActor(manuscript: Manuscript): Issuer[] {
  if (languageOf(manuscript) !== 'zh') return [];
  const lead = leadOf(manuscript);
  if (!lead || REPORTED.test(manuscript.text.slice(Math.max(0, lead[0] - 60), lead[0] + 40))) return [];
  const body = bodiesOf(manuscript).find(({ span }) => span[0] === lead[0]);
  return body && HAN_SAYS.test(manuscript.text.slice(body.span[1], lead[1])) ? [issuer(body.name, body.span)] : [];
}

const AGENCY = regex(
  String.raw`^[^()]{3,60}\((?<agency>\p{Lu}[\p{L}]{1,14}(?:\s\p{Lu}[\p{L}]{1,14})?)\)\s?[.:–—-]`,
  'u',
);
const SOURCE = /^(?:Source|Fuente)\s?:\s?(?<name>\p{Lu}[\p{L}\s.&’'-]{1,60})$/u;

/** "Quenby, 3 mar (PRENSA ISLAS).-", "Source : Agence des îles": the agency in a dateline, or in a line of its own below the text. */
export function foreignAgency(manuscript: Manuscript): Issuer[] {
  if (!ACTS[languageOf(manuscript)]) return [];
  const lead = manuscript.structure.find(({ role }) => role === 'body')?.span;
  const wire = lead && AGENCY.exec(manuscript.text.slice(lead[0], Math.min(lead[1], lead[0] + 100)));
  const agency = wire?.groups?.agency;
  if (wire && agency && datelines.some(rule => rule.find(manuscript).length > 0)) {
    const at = lead[0] + wire[0].indexOf(`(${agency}`) + 1;
    return [issuer(agency, [at, at + agency.length])];
  }
  return linesOf(manuscript).flatMap(({ text, span: [start], place }) => {
    const name = place === 'middle' ? undefined : SOURCE.exec(text)?.groups?.name;
    const at = start + text.lastIndexOf(name ?? '');
    return name ? [issuer(name.trim(), [at, at + name.trim().length])] : [];
  });
}

/** A masthead or signature line that is the name of a body and nothing else, in French, Spanish or Chinese. */
export function foreignNameLine(manuscript: Manuscript): Issuer[] {
  const ending = Map.groupBy(bodiesOf(manuscript), ({ span }) => span[1]);
  return linesOf(manuscript).flatMap(({ text, span: [start, end], place, role }) => {
    if (place === 'middle' || role === 'headline' || text.length > 90) return [];
    const body = (ending.get(end) ?? []).find(
      ({ span }) => span[1] === end && /^(?:L[ea]\s|L['’]|El\s)?$/u.test(text.slice(0, span[0] - start)),
    );
    return body ? [issuer(collapse(body.name), body.span)] : [];
  });
}
