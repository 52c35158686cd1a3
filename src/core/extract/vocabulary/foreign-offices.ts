/** Nouns that head an office, by language, singular, as sources of patterns: own lists from the titles of governments and bodies. */
export const FOREIGN_OFFICES: Readonly<Record<string, string>> = {
  fr:
    '(?:[Vv]ice-|[Ss]ous-)?(?:[Pp]résidente?|[Dd]irecteur|[Dd]irectrice|[Mm]inistre|[Ss]ecrétaire|[Cc]ommissaire|[Aa]mbassadeur|[Aa]mbassadrice|[Mm]aire|[Pp]réf(?:et|ète)|[Gg]ouverneure?|' +
    '[Cc]heffe|[Cc]hef|[Rr]esponsable|[Pp]orte-parole|[Rr]eprésentante?|[Cc]hancel(?:ier|ière)|[Cc]onseill(?:er|ère)|[Dd]éputée?|[Ss]énateur|[Ss]énatrice|[Pp]rofesseure?|[Dd]éléguée?|' +
    '[Rr]apporteure?|[Aa]dministrateur|[Aa]dministratrice|[Ff]ondateur|[Ff]ondatrice|[Rr]ecteur|[Rr]ectrice|[Cc]oordinateur|[Cc]oordinatrice|[Pp]remier\\s[Mm]inistre|[Pp]remière\\s[Mm]inistre)',
  es:
    '(?:[Vv]ice|[Ss]ub)?(?:[Pp]residenta|[Pp]residente|[Dd]irectora?|[Mm]inistr[oa]|[Ss]ecretari[oa]|[Cc]omisionad[oa]|[Cc]omisari[oa]|[Ee]mbajadora?|[Aa]lcaldesa|[Aa]lcalde|' +
    '[Gg]obernadora?|[Jj]ef[ea]|[Rr]esponsable|[Pp]ortavoz|[Vv]ocer[oa]|[Rr]epresentante|[Cc]anciller|[Cc]onsejer[oa]|[Dd]iputad[oa]|[Ss]enadora?|[Pp]rofesora?|[Dd]elegad[oa]|' +
    '[Cc]oordinadora?|[Rr]ectora?|[Ff]undadora?|[Ff]iscal|[Ss]uperintendente|[Tt]itular|[Gg]erente|[Cc]oncejal|[Pp]rimer\\s[Mm]inistro|[Pp]rimera\\s[Mm]inistra)',
};

/** What ministers of French and Spanish texts have charge of, in one word: where the name of a portfolio ends and a person's begins. */
export const FOREIGN_PORTFOLIOS =
  'Affaires\\sétrangères|Agriculture|Commerce|Culture|Défense|Économie|Éducation|Énergie|Environnement|Finances|Industrie|Intérieur|Jeunesse|Justice|Mer|Pêche|Recherche|Santé|Sports?|Tourisme|Transports|Travail|' +
  'Agricultura|Ambiente|Ciencia|Comercio|Cultura|Defensa|Economía|Educación|Energía|Exteriores|Hacienda|Igualdad|Industria|Innovación|Interior|Justicia|Pesca|Puertos|Salud|Sanidad|Trabajo|Transportes|Turismo|Vivienda';

/** Offices before names in Chinese, longest first where one holds another. */
export const HAN_OFFICES =
  '(?:常务副|副)?(?:总干事|秘书长|总书记|国家主席|总统|总理|首相|主席|部长|局长|主任|司长|署长|大使|校长|院长|董事长|总经理|总裁|书记|省长|市长|会长|理事长|司令|参赞|所长|处长|发言人|外长)';

/** Family names of one sign that stand before Chinese given names: the most frequent of the census. */
export const HAN_FAMILY =
  '[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文申习]';
