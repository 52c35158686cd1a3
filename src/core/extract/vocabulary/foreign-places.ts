const names = (list: string): readonly string[] =>
  list
    .split(/[;\n]/)
    .map(name => name.trim())
    .filter(Boolean);

/** Countries, regions and cities as French writes them, where English writes them otherwise or does not name them: own list after the UN's names of states. */
const FRENCH = names(`
  Afghanistan; Afrique du Sud; Albanie; Algérie; Allemagne; Andorre; Angola; Arabie saoudite; Argentine; Arménie; Australie; Autriche; Azerbaïdjan; Bahreïn; Bangladesh; Barbade; Bélarus; Biélorussie; Belgique; Bénin;
  Bhoutan; Birmanie; Bolivie; Bosnie-Herzégovine; Botswana; Brésil; Brunéi; Bulgarie; Burkina Faso; Cambodge; Cameroun; Cap-Vert; Centrafrique; République centrafricaine; Chili; Chine; Chypre; Colombie; Comores;
  République démocratique du Congo; République du Congo; Corée du Nord; Corée du Sud; République de Corée; Corée; Costa Rica; Côte d'Ivoire; Croatie; Danemark; Djibouti; République dominicaine; Dominique; Égypte; Egypte;
  Émirats arabes unis; Emirats arabes unis; Émirats Arabes Unis; Emirats Arabes Unis; Arabie Saoudite; Équateur; Equateur; Érythrée; Espagne; Estonie; Eswatini; États-Unis d'Amérique; Etats-Unis d'Amérique; États-Unis; Etats-Unis; Éthiopie; Ethiopie; Fidji; Finlande; Gabon; Gambie; Géorgie;
  Grèce; Grenade; Guinée; Guinée-Bissau; Guinée équatoriale; Guyana; Haïti; Hongrie; Îles Salomon; Îles Marshall; Inde; Indonésie; Irak; Irlande; Irlande du Nord; Islande; Israël; Italie; Jamaïque; Japon; Jordanie; Kazakhstan; Kirghizistan;
  Kirghizie; Koweït; Lettonie; Liban; Libéria; Libye; Lituanie; Macédoine du Nord; Malaisie; Malte; Maroc; Maurice; Mauritanie; Mexique; Micronésie; Moldavie; République de Moldova; Mongolie; Monténégro; Namibie; Népal; Nigéria; Norvège;
  Nouvelle-Zélande; Ouganda; Ouzbékistan; Papouasie-Nouvelle-Guinée; Pays-Bas; Pérou; Pologne; République tchèque; Tchéquie; Roumanie; Royaume-Uni; Russie; Fédération de Russie; Sainte-Lucie; Saint-Marin; Salvador; Sénégal; Serbie; Seychelles;
  Singapour; Slovaquie; Slovénie; Somalie; Soudan; Soudan du Sud; Soudan du sud; Corée du sud; Corée du nord; Afrique du sud; Amérique du sud; Amérique du nord; Suède; Suisse; Suriname; Syrie; Tadjikistan; Taïwan; Tanzanie; Tchad; Thaïlande; Timor-Leste; Trinité-et-Tobago; Tunisie; Turkménistan; Turquie; Vatican; Saint-Siège; Viêt Nam; Vietnam;
  Yémen; Zambie; Angleterre; Écosse; Ecosse; Pays de Galles; Afrique; Asie; Europe; Amérique du Nord; Amérique du Sud; Amérique latine; Amérique centrale; Océanie; Antarctique; Moyen-Orient; Proche-Orient; Caraïbes; Maghreb; Sahel; Balkans; Caucase;
  Afrique de l'Ouest; Afrique de l'Est; Afrique centrale; Afrique australe; Afrique subsaharienne; Asie centrale; Asie du Sud-Est; Méditerranée; Arctique; Atlantique; Pacifique; Palestine; Cisjordanie; Crimée; Nouvelle-Calédonie; Polynésie française; Guyane; Mayotte;
  La Réunion; Corse; Bretagne; Normandie; Occitanie; Alsace; Lorraine; Aquitaine; Nouvelle-Aquitaine; Auvergne; Auvergne-Rhône-Alpes; Bourgogne; Bourgogne-Franche-Comté; Île-de-France; Ile-de-France; Hauts-de-France; Grand Est; Pays de la Loire; Centre-Val de Loire;
  Provence; Provence-Alpes-Côte d'Azur; Savoie; Haute-Savoie; Gironde; Finistère; Vendée; Wallonie; Flandre; Tessin; Valais; Vaud; Neuchâtel; Fribourg; Jura; Argovie; Grisons; Thurgovie; Bavière; Catalogne; Andalousie; Toscane; Sicile; Sardaigne; Californie; Québec;
  Agadir; Fès; Meknès; Oujda; Tétouan; Laâyoune; Dakhla; Béni Mellal; Beni-Mellal; Kénitra; Al Hoceïma; Al Hoceima; Constantine; Annaba; Sétif; Tlemcen; Sousse; Bizerte; Kairouan; Bouaké; Korhogo; San-Pédro; Thiès; Ziguinchor; Kaolack; Bobo-Dioulasso; Maradi; Zinder; Porto-Novo; Parakou; Bangui; Lubumbashi; Bukavu; Pointe-Noire; Garoua; Maroua; Bafoussam;
  Gatineau; Longueuil; Sherbrooke; Trois-Rivières; Saguenay; Rimouski; Gaspésie; Outaouais; Montérégie; Estrie; Abitibi-Témiscamingue; Lanaudière; Laurentides; Chaudière-Appalaches; Bas-Saint-Laurent; Côte-Nord; Hainaut; Brabant wallon; Tournai; Verviers; Morbihan; Isère; Ain; Hérault; Seine-Saint-Denis; Bouches-du-Rhône; Haute-Garonne; Loire-Atlantique; Ille-et-Vilaine; Val-de-Marne; Hauts-de-Seine; Yvelines; Essonne; Guadeloupe; Martinique;
  Abou Dhabi; Addis-Abeba; Aix-en-Provence; Alger; Amiens; Angers; Annecy; Anvers; Arles; Athènes; Avignon; Bâle; Bagdad; Barcelone; Belgrade; Berne; Besançon; Beyrouth; Biarritz; Bienne; Bogota; Bordeaux; Brest; Bruges; Bruxelles; Bucarest; Caen; Calais; Cannes; Cayenne;
  Le Caire; Le Cap; Le Havre; Le Mans; Clermont-Ferrand; Colmar; Copenhague; Cotonou; Cracovie; Damas; Deauville; Dijon; Douala; Dubaï; Dublin; Dunkerque; Édimbourg; Evian; Évian; Francfort; Gand; Gênes; Genève; Grenoble; Hambourg; La Havane; La Haye; La Rochelle; Lausanne;
  Liège; Limoges; Lisbonne; Lomé; Londres; Lorient; Lucerne; Lugano; Luxembourg; Lyon; Madrid; Marrakech; Marseille; Metz; Mexico; Milan; Monaco; Mons; Montpellier; Montréal; Montreux; Moscou; Mulhouse; Munich; N'Djamena; Namur; Nancy; Nantes; Naples; New York; Nice; Nîmes; Niort;
  Nouakchott; Nouméa; Orléans; Ottawa; Ouagadougou; Paris; Pau; Pékin; Perpignan; Poitiers; Prague; Reims; Rennes; Rome; Rouen; Saint-Étienne; Saint-Gall; Saint-Malo; Saint-Denis; Saint-Nazaire; Saint-Pétersbourg; Séoul; Sion; Strasbourg; Soleure; Tanger; Tbilissi; Téhéran; Toulon; Toulouse;
  Tours; Troyes; Turin; Tunis; Valence; Varsovie; Venise; Versailles; Vevey; Vichy; Vienne; Yaoundé; Zoug; Zurich; Port-au-Prince; Antananarivo; Brazzaville; Bujumbura; Libreville; Niamey; Conakry; Abidjan; Yamoussoukro; Sorrente; Riyad; Djeddah; Singapour; Tokyo; Shanghai
`);

