import { regex } from '../../regex.ts';
import type { Sign } from './sign.ts';

/** Phrases of a page that a line holds and nothing else, as buttons and menus have them, in English, French, Spanish and Chinese. */
const BUTTONS = [
  'share|tweet|print|e-?mail|facebook|twitter|x|linkedin|whatsapp|instagram|youtube|telegram|bluesky|threads|menu|search|log\\s?in|sign\\s(?:in|up)|register|next|previous|download|home|subscribe|rss|close',
  'i\\sagree|agree|accept|reject|decline|accept\\scookies|(?:accept|reject|decline|allow)\\sall(?:\\scookies)?|manage\\s(?:cookies|preferences)|privacy(?:\\s(?:policy|notice|statement))?|terms\\s(?:of\\s(?:use|service)|and\\sconditions)|legal\\s(?:notice|information)|accessibility|site\\s?map|disclaimer|copy\\slink|listen|advertisement|sponsored',
  "partager|imprimer|recherche(?:r)?|se\\sconnecter|connexion|s[’']abonner|s[’']inscrire|télécharger|accueil|suivant|précédent|fermer|j[’']accepte|accepter|refuser|tout\\s(?:accepter|refuser)|(?:paramétrer|gérer)\\s(?:les\\s)?cookies|mentions\\slégales|politique\\sde\\sconfidentialité|plan\\sdu\\ssite|accessibilité|publicité|écouter",
  'compartir|imprimir|buscar|iniciar\\ssesión|suscribirse|descargar|inicio|siguiente|anterior|cerrar|acepto|aceptar|rechazar|(?:aceptar|rechazar)\\s(?:todas?|todo)(?:\\slas\\scookies)?|configurar\\scookies|aviso\\slegal|política\\sde\\s(?:privacidad|cookies)|mapa\\s(?:del\\ssitio|web)|accesibilidad|publicidad|escuchar|menú',
  '分享|打印|搜索|登[录錄]|[订訂][阅閱]|注册|微信|微博|QQ空间|菜单|首页|首頁|同意|全部接受|接受|拒绝|隐私政策|使用条款|网站地图|法律声明|版权声明|[广廣]告|收藏|返回顶部|cookie\\s?设置',
].join('|');

