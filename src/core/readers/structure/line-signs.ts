import { regex } from '../../regex.ts';
import { noticeSigns } from './notice-signs.ts';
import { pageSigns } from './page-signs.ts';
import { begins, type Sign } from './sign.ts';

/** Tried in this order. Each is anchored or bounded, so that hostile lines cost no more than others. */
export const signs: readonly Sign[] = [
  // "© Trust/A. Brennick. Ada Brennick (left) meets …": the credit of a picture and who stands where.
  { role: 'caption', sign: /^©\s?\S[\s\S]{1,300}?\((?:left|right|centre|center|above|below)\)/iu, within: 400 },
  {
    role: 'caption',
    sign: /^[^.\n]{3,160}?\((?:left|right|centre|center|above|below|pictured)\)[,\s]\s{0,3}(?:(?:and|with)\s[^.]{2,80}?\s)?(?:meets?|poses?|speaks?|shakes?|signs?|visits?|greets?|addresses|address|receives?|shows?|holds?|attends?|talks?|presents?|looks?|listens?|tours?|welcomes?)\s/u,
    within: 300,
  },
  // Separators, ends and page furniture.
  { role: 'furniture', sign: /^[\p{P}\p{S}\s]{1,200}$/u, within: 200 },
  {
    role: 'furniture',
    sign: /^[-–—*#~=\s.([]{0,8}(?:ends?|30|fin|ende|end\s+of\s+(?:the\s+)?(?:press\s+|news\s+)?release|全文完|完)[-–—*#~=\s.)\]]{0,8}$/iu,
    within: 40,
  },
  {
    role: 'furniture',
    sign: /^(?:[-–—\s[(]{0,4})(?:page|p\.|seite|página)\s*\d{1,4}(?:\s*(?:of|\/|von|de|sur)\s*\d{1,4})?[-–—\s\])]{0,4}$|^\d{1,4}\s*of\s*\d{1,4}$|^[-–—]\s?\d{1,3}\s?[-–—]$|^第\s?\d{1,3}\s?[页頁](?:[\s,，/]{0,3}[共总]\s?\d{1,3}\s?[页頁])?$|^\d{1,3}\s+\/\s+\d{1,3}$|^[([-–—\s]{0,4}(?:more|more\s+follows|continued|cont['’]?d|suite|continúa)[)\]-–—\s.]{0,6}$|^\d{1,3}$/iu,
    within: 40,
  },
  {
    role: 'furniture',
    sign: begins(
      'share (?:this|on|via)\\b',
      'print (?:this|page|version|friendly)\\b',
      '(?:e-?mail|tweet) this\\b',
      'back to (?:top|news|list|press releases|all\\b)',
      '(?:skip|return) to\\b',
      'top of page',
      '(?:home|accueil|inicio|startseite|首页)\\s*[>»|/]',
      'you are here\\b',
      '(?:read|learn) more$',
      '(?:image|photo)$',
      'subscribe\\b',
      'sign up (?:for|to)\\b',
      '(?:follow us|unsubscribe|click (?:here|on|to))\\b',
      'to unsubscribe\\b',
      'download (?:the )?(?:pdf|press release|this)\\b',
      'related (?:links?|documents?)\\b',
      '(?:tags?|topics?|categor(?:y|ies)|keywords?)\\s*:',
      'cookie (?:policy|settings|notice|preferences)',
      'all rights reserved',
      'copyrights?\\b.{2,60}all rights reserved',
      'reprint(?:ing)? or redistribution\\b',
      'copyright (?:©|\\(c\\)|\\d{4})|©',
      'view (?:source|original|the original)\\b',
      'original\\s*/\\s*source\\b',
      'source version\\b',
      'last (?:updated|modified|reviewed)\\b',
      'reddit post',
    ),
    within: 140,
  },
  ...pageSigns,
  {
    role: 'furniture',
    sign: regex(String.raw`^(?:.{1,30}\d{4}\s+)?(?:posted|filed)\s+(?:in|under)\s+\p{L}`, 'iu'),
    within: 80,
  },
  { role: 'furniture', sign: /\bTLDR$/u, within: 60 },
  // "Ends/Monday, March 3, 2026", "Issued at HKT 19:04": the feet of a government's news.
  {
    role: 'furniture',
    sign: /^(?:ends?\s?\/\s?\p{L}+day,\s[^.;]{6,30}|issued\sat\s[A-Z]{2,4}\s\d\d:\d\d)$/iu,
    within: 60,
  },
  // How long a page takes to read, a day before it or none.
  {
    role: 'furniture',
    sign: /^(?:[^.;:|•·]{0,40}[|•·]\s{0,3})?\d{1,2}[\s-]min(?:ute)?s?\.?\s(?:read|de\slect(?:ure|ura))$|^(?:reading\stime|temps\sde\slecture|tiempo\sde\slectura)\b[^.;]{0,24}$/iu,
    within: 70,
  },
  // The end of an agency's item, with the initials of who wrote it.
  {
    role: 'furniture',
    sign: /^(?:\(?END\)?\s[A-Z]{2,4}(?:\/[A-Z]{2,4}){0,4}|\(end\)\s\S{1,12}(?:\s[\w.]{2,12}){0,5})$/u,
    within: 60,
  },

  { role: 'furniture', sign: /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5}(?:\/[A-Z]{2,5})?)?$/iu, within: 24 },
  { role: 'furniture', sign: /\|\sDistributed\sby\s\p{Lu}\p{L}+\son\s\d/u, within: 120 },
  { role: 'furniture', sign: /^Distributed\sby\s\p{Lu}[^.\n]{2,60}\son\sbehalf\sof\s[^\n]{2,90}$/u, within: 170 },
  { role: 'furniture', sign: /^news\s+provided\s+by:?$/iu, within: 20 },
  { role: 'furniture', sign: /^the issuer is (?:solely )?responsible for the content\b/iu, within: 120 },
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
  {
    role: 'furniture',
    sign: regex(String.raw`^date\s?:\s+\p{L}{2,3},\s+\d{1,2}\s+\p{L}{3,9}\s+\d{4}\s+\d\d:\d\d`, 'iu'),
    within: 80,
  },
  {
    role: 'furniture',
    sign: /^(?:（完）|\(完\)|[（(【]?(?:(?:稿件|信息|新闻|新聞|文章|[资資]料)?[来來]源|新聞資料來源|(?:文章)?作者|供稿|责任?编辑|責任?編輯|责编|責編|编辑|編輯|撰稿|校对|审核|发布时间|發布時間|发布日期|發布日期|字号|分享|打印|浏览次数|点击数)\s?[:：]|\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*(?:\d\d:\d\d(?::\d\d)?)?[\s|丨]*(?:(?:新闻|新聞|信息|稿件|文章)?[来來]源|编辑|編輯|作者|浏览|瀏覽|字号|字號)|[来來]源\s?\p{Script=Han}{2,12}$|(?:文字)?[图圖]片[来來]源|【(?:关闭|關閉|打印|返回)|[关關][键鍵][词詞]\s?[:：]|\p{Script=Han}{2,8}(?:网|網|社|报|報|卫视|衛視|客户端|客戶端|电视台|電視台)(?:\s+\d{4}[-/年]\d{1,2}[-/月]\d{1,2}\S{0,2}(?:\s\d\d:\d\d)?)?$|时间[:：]\s?\d{4}|扫一扫|推荐给朋友|打印文字稿|全文打印|※|\p{Script=Han}{2,6}社[\s/／]{1,3}\p{Script=Han}{2,12}\d{1,2}日電$|上一[条條篇]|下一[条條篇]|打印本?[页頁]|分享到|\p{Script=Han}{2,8}[\s/／]+(?:記者|记者)\s?\p{Script=Han}{2,8}[\s/／]+\p{Script=Han}{2,4}(?:報導|报道|电|電)$|香港時間\d{1,2}時\d{1,2}分|\p{Script=Han}{0,8}(?:記者|记者)\s?\p{Script=Han}{2,4}[\s/／]+(?:\p{Script=Han}{2,4}\s+)?\d{4}[-/年]\S{3,8}(?:\s\d\d:\d\d)?$)/u,
    within: 80,
  },
  {
    role: 'furniture',
    sign: /^(?:auteur|autore?s?|autora|catégorie|categoría|fecha\s+de\s+publicación|date\s+de\s+publication|publié\s+(?:le|par)|publicado\s+(?:el|por))\s?:?$/iu,
    within: 40,
  },
  {
    role: 'furniture',
    sign: regex(
      String.raw`^(?:[\p{L}-]{2,24}\s){0,2}(?:article\s+)?(?:publié|mis\s+à\s+jour)\s+le\s+[^.]{6,80}$`,
      'iu',
    ),
    within: 110,
  },
  {
    role: 'furniture',
    sign: regex(
      String.raw`^(?:[Ss]ource|SOURCE|[Ff]uente)s?\s?:\s?\p{Lu}.{1,60}$|^\d{1,2}/\d{1,2}/\d{4}\s+\d{1,2}:\d\d(?::\d\d)?(?:\s(?:GMT|UTC)(?:[+-]\d{1,2})?)?$|^\p{Lu}[\p{L}]{1,12}(?:/\p{Lu}[\p{L}]{1,12}){1,3}$|^\d{4}[/-]\d\d[/-]\d\d\s+\d\d:\d\d(?::\d\d)?$|^[-–•]\s?\d{1,2}[/.]\d{1,2}[/.]\d{4}\s+\d{1,2}:\d\d$`,
      'u',
    ),
    within: 80,
  },
  // What mail puts around a release.
  {
    role: 'furniture',
    sign: begins(
      'dear (?:colleagues?|all|editors?|sirs?|madam|friends|journalists?|press|media|members of the (?:press|media))\\b[\\s\\w]{0,20}[,:]?$',
      '(?:ch(?:er|ère)s?|mesdames|messieurs|bonjour|estimad[oa]s?|queridos|buen[oa]s (?:días|tardes))(?![\\p{L}])[^.:!?]{0,60}[,:]$',
      '(?:各位|尊敬的).{1,20}[：:]$',
      'please (?:find|see) (?:the )?(?:below|attached|enclosed)\\b',
      '(?:veuillez|vous) trouver(?:ez)? (?:ci-|en )(?:dessous|après|joint|annexe|pièce)',
      '(?:adjunt(?:o|amos)|a continuación (?:les )?(?:enviamos|remitimos|adjuntamos)|les (?:enviamos|remitimos)) ',
      '以下是我?[们們]?的?(?:新[闻聞]稿|[声聲]明)',
      '(?:(?:kind|best|warm)(?:est)? (?:regards|wishes)|(?:yours )?(?:sincerely|faithfully)(?: yours)?|(?:bien )?cordialement|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|此致|敬礼)[,，]?$',
      '(?:find|see) (?:below|attached) (?:our|the|a) (?:press|news|media)\\b',
      'sent from (?:my|outlook|mail for)\\b',
      'begin forwarded message',
      '[-–—_]{2,}\\s?(?:original|forwarded) (?:message|mail)',
      'on .{6,60} wrote:$',
    ),
    within: 160,
  },
  {
    role: 'furniture',
    sign: begins(
      'this (?:e-?mail|message|communication)(?: and any)?,? .{0,60}(?:confidential|intended (?:only|solely)|privileged)',
      'if you (?:are not the (?:intended|named)|have received this (?:e-?mail|message))',
      'confidentiality notice\\b',
      "(?:ce|le présent) (?:message|courriel|mail)(?: et|,| peut| contient| est| s[’']adresse) .{0,120}(?:confidentiel|destinataire)",
      'este (?:mensaje|correo)(?: electrónico)?(?: y|,| puede| contiene| es| va| está| se dirige) .{0,120}(?:confidencial|destinatario)',
      '(?:本|此)(?:[邮郵]件|信件).{0,40}(?:保密|机密|機密|收件人)',
      'please consider the environment before printing',
    ),
    within: 1500,
  },
  ...noticeSigns,
  // Bylines, captions.
  {
    role: 'byline',
    sign: regex(
      String.raw`^(?:By|BY|Por|Par|Von|Text:)\s+\p{Lu}[\p{L}.'’-]{0,30}(?:\s+(?:\p{Lu}[\p{L}.'’-]{0,30}|and|de|van|von|bin|al)){1,6}(?:,\s[\p{L}\s]{2,60})?(?:(?:\s?[|•·–—-]\s|,\s)[^.|]{0,24}\d[^.]{0,50})?$`,
      'u',
    ),
    within: 140,
  },
  {
    role: 'caption',
    sign: /^[([]?(?:photo|picture|image|photograph|pictured|caption|figure|video|fotos?|photos|fotografías?|imagen|imágenes|crédits?|créditos?|above|left|right)\s*\d{0,3}\s*[:–—]\s*\S/iu,
    within: 400,
  },
  { role: 'caption', sign: /^\((?:photo|image|picture)\b.{1,200}\)$/iu, within: 220 },
  {
    role: 'caption',
    sign: /^(?:[图圖][为為：:]|[资資]料[图圖])|^\p{Script=Han}{4,24}(?:[现現][场場]|合影(?:留念)?|致[辞辭词詞]|[发發]言|[讲講][话話]|[会會][场場]|[场場]景)$|[\s（(]\p{Script=Han}{0,4}\s?[摄攝](?:影)?[)）]?$|[。！]\s?\p{Script=Han}{0,6}[记記]者\s?\p{Script=Han}{2,8}\s?[摄攝]$/u,
    within: 120,
  },
  // What a picture shows, and whose it is: "… (Photo: TNA)", "… [Photo/quay.example]", "… (Tidexin/Ada Brennick)".
  {
    role: 'caption',
    sign: regex(
      String.raw`^.{10,300}?(?:[([](?:[Pp]hoto|[Pp]icture|[Ii]mage|[Ss]ource)s?\s?[:/][^()[\]]{2,40}[)\]]|\(\p{Lu}\p{Ll}{1,14}/\p{Lu}[\p{Ll}.]{1,20}(?:\s\p{Lu}[\p{Ll}.]{1,20}){1,3}\))$`,
      'u',
    ),
    within: 380,
  },
  // Contacts. E-mail addresses and telephone numbers in short lines; sentences that offer information.
  { role: 'contact', sign: /^.{0,110}?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u, within: 160 },
  {
    role: 'contact',
    sign: /^(?:.{0,40}[\s,;|(])?(?:(?:tel(?:ephone|éfono)?|phone|mobile|fax|téléphone|tél|telefon|switchboard)\s*[.:]{0,2}|(?:ph|mob|cell|t|m|office|direct|whatsapp)\s*[.:]{1,2})\s*(?:\([\w\s]{1,12}\)\s*)?[+(]{0,2}\d[\d\s().-]{5,24}/iu,
    within: 160,
  },
  { role: 'contact', sign: /^.{0,60}?[:,;(\s]?\+\d{1,3}[\s(.-]{1,2}\d[\d\s().-]{5,24}$/u, within: 100 },
  { role: 'contact', sign: /^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/u, within: 20 },
  { role: 'contact', sign: /^.{0,60}[:,;\s]\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/u, within: 120 },
  { role: 'contact', sign: /^0[1-9](?:[\s.-]?\d\d){4}$/u, within: 16 },
  { role: 'contact', sign: /^(?:adresse(?:\spostale)?|domicilio|siège(?:\ssocial)?)\s?:\s?.*\d/iu, within: 120 },
  // "Contact: Ada Brennick, Manager – (Ph) 329-2597 or Bo Lind – 329-2434"
  {
    role: 'contact',
    sign: /^(?:(?:media|press)\s+)?contacts?\s?:\s?\S.{0,140}?(?<!\d)\d{3}[\s.-]\d{4}(?!\d)/iu,
    within: 240,
  },
  {
    role: 'contact',
    sign: /^(?:p\.?\s?o\.?\s+box|postal\s+address|company\s+website|web(?:site)?\s*:)/iu,
    within: 120,
  },
  {
    role: 'contact',
    sign: begins(
      'for (?:more|further|additional|general) (?:information|details|info|inquiries|enquiries)',
      'for interviews?\\b',
      'for (?:media|press|public) (?:inquiries|enquiries|queries|information|interviews?|contacts?|accreditation)\\b',
      'journalists? (?:wishing|interested|who wish)\\b',
      'media representatives\\b',
      'to (?:arrange|request|book) (?:an )?interviews?\\b',
      "pour (?:plus d['’]informations?|tout renseignement)",
      'para (?:más|mayor) información',
      '(?:weitere informationen|für rückfragen)\\b',
      '(?:媒体)?联系(?:人|方式|电话)|(?:电话|传真|邮箱) ?[:：]',
    ),
    within: 260,
  },
];