/** The same in Spanish, with the cities of Spain and Latin America. */
const SPANISH = names(`
  Afganistán; Albania; Alemania; Andorra; Angola; Arabia Saudita; Arabia Saudí; Argelia; Argentina; Armenia; Australia; Austria; Azerbaiyán; Bahréin; Bangladés; Barbados; Belarús; Bielorrusia; Bélgica; Belice; Benín; Bolivia; Bosnia y Herzegovina; Botsuana; Brasil;
  Brunéi; Bulgaria; Burkina Faso; Bután; Cabo Verde; Camboya; Camerún; Canadá; Catar; Chad; República Checa; Chequia; Chile; China; Chipre; Colombia; Comoras; República Democrática del Congo; República del Congo; Corea del Norte; Corea del Sur; República de Corea; Corea;
  Costa de Marfil; Costa Rica; Croacia; Cuba; Dinamarca; República Dominicana; Ecuador; Egipto; El Salvador; Emiratos Árabes Unidos; Eritrea; Eslovaquia; Eslovenia; España; Estados Unidos de América; Estados Unidos; Estonia; Etiopía; Filipinas; Finlandia; Francia; Gabón; Gambia; Georgia; Ghana; Grecia;
  Guatemala; Guinea; Guinea Ecuatorial; Guinea-Bisáu; Guyana; Haití; Honduras; Hungría; India; Indonesia; Irán; Irak; Iraq; Irlanda; Islandia; Islas Marshall; Islas Salomón; Israel; Italia; Jamaica; Japón; Jordania; Kazajistán; Kenia; Kirguistán; Kuwait; Letonia; Líbano; Liberia; Libia; Lituania;
  Luxemburgo; Macedonia del Norte; Malasia; Maldivas; Malta; Marruecos; Mauricio; Mauritania; México; Micronesia; Moldavia; Mónaco; Mongolia; Montenegro; Mozambique; Namibia; Nicaragua; Níger; Nigeria; Noruega; Nueva Zelanda; Nueva Zelandia; Omán; Países Bajos; Pakistán; Panamá; Papúa Nueva Guinea; Paraguay; Perú;
  Polonia; Portugal; Reino Unido; República Centroafricana; Ruanda; Rumania; Rumanía; Rusia; Federación de Rusia; Senegal; Serbia; Singapur; Siria; Somalia; Sudáfrica; Sudán; Sudán del Sur; Sudán del sur; Corea del sur; Corea del norte; Suecia; Suiza; Surinam; Tailandia; Taiwán; Tanzania; Tayikistán; Timor Oriental; Trinidad y Tobago; Túnez; Turkmenistán; Turquía;
  Ucrania; Uganda; Uruguay; Uzbekistán; Vaticano; Santa Sede; Venezuela; Vietnam; Yemen; Yibuti; Zambia; Zimbabue; Inglaterra; Escocia; Gales; Irlanda del Norte; África; Asia; Europa; América del Norte; América del Sur; América Latina; América Central; Centroamérica; Norteamérica; Sudamérica; Suramérica; Latinoamérica; Iberoamérica; América;
  Oceanía; Antártida; Oriente Medio; Medio Oriente; Oriente Próximo; Caribe; Magreb; Mediterráneo; Pacífico; Atlántico; Palestina; Cisjordania; Crimea; Puerto Rico; Groenlandia; Balcanes; Cáucaso; Patagonia; Amazonia; Amazonía; Cataluña; Andalucía; Galicia; Aragón; Asturias; Cantabria; Castilla y León; Castilla-La Mancha; Extremadura; Navarra;
  País Vasco; Euskadi; La Rioja; Comunidad Valenciana; Comunitat Valenciana; Islas Baleares; Illes Balears; Baleares; Canarias; Islas Canarias; Tenerife; Mallorca; Menorca; Ibiza; Gran Canaria; Lanzarote; Fuerteventura; Baviera; Toscana; Sicilia; Cerdeña; Bretaña; Normandía; California;
  Nayarit; Colima; Aguascalientes; Zacatecas; Morelos; Tlaxcala; Guerrero; Coahuila; Chihuahua; Baja California; Baja California Sur; Campeche; Lambayeque; Moquegua; Apurímac; Huancavelica; Huánuco; Junín; Pasco; Tumbes; Madre de Dios; La Libertad; Amazonas; Ica; Río Negro; La Pampa; Tierra del Fuego; San Luis; Santiago del Estero; Catamarca; Chaco; Formosa; Ushuaia; Bariloche; Boyacá; Caldas; Chocó; Huila; Norte de Santander; Quindío; Risaralda; Sucre; Tolima; Valle del Cauca; La Guajira; Putumayo; Caquetá; Arauca; Casanare; Atacama; Coquimbo; O'Higgins; Maule; Ñuble; La Araucanía; Los Ríos; Los Lagos; Aysén; Tarapacá; Arica; Iquique; Punta Arenas; Temuco; Puerto Montt; Paita; Iquitos; Chiclayo; Cúcuta; Pasto; Ibagué; Villahermosa; Tuxtla Gutiérrez; Hermosillo; Saltillo; Xalapa; Pachuca; Toluca;
  Jalisco; Oaxaca; Chiapas; Yucatán; Quintana Roo; Nuevo León; Sonora; Sinaloa; Tabasco; Tamaulipas; Michoacán; Guanajuato; Hidalgo; Querétaro; Jujuy; Mendoza; Neuquén; Chubut; Misiones; Corrientes; Entre Ríos; Tucumán; Antioquia; Cundinamarca; Cauca; Nariño; Arequipa; Cajamarca; Cusco; Ayacucho; Tacna; Puno; Piura; Loreto; Ucayali; Áncash; Callao; Itapúa; Valparaíso;
  Biobío; Antofagasta; Magallanes; Pichincha; Guayas; Azuay; Manabí; A Coruña; La Coruña; Acapulco; Albacete; Alcalá de Henares; Alicante; Almería; Amberes; Asunción; Atenas; Ávila; Badajoz; Barcelona; Barranquilla; Basilea; Berna; Berlín; Bilbao; Bogotá; Bonn; Bruselas; Bucaramanga; Budapest; Buenos Aires; Burdeos; Burgos; Cáceres; Cádiz; El Cairo; Cali; Cancún; Caracas; Cartagena; Cartagena de Indias;
  Castellón; Ceuta; Ciudad de Guatemala; Ciudad de México; Ciudad de Panamá; Ciudad Juárez; Ciudad Real; Cochabamba; Colonia; Concepción; Copenhague; Córdoba; Cuenca; Cuernavaca; Culiacán; Dubái; Dublín; Durango; Estambul; Estocolmo; Estrasburgo; Fráncfort; Génova; Gijón; Ginebra; Girona; Granada; Guadalajara; Guayaquil; La Habana; La Haya; Hamburgo; Huelva; Huesca; Ilo; Jaén; La Paz; La Plata; Las Palmas;
  Las Palmas de Gran Canaria; Lausana; León; Lima; Lisboa; Lleida; Logroño; Londres; Lugo; Lyon; Madrid; Málaga; Managua; Manizales; Maracaibo; Mar del Plata; Marsella; Medellín; Melilla; Mérida; Milán; Monterrey; Montevideo; Montreal; Moscú; Múnich; Murcia; Nápoles; Nueva Delhi; Nueva York; Ourense; Oviedo; Palencia; Palma; Palma de Mallorca; Pamplona; París; Pekín; Pontevedra; Praga; Puebla; Quito; Riad; Río de Janeiro; Roma;
  Rosario; Róterdam; Salamanca; Salta; San José; San Juan; San Luis Potosí; San Salvador; San Salvador de Jujuy; San Sebastián; Santa Cruz; Santa Cruz de Tenerife; Santa Fe; Santander; Santiago; Santiago de Chile; Santiago de Compostela; Santo Domingo; Segovia; Seúl; Sevilla; Shanghái; Soria; Tarragona; Tegucigalpa; Teruel; Tijuana; Tokio; Toledo; Trujillo; Turín; Valencia; Valladolid; Varsovia; Venecia; Veracruz; Viena; Vigo; Vitoria; Zamora; Zaragoza; Zúrich
`);

