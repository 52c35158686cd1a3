import { regex } from '../../regex.ts';
import { HELD_BACK_IN_CHINESE } from './held-back.ts';
import { begins, type Sign } from './sign.ts';

const KIND = '(?:press|news|media|joint)';
const PIECE = '(?:release|statement|communiqué|communique|advisory|notice|information|bulletin|briefing|note)';
const KIND_OF_PIECE = [
  `(?:joint\\s+)?${KIND}\\s*${PIECE}s?`,
  `(?:joint\\s+)?(?:official\\s+)?(?:statement|communiqu[ée])`,
  'communiqués?(?:\\s+de\\s+presse)?|comunicados?(?:\\s+de\\s+prensa)?|notas?\\s+(?:de\\s+prensa|informativa)|boletín(?:\\s+(?:de\\s+prensa|informativo))?|nota\\s+à\\s+imprensa|comunicato\\s+stampa',
  'pressemitteilung|medienmitteilung|persbericht|pressmeddelande|pressemelding|news|新闻稿|新聞稿|新闻公报|プレスリリース',
].join('|');
/** What pages call the part of them that news stands in. */
const SHELF =
  '(?:press|news|media|latest|all|recent|our|official)\\s(?:releases?|statements?|news|room|centre|center|updates?|announcements?|articles?|kits?|contacts?|office)|newsroom|statements|speeches|announcements|press|media|events|articles|publications|actualités|actualidad|noticias|salle\\sde\\spresse|sala\\sde\\sprensa|espace\\spresse|communiqués(?:\\sde\\spresse)?|déclarations|discours|dossiers\\sde\\spresse|comunicados(?:\\sde\\sprensa)?|declaraciones|discursos|boletines|notas\\s(?:de\\sprensa|informativas)|(?:新[闻聞]|媒[体體]|[资資][讯訊])(?:中心|[发發]布|[动動][态態]|公[告报報])?|[时時]政要[闻聞]|工作[动動][态態]|通知公告|要[闻聞]';
const DATE_OR_NUMBER = String.raw`(?:no\.?|nr\.?|n°|number|#)?\s*[\p{L}\p{N}/.,\s()-]{0,40}\p{N}[\p{L}\p{N}/.,\s-]{0,20}`;