/** What a page offers in a line of its own; the line may name to whom. Behind the phrase stands no letter. */
const OFFERS = [
  // Ways around the page.
  '(?:skip|jump|go)\\sto\\s(?:the\\s)?(?:main\\s)?(?:content|navigation|menu)|(?:aller|passer|accéder)\\s(?:directement\\s)?au\\s(?:contenu|menu)|(?:pasar|saltar|ir)\\sal\\s(?:contenido|menú)',
  'you\\sare\\shere|vous\\sêtes\\sici|(?:usted\\s)?est[áa]s?\\s(?:aquí|en)\\s?:',
  // To pass it on, to hear it, to go on.
  "partager\\s(?:(?:sur|via)\\s(?:facebook|twitter|x|linkedin|whatsapp|les\\sréseaux)|par\\s(?:e-?mail|courriel)|(?:cette\\spage|cet\\sarticle|l[’']article)$)|compartir\\s(?:(?:en|por|vía)\\s(?:facebook|twitter|x|linkedin|whatsapp|redes|correo|e-?mail)|(?:esta\\s(?:página|noticia|nota|entrada)|este\\s(?:artículo|contenido))$)|envoyer\\spar\\s|enviar\\spor\\s(?:correo|e-?mail|whatsapp)|suivez-nous|s[íi]gu[ea](?:nos|n[oa]s\\sen)",
  "(?:listen\\sto|hear)\\sthis\\s(?:article|page|story)|écouter\\s(?:cet|l[’'])\\s?article|escuchar\\s(?:este|el)\\sartículo",
  '(?:article|actualité|page|communiqué)s?\\s(?:précédente?|suivante?)$|(?:artículo|noticia|página|entrada)s?\\s(?:anterior|siguiente)$|(?:next|previous)\\s(?:article|post|story|page|release|news)$|lire\\s(?:la\\ssuite|plus$)|(?:leer|ver)\\smás$|retour\\s(?:en\\shaut|à\\sla\\sliste|aux\\sactualités)|volver\\s(?:arriba|al\\s(?:inicio|listado))',
  // Cookies.
  '(?:we|this\\s(?:web)?site|our\\s(?:web)?site)\\suses?\\s(?:.{0,30}\\s)?cookies|(?:nous\\sutilisons|ce\\ssite\\s(?:internet\\s|web\\s)?utilise)\\s(?:des\\s)?cookies|(?:utilizamos|usamos|est[ea]\\s(?:sitio(?:\\sweb)?|página|web)\\s(?:utiliza|usa))\\s(?:.{0,20}\\s)?cookies|(?:本(?:网站|網站|站)|我们|我們)使用\\s?cookie',
  '(?:by\\scontinuing\\sto\\s(?:browse|use|visit|navigate)|en\\spoursuivant\\svotre\\snavigation|si\\scontinúa\\snavegando)',
  '(?:read|see|view)\\sour\\s(?:privacy|cookie)\\spolicy|cookie\\s(?:settings|policy|preferences|notice)',
  // Newsletters and comments.
  "(?:subscribe|sign\\sup)\\s(?:to|for)\\s(?:our|the|free|news|e-?mail)|(?:abonnez|inscrivez)-vous\\s(?:à|pour)|s[’'](?:abonner|inscrire)\\sà|suscr[íi]ba?(?:se|te)\\s(?:a|al|para)",
  '(?:your\\s)?e-?mail\\saddress(?:\\swill\\snot\\sbe\\spublished.{0,80})?\\s?\\*?$|adresse\\s(?:e-?mail|électronique)$|votre\\sadresse\\se-?mail\\sne\\ssera\\spas|(?:tu|su)\\sdirección\\sde\\scorreo\\selectrónico\\sno\\sser|correo\\selectrónico$',
  '(?:leave|post|add)\\sa\\s(?:comment|reply)|laisse[rz]\\sun\\scommentaire|dej(?:a|ar|e)\\sun\\scomentario|(?:\\d{1,5}|no)\\s(?:comments?|commentaires?|comentarios?)$',
  // Who owns it, what it is about.
  'tous\\sdroits\\sréservés|todos\\slos\\sderechos\\sreservados|copyright\\s(?:©|\\(c\\)|\\d{4})|©',
  '(?:mots[-\\s]clés?|étiquettes?|thèmes|rubriques|etiquetas?|palabras\\sclave|temas)\\s?:',
  '(?:read|see)\\salso\\s?:|also\\sread\\s?:|(?:à\\s)?lire\\saussi\\s?:|(?:lea|lee|vea)\\stambién\\s?:',
].join('|');

/** The same in Chinese, where no blank ends a phrase. */
const HAN_OFFERS = [
  '跳[到至转轉]{1,2}(?:主要|正文)?(?:内容|內容|导航)|(?:当前|您的|您现在的|您所在的)位置\\s?[:：]|(?:所在)?位置\\s?[:：].{0,20}[>›]',
  '分享[到至]\\s?[:：]?|[关關]注我[们們]|[扫掃]描?(?:二维)?[码碼]|收[听聽](?:本文|全文)|阅读(?:时间|时长|约)|预计阅读|(?:查看|阅读)更多|阅读全文',
  '订阅(?:我们|邮件|通讯)|电子邮箱$|您的邮箱地址不会被|发表评论|\\d{1,5}\\s?条评论|版[权權]所有|保留所有[权權]利',
  '[标標][签籤]\\s?[:：]|[关關][键鍵][词詞]\\s?[:：]|[相关關]{2}[阅閱][读讀]\\s?[:：]|延伸[阅閱][读讀]\\s?[:：]',
].join('|');

const LANGUAGES =
  'english|anglais|inglés|français|french|francés|español|spanish|espagnol|castellano|deutsch|german|italiano|português|nederlands|polski|svenska|català|euskara|galego|türkçe|русский|українська|العربية|中文(?:版)?|简体(?:中文)?|繁體(?:中文)?|繁体|日本語|한국어|tiếng\\sviệt|bahasa\\s(?:indonesia|melayu)|हिन्दी';
const CODES = 'en|fr|es|de|it|pt|nl|pl|ru|ar|zh|cn|ja|jp|ko|uk|ca|eu';

const row = (cell: string): string => `(?:${cell})(?:[\\s,|·•/]{1,5}(?:${cell})){0,14}`;