/** The same in Chinese, simplified and traditional: countries and regions, provinces, cities. */
const CHINESE = names(`
  中国; 中國; 中华人民共和国; 美国; 美國; 英国; 英國; 法国; 法國; 德国; 德國; 俄罗斯; 俄羅斯; 日本; 韩国; 韓國; 朝鲜; 朝鮮; 印度; 印度尼西亚; 印尼; 印度尼西亞; 马来西亚; 馬來西亞; 新加坡; 泰国; 泰國; 越南; 老挝; 柬埔寨; 缅甸; 緬甸; 菲律宾; 菲律賓; 文莱; 东帝汶; 巴基斯坦; 孟加拉国; 斯里兰卡; 尼泊尔; 马尔代夫; 阿富汗; 哈萨克斯坦; 乌兹别克斯坦; 吉尔吉斯斯坦; 塔吉克斯坦; 土库曼斯坦; 蒙古国; 伊朗; 伊拉克; 沙特阿拉伯; 沙特; 阿联酋; 卡塔尔;
  科威特; 阿曼; 也门; 巴林; 约旦; 叙利亚; 黎巴嫩; 以色列; 巴勒斯坦; 土耳其; 埃及; 摩洛哥; 阿尔及利亚; 突尼斯; 利比亚; 苏丹; 南苏丹; 埃塞俄比亚; 肯尼亚; 坦桑尼亚; 乌干达; 卢旺达; 尼日利亚; 加纳; 塞内加尔; 科特迪瓦; 喀麦隆; 刚果; 安哥拉; 赞比亚; 津巴布韦; 莫桑比克; 南非; 纳米比亚; 博茨瓦纳; 马达加斯加; 毛里求斯; 塞舌尔; 马里; 尼日尔; 乍得; 几内亚; 加蓬; 多哥; 贝宁; 佛得角;
  意大利; 西班牙; 葡萄牙; 荷兰; 荷蘭; 比利时; 卢森堡; 瑞士; 奥地利; 瑞典; 挪威; 芬兰; 丹麦; 冰岛; 爱尔兰; 波兰; 捷克; 斯洛伐克; 匈牙利; 罗马尼亚; 保加利亚; 希腊; 塞尔维亚; 克罗地亚; 斯洛文尼亚; 黑山; 阿尔巴尼亚; 乌克兰; 烏克蘭; 白俄罗斯; 摩尔多瓦; 爱沙尼亚; 拉脱维亚; 立陶宛; 马耳他; 塞浦路斯; 格鲁吉亚; 亚美尼亚; 阿塞拜疆; 摩纳哥; 梵蒂冈; 加拿大; 墨西哥; 古巴; 巴拿马; 哥斯达黎加; 洪都拉斯; 多米尼加; 牙买加; 海地; 巴西; 阿根廷;
  智利; 秘鲁; 哥伦比亚; 委内瑞拉; 厄瓜多尔; 玻利维亚; 乌拉圭; 巴拉圭; 澳大利亚; 澳大利亞; 新西兰; 斐济; 巴布亚新几内亚; 所罗门群岛; 萨摩亚; 汤加; 刚果民主共和国; 巴厘岛; 马绍尔群岛; 帕劳; 瑙鲁; 图瓦卢; 基里巴斯; 瓦努阿图; 密克罗尼西亚; 吉布提; 厄立特里亚; 索马里; 布基纳法索; 塞拉利昂; 利比里亚; 冈比亚; 马拉维; 莱索托; 布隆迪; 毛里塔尼亚; 科摩罗; 危地马拉; 萨尔瓦多; 尼加拉瓜; 伯利兹; 苏里南; 圭亚那; 巴哈马; 巴巴多斯; 圣卢西亚; 不丹; 加沙; 惠灵顿; 里斯本; 美洲; 中美洲; 屯门; 荃湾; 沙田; 元朗; 大屿山; 尖沙咀; 湾仔; 氹仔; 亚洲; 亞洲; 非洲; 欧洲; 歐洲; 北美洲; 南美洲; 拉丁美洲; 大洋洲; 北美; 拉美; 中东; 东南亚; 中亚; 南亚; 中东欧; 加勒比; 亚太; 北京; 上海; 天津; 重庆; 重慶; 河北; 山西; 辽宁; 吉林; 黑龙江; 江苏; 浙江; 安徽; 福建; 江西; 山东; 河南; 湖北; 湖南; 广东; 廣東; 海南; 四川; 贵州; 云南; 陕西; 甘肃;
  青海; 台湾; 臺灣; 内蒙古; 广西; 廣西; 西藏; 宁夏; 新疆; 香港; 澳门; 澳門; 粤港澳大湾区; 粵港澳大灣區; 京津冀; 长三角; 珠三角; 石家庄; 太原; 沈阳; 大连; 长春; 哈尔滨; 南京; 苏州; 无锡; 杭州; 宁波; 温州; 义乌; 合肥; 福州; 厦门; 泉州; 南昌; 济南; 青岛; 烟台; 郑州; 洛阳; 武汉; 宜昌; 长沙; 广州; 廣州; 深圳; 珠海; 东莞; 佛山; 汕头; 南宁; 桂林; 海口; 三亚; 博鳌; 成都; 绵阳; 贵阳; 昆明; 拉萨; 西安; 兰州; 西宁; 银川; 乌鲁木齐; 呼和浩特; 雄安新区; 浦东;
  东京; 大阪; 首尔; 曼谷; 河内; 雅加达; 吉隆坡; 马尼拉; 新德里; 孟买; 伊斯兰堡; 卡拉奇; 迪拜; 阿布扎比; 多哈; 利雅得; 德黑兰; 巴格达; 耶路撒冷; 开罗; 内罗毕; 亚的斯亚贝巴; 约翰内斯堡; 开普敦; 莫斯科; 圣彼得堡; 伦敦; 巴黎; 柏林; 慕尼黑; 法兰克福; 罗马; 米兰; 马德里; 巴塞罗那; 里斯本; 布鲁塞尔; 海牙; 阿姆斯特丹; 日内瓦; 日內瓦; 苏黎世; 伯尔尼; 达沃斯; 维也纳; 布拉格; 布达佩斯; 华沙; 雅典; 斯德哥尔摩; 哥本哈根; 奥斯陆; 赫尔辛基; 基辅; 纽约; 紐約;
  华盛顿; 洛杉矶; 旧金山; 芝加哥; 波士顿; 西雅图; 多伦多; 温哥华; 蒙特利尔; 墨西哥城; 巴西利亚; 里约热内卢; 圣保罗; 布宜诺斯艾利斯; 利马; 圣地亚哥; 波哥大; 悉尼; 墨尔本; 堪培拉; 奥克兰;
  陜西; 唐山; 保定; 大同; 包头; 鞍山; 大庆; 常州; 南通; 扬州; 徐州; 盐城; 镇江; 连云港; 嘉兴; 绍兴; 金华; 台州; 湖州; 舟山; 芜湖; 黄山; 漳州; 赣州; 景德镇; 淄博; 潍坊; 临沂; 日照; 威海; 开封; 襄阳; 岳阳; 湛江; 中山; 惠州; 江门; 肇庆; 柳州; 北海; 防城港; 遵义; 大理; 丽江; 延安; 敦煌; 喀什;
  台灣; 台湾; 台北; 新北; 桃園; 台中; 台南; 高雄; 新竹; 基隆; 花蓮; 九龍; 新界; 前海; 横琴; 澳大利亚; 臺北; 臺中; 臺南; 首爾; 悉尼; 雪梨; 華盛頓; 倫敦; 東京; 北韓; 南韓; 紐西蘭; 義大利; 澳洲; 沙烏地阿拉伯; 寮國
`);