/** Words of a line that name a house and nothing else: capitals, and the small words between them. */
const NAMED = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s(?:of|the|for|and|&|in|on|de|du|des|la|\p{Lu}[\p{L}\p{N}.&’'-]*)){0,7}`;
const RELEASE = String.raw`(?:[Pp]ress|PRESS|[Nn]ews|NEWS|[Mm]edia|MEDIA)\s(?:[Rr]eleases?|RELEASES?|[Ss]tatements?|STATEMENTS?|[Nn]otice|NOTICE)|[Cc]ommuniqué\sde\s[Pp]resse|[Nn]ota\sde\s[Pp]rensa`;

/** What lines above a text say of the piece: what it is, whose, until when it is held back and what it replaces. Tried in this order. */
export const noticeSigns: readonly Sign[] = [
  {
    role: 'notice',
    sign: /^[-–—*#\s[(]{0,6}(?:(?:strictly\s+|under\s+(?:strict\s+)?)embargo|(?:(?:strict|press|media|news)\s+)?(?:embargoed\b|embargo\s*(?:[:–—-]|until|till|date|lifts|ends|jusqu|hasta|levée?\s+le|\d|$)|embargad[oa]\s+hasta|(?:à\s+)?ne\s+pas\s+(?:diffuser|publier)\s+avant|no\s+(?:difundir|publicar)\s+(?:antes|hasta)))/iu,
    within: 200,
  },
  {
    role: 'notice',
    sign: begins(
      '[-–—*#\\s[(]{0,6}for (?:immediate|general|media|press) (?:release|use|publication)',
      '[-–—*#\\s[(]{0,6}(?:hold )?for release\\b',
      '[-–—*#\\s[(]{0,6}immediate release',
      '[-–—*#\\s[(]{0,6}not for (?:immediate )?(?:release|publication|distribution)',
      'check against delivery|as prepared for delivery',
      'for information media|not an official (?:record|document)',
      'pour (?:diffusion|publication) immédiate|(?:sous|bajo) embargo',
      'para (?:su )?(?:publicación|difusión) inmediata',
      'zur sofortigen veröffentlichung|sperrfrist',
      '即时发布',
    ),
    within: 200,
  },
  // "请勿于2026年5月14日前发布", "解禁时间：…": a Chinese release is held back.
  {
    role: 'notice',
    sign: HELD_BACK_IN_CHINESE,
    within: 90,
  },
  {
    role: 'notice',
    sign: regex(
      `^[-–—*#\\s\\[(]{0,6}(?:${KIND_OF_PIECE})(?:[\\s:|,–—-]{0,4}(?:${DATE_OR_NUMBER})?)[-–—*#\\s\\])]{0,4}$`,
      'iu',
    ),
    within: 90,
  },
  // "Press release issued by the Registrar of the Court": what it is and whose, and no verb behind.
  {
    role: 'notice',
    sign: regex(`^(?:${RELEASE})\\s(?:issued\\s)?by\\s(?:the\\s)?${NAMED}$`, 'u'),
    within: 90,
  },
  // "Press releases and statements": the shelf that a piece stands on; "No. 123/2026", its number there.
  {
    role: 'notice',
    sign: regex(`^(?:${SHELF})(?:(?:\\s(?:and|&|et|y)\\s|\\s?[/|,]\\s?)(?:${SHELF}|${KIND_OF_PIECE}))*$`, 'iu'),
    within: 60,
  },
  {
    role: 'notice',
    sign: /^(?:no\.?|nr\.?|n°|nº|núm\.?|number)\s?:?\s?(?:\p{Lu}{1,6}[\s/-]?)?\d[\p{Lu}\d/.-]{0,20}$/iu,
    within: 40,
  },
  {
    role: 'notice',
    sign: /^(?:\p{Script=Han}{1,8})?(?:第\s?|[〔[（(]\d{4}[〕\]）)]年?第?)\d{1,5}\s?[号號期]$/u,
    within: 30,
  },
  {
    role: 'notice',
    sign: /^[-–—*#\s[(]{0,6}(?:correction|corrigendum|corrected\s+(?:version|release)|erratum|press\s+summary|media\s+advisory)[-–—*#:\s\])]{0,4}$/iu,
    within: 40,
  },
  // "CORRECTION – REPLACES RELEASE OF 11 MAY 2026", "/C O R R E C T I O N -- Quillon Ferries/": what a release does to an earlier one.
  {
    role: 'notice',
    sign: regex(
      String.raw`^[-–—*#/\s[(]{0,6}(?:correct(?:ion|ed|ing)|c\so\sr\sr\se\sc\st\si\so\sn|corrigendum|erratum|update[ds]?|revis(?:ion|ed)|amend(?:ed|ment)|replacement|rectificati[fo]n?|corrección|berichtigung)\b(?:\s?[-–—:/|(].{0,60}?|\s(?:and\s)?)\b(?:replac(?:es|ing)|supersed(?:es|ing)|withdraws|remplace|annule|sustituye|reemplaza|ersetzt)\b.{0,60}?\b(?:release|version|statement|notice|communiqué|nota|comunicado|\d{4})(?![\p{L}\d]).{0,40}$`,
      'iu',
    ),
    within: 160,
  },
  { role: 'notice', sign: /^\/\s?c\so\sr\sr\se\sc\st\si\so\sn\b.{0,100}\/$/iu, within: 130 },
  // What stock exchanges and their wires put above a title.
  { role: 'notice', sign: /^(?:RNS|PRN|GNW)\s(?:number|reach)\s?:\s?\S{1,20}$/iu, within: 50 },
  { role: 'notice', sign: /^(?:EQS|DGAP|PTA)-(?:news|ad-?hoc|adhoc|voting rights|dd|cms)\s?:/iu, within: 200 },
  {
    role: 'notice',
    sign: /^(?:case|file|docket|application|appeal|claim)\s+(?:no\.?|number|ref\.?)\s*:?\s*[\p{L}\p{N}/.-]{1,24}$/iu,
    within: 60,
  },
  {
    role: 'notice',
    sign: regex(String.raw`^[^|]{2,60}\s\|\s{1,2}(?:${KIND_OF_PIECE})(?:[\s:|,–—-]{0,4}(?:${DATE_OR_NUMBER})?)$`, 'iu'),
    within: 110,
  },
  // "Harbour Commission - Press release", "HC News Release": the house and what the piece is.
  {
    role: 'notice',
    sign: regex(String.raw`^${NAMED}\s+[–—•·-]\s+(?:${RELEASE})(?:[\s:|,–—-]{0,4}(?:${DATE_OR_NUMBER})?)$`, 'u'),
    within: 110,
  },
  { role: 'notice', sign: regex(String.raw`^${NAMED}\s(?:${RELEASE})$`, 'u'), within: 80 },
  {
    role: 'notice',
    sign: regex(
      String.raw`^(?=.{0,70}\b(?:Commission|Council|Ministry|Department|Parliament|Government|Presidency|Bank|Agency|Authority|Court|Office|Embassy|Secretariat|University|Institute)\b)${NAMED}\s+[–—•·-]\s+(?:Statement|Speech|Readout|Daily\s[Nn]ews|News|Communiqué)$`,
      'u',
    ),
    within: 110,
  },
  {
    role: 'notice',
    sign: /^(?:our\s+)?ref(?:erence|\.)?\s*(?:no\.?|number|code)?\s*(?:[:#]\s*|(?<=[.\s])(?=\S{0,40}\d))\S{1,40}$/iu,
    within: 70,
  },
  {
    role: 'notice',
    sign: regex(String.raw`^\p{Lu}{1,8}(?:[/-]\p{Lu}{1,8}){0,2}/\d{2,4}(?:[/.-]\d{1,6}){0,2}$`, 'u'),
    within: 40,
  },
  {
    role: 'notice',
    sign: /^this\s+(?:communiqu[ée]|press\s+release|statement)\s+is\s+(?:being\s+)?(?:released|issued)\b/iu,
    within: 200,
  },
];