/** What web pages put around a text. Longer lines are none. */
export const pageSigns: readonly Sign[] = [
  { role: 'furniture', sign: regex(`^${row(BUTTONS)}\\s?[:›»→]?$`, 'iu'), within: 160 },
  {
    role: 'furniture',
    sign: regex(`^(?:${OFFERS})(?:(?<!\\p{Script=Latin})|(?!\\p{Script=Latin}))`, 'iu'),
    within: 240,
  },
  { role: 'furniture', sign: regex(`^(?:${HAN_OFFERS})`, 'iu'), within: 60 },
  // Languages to choose from.
  { role: 'furniture', sign: regex(`^${row(LANGUAGES)}$`, 'iu'), within: 160 },
  { role: 'furniture', sign: regex(`^(?:${CODES})(?:\\s?[|/·•]\\s?(?:${CODES})){1,14}$`, 'iu'), within: 80 },
  // "News > 2026 > Harbours": the way to the page.
  { role: 'furniture', sign: /^[^<>«»“”".!?]{1,40}(?:\s?[>›]\s?[^<>«»“”".!?]{1,60}){1,6}$/u, within: 160 },
  // "0:00 / 3:25": how far a recording was played.
  { role: 'furniture', sign: /^\d{1,2}:\d\d(?:\s?\/\s?\d{1,2}:\d\d)$/u, within: 20 },
  // "#Harbour #Quenby2026 @quillon": what a post is found by.
  { role: 'furniture', sign: /^[#＃@][\p{L}\p{N}_]{2,40}(?:[\s,]{1,3}[#＃@][\p{L}\p{N}_]{2,40}){0,15}$/u, within: 240 },
];

/** What heads the titles of other pieces. */
const OTHER_PIECES = [
  '(?:related|recommended|similar|recent|latest|more|other|top|trending|further|most\\s(?:read|popular))\\s(?:news|articles?|stories|content|posts?|pages?|releases?|press\\sreleases|items|reading|from\\s.{2,40})|you\\s(?:may|might)\\salso\\s(?:like|be\\sinterested.{0,12})|read\\s(?:also|next|more)|see\\salso|in\\s(?:other|related)\\snews|more\\son\\sthis(?:\\s\\p{L}+)?',
  "(?:à\\s)?lire\\saussi|à\\slire\\ségalement|(?:articles?|actualités?|contenus?|communiqués?|sujets?)\\s(?:liée?s|similaires|connexes|associée?s|récente?s|en\\slien)|(?:autres|dernières|plus\\sd[’'])\\s?(?:actualités|articles|communiqués|nouvelles)|(?:sur\\sle\\smême\\ssujet|dans\\sla\\smême\\s(?:rubrique|catégorie)|cela\\spourrait\\svous\\sintéresser|vous\\saimerez\\saussi|les\\splus\\slus)",
  '(?:noticias|artículos|contenidos?|notas|comunicados)\\s(?:relacionad[oa]s?|similares|recientes|destacad[oa]s)|(?:más|otras|últimas)\\s(?:noticias|notas|entradas)|otros\\s(?:artículos|comunicados)|(?:también\\s)?(?:te|le)\\s(?:puede|podría)\\s(?:también\\s)?interesar|lea\\stambién|lo\\smás\\sleído',
  '[相关關]{2}(?:新[闻聞]|[链鏈]接|[阅閱][读讀]|[报報][道導]|文章|[资資][讯訊])|推[荐薦][阅閱][读讀]|更多(?:新[闻聞]|[资資][讯訊]|[报報]道)|延伸[阅閱][读讀]|最新(?:新[闻聞]|[资資][讯訊]|消息)|猜你喜[欢歡]|[热熱][门門](?:新[闻聞]|文章)|往期回[顾顧]',
].join('|');
/** What a page asks of its reader there. */
const ASKS =
  "(?:leave|post|add)\\sa\\s(?:comment|reply)|laisse[rz]\\sun\\scommentaire|dej(?:a|ar|e)\\sun\\scomentario|发表评论|(?:subscribe|sign\\sup)\\s(?:to|for)\\s(?:our|the)\\s(?:newsletter|mailing\\slist)|(?:abonnez|inscrivez)-vous\\sà\\s(?:notre|la)\\s(?:newsletter|lettre\\sd[’']information)|suscr[íi]ba?(?:se|te)\\sa(?:\\snuestro|l)\\sboletín|订阅我们的(?:通讯|邮件)";
const HEADS_OTHERS = regex(`^[\\p{P}\\s]{0,3}(?:${OTHER_PIECES}|${ASKS})\\s{0,2}[:：…›»>]?$`, 'iu');

/** Whether a line heads what a page has below a text, other pieces or a form: "Related news", "À lire aussi", "Leave a comment". */
export const headsOtherPieces = (words: string): boolean => words.length <= 70 && HEADS_OTHERS.test(words);