/** Names of places by language, beside those that English writes the same. */
export const FOREIGN_PLACES: Readonly<Record<string, readonly string[]>> = { fr: FRENCH, es: SPANISH, zh: CHINESE };

/** Names of places that are given names, family names or common nouns as often: only a word of place right before them shows the place. */
export const NAMESAKES: ReadonlySet<string> = new Set(
  (
    'Nancy Valence Grenade Lorraine Dominique Maurice Salvador Sion Pau Tours Nice Brest Florence Provence Milan Monaco ' +
    'Colonia Concepción Rosario Santiago León Córdoba Hidalgo Mendoza Trujillo Toledo Zamora Segovia Soria Granada Palma Asunción Vitoria Cuenca Callao Corrientes Misiones ' +
    'Durango Valencia Guinea Cauca Loreto Mérida Israel Puebla Navarra Burgos Lugo Jaén Ávila Cáceres Aragón Galicia Medellín Castilla Tabasco Sonora Mauricio Morelos Guerrero Sucre Caldas Ica Maule Chaco Formosa Pasto Constantine Ain'
  ).split(' '),
);

/** Common nouns before the name of a place, which they are no part of: "la ville de Lyon", "el municipio de Ilo". */
export const PLACE_KINDS: Readonly<Record<string, string>> = {
  fr: 'villes?|communes?|cantons?|départements?|provinces?|préfectures?|districts?|quartiers?|villages?|régions?|métropole|capitale|municipalité|localité|agglomération|arrondissement|wilaya|sous-préfecture|chef-lieu|bourgade|hameau',
  es: 'ciudad|municipios?|provincias?|estados?|departamentos?|cantón|cantones|distritos?|barrios?|localidad|pueblo|regi[oó]n|villa|comuna|capital|alcaldía|municipalidad|intendencia|comunidad|parroquia|vereda|corregimiento|cabecera\\smunicipal|aldea|caserío|colonia',
};

/** Common nouns that the name of a place begins with: "lac Léman", "isla de Quenby". */
export const PLACE_NOUNS: Readonly<Record<string, string>> = {
  fr: '[Ll]ac|[ÎîIi]les?|[Mm]ont|[Gg]olfe|[Bb]aie|[Mm]er|[Vv]allée|[Ff]leuve|Place|[Rr]ue|[Aa]venue|[Bb]oulevard|[Aa]éroport|[Gg]are|[Pp]alais|[Jj]ardin|[Pp]arc|[Cc]hâteau|[Pp]ont|[Qq]uai|[Pp]éninsule|[Dd]étroit',
  es: '[Ll]ago|[Ii]slas?|[Mm]onte|[Gg]olfo|[Bb]ahía|[Mm]ar|[Vv]alle|[Rr]ío|[Pp]laza|[Cc]alle|[Aa]venida|[Aa]eropuerto|[Pp]alacio|[Jj]ardín|[Pp]arque|[Cc]astillo|[Pp]uente|[Pp]enínsula|[Ee]strecho|[Ss]ierra|[Cc]erro|[Vv]olcán',
};
