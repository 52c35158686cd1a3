/** Nouns that head an office, by language, singular, as sources of patterns: own lists from the titles of governments and bodies. */
export const FOREIGN_OFFICES: Readonly<Record<string, string>> = {
  fr:
    '(?:(?:[Pp]remi(?:er|ère)|[Dd]euxième|[Tt]roisième)\\s(?=[Ss]ecrétaire|[Vv]ice))?(?:[Hh]aut(?:e)?[-\\s](?=[Cc]ommissaire|[Rr]eprésentant))?(?:[Vv]ice-|[Ss]ous-|[Cc]o-?|[Ee]x[-\\s])?(?:[Pp]résident-[Dd]irecteur|[Pp]résidente-[Dd]irectrice|[Mm]inistre[-\\s][Pp]résidente?|[Bb]ourgmestre|[Éé]chevine?|[Pp]résidente?|[Dd]irecteur|[Dd]irectrice|[Mm]inistre|[Ss]ecrétaire|[Cc]ommissaire|[Aa]mbassadeur|[Aa]mbassadrice|[Mm]aire|[Pp]réf(?:et|ète)|[Gg]ouverneure?|' +
    "[Cc]hef\\sd[’'][ÉE]tat|[Cc]hef\\sdu\\s[Gg]ouvernement|[Cc]heffe|[Cc]hef|[Rr]esponsable|[Pp]orte-parole|[Rr]eprésentante?|[Cc]hancel(?:ier|ière)|[Cc]onseill(?:er|ère)|[Dd]éputée?|[Ss]énateur|[Ss]énatrice|[Pp]rofesseure?|[Dd]éléguée?|" +
    '[Rr]apporteure?|[Aa]dministrateur|[Aa]dministratrice|[Ff]ondateur|[Ff]ondatrice|[Rr]ecteur|[Rr]ectrice|[Cc]oordinateur|[Cc]oordinatrice|[Cc]oordonnateur|[Cc]oordonnatrice|[Pp]rocureure?|[Dd]oyenne?|[Gg]érante?|PDG|DG|[Hh]omologue|[Ee]nvoyée?|[Cc]herch(?:eur|euse|eure)|[Jj]uge|[Mm]agistrate?|[Cc]olonel(?:le)?|[Cc]ommandante?|[Cc]apitaine|[Ii]nspect(?:eur|rice)|[Mm]édiat(?:eur|rice)|[Éé]conomiste|[Tt]résori(?:er|ère)|[Cc]onsule?(?!\\stat)|[Ww]ali|[Cc]onservateur|[Cc]onservatrice|[Pp]remier\\s[Mm]inistre|[Pp]remière\\s[Mm]inistre)(?:-(?:[Rr]ésident|[Gg]énéral|[Aa]djoint|[Dd]élégué|[Gg]érant|[Tt]résorier|[Rr]apporteur)e?)?',
  es:
    '(?:[Pp]rimer[ao]?\\s(?=[Ss]ecretari|[Vv]ice)|[Aa]lt[oa]\\s(?=[Cc]omisionad|[Rr]epresentante))?(?:[Vv]ice[-\\s]?r?|[Ss]ub|[Cc]o|[Ee]x[-\\s]?)?(?:[Pp]residenta|[Pp]residente|[Dd]irectora?|[Mm]inistr[oa]|[Ss]ecretari[oa]|[Cc]omisionad[oa]|[Cc]omisari[oa]|[Ee]mbajadora?|[Aa]lcaldesa|[Aa]lcalde|' +
    '[Gg]obernadora?|[Jj]ef[ea]\\sde(?:l)?\\s(?:[Gg]obierno|[Ee]stado|[Gg]abinete)|[Jj]ef[ea]|[Rr]esponsable|[Pp]ortavoz|[Vv]ocer[oa]|[Rr]epresentante|[Cc]anciller|[Cc]onsejer[oa]|[Dd]iputad[oa]|[Ss]enadora?|[Pp]rofesora?|[Dd]elegad[oa]|' +
    '[Cc]oordinadora?|[Rr]ectora?|[Ff]undadora?|[Ff]iscal|[Ss]uperintendente|[Tt]itular|[Gg]erenta|[Gg]erente|[Ii]ntendenta|[Ii]ntendente|[Dd]ecan[oa]|[Ee]x\\s?[Pp]residenta|[Ee]x\\s?[Pp]residente|[Aa]dministradora?|[Cc]ontralora?|[Rr]elatora?|[Pp]rocuradora?|[Cc]onsell(?:era?|eir[oa])|CEO|[Cc]ountry\\s[Mm]anager|[Hh]omólog[oa]|[Cc]oncejala?|[Ll]egisladora?|asesora?|Asesora?(?=\\sde)|[Vv]ocal|[Ii]nvestigadora?|[Jj]uez|[Jj]ueza|[Mm]agistrad[oa]|[Cc]omandante|[Cc]apitán|[Ii]nspectora?|[Dd]efensora?|[Tt]esorer[oa]|[Cc]ónsul|[Ee]conomista|[Cc]atedrátic[oa]|[Pp]rimer\\s[Mm]inistro|[Pp]rimera\\s[Mm]inistra)',
};

/** What ministers of French and Spanish texts have charge of, in one word: where the name of a portfolio ends and a person's begins. */
export const FOREIGN_PORTFOLIOS =
  'Affaires\\sétrangères|Agriculture|Commerce|Culture|Défense|Économie|Éducation|Énergie|Environnement|Finances|Industrie|Intérieur|Jeunesse|Justice|Mer|Pêche|Recherche|Santé|Sports?|Tourisme|Transports|Travail|' +
  'Agricultura|Ambiente|Ciencia|Comercio|Cultura|Defensa|Economía|Educación|Energía|Exteriores|Hacienda|Igualdad|Industria|Innovación|Interior|Justicia|Pesca|Puertos|Salud|Sanidad|Trabajo|Transportes|Turismo|Vivienda';

/** Offices before names in Chinese, simplified and traditional, longest first where one holds another. */
export const HAN_OFFICES =
  '(?:(?:常务副|常務副|政务|政務|副|代理|代|前)?(?:总干事|總幹事|總干事|干事长|幹事長|秘书长|秘書長|祕書長|总书记|總書記|国家主席|國家主席|国务委员|國務委員|行政长官|行政長官|总统|總統|总督|總督|总理|總理|首相|主席|部长助理|部長助理|部长|部長|次长|次長|外长|外長|国务卿|國務卿|(?:事务|事務)?次官|外交大臣|外相|局长|局長|主任委员|主任委員|主任|主委|处长|處長|司长|司長|署长|署長|厅长|廳長|关长|關長|' +
  '高级专员|高級專員|特派员|特派員|协调员|協調員|专员|專員|总领事|總領事|领事|領事|大使|公使衔参赞|公使銜參贊|公使|校长|校長|院长|院長|馆长|館長|台长|社长|社長|检察长|檢察長|庭长|庭長|董事长|董事長|总经理|總經理|总裁|總裁|副总|副總|首席[\\p{Script=Han}]{1,4}?官|首席经济学家|首席經濟學家|首席科学家|首席专家|首席代表|执行长|執行長|财务长|財務長|法务长|法務長|策略长|策略長|' +
  '营运长|營運長|技术长|技術長|CEO|CFO|CTO|COO|创始人|創辦人|创办人|合伙人|合夥人|常驻代表|常駐代表|常任代表|特别代表|特別代表|谈判代表|談判代表|总监|總監|总经济师|總經濟師|总工程师|總工程師|书记|書記|省长|省長|州长|州督|市长|市長|县长|縣長|区长|區長|会长|會長|理事长|理事長|秘书|司令|参赞|參贊|所长|所長|组长|組長|團長|团长|科长|科長|' +
  '行长|行長|发言人|發言人|教授|研究员|研究員|院士|律师|律師|法官|巡视员|调研员|经济学家|經濟學家|董事(?![会會长長局])|国务资政|國務資政|委员长|委員長|议长|議長|议员|議員|立委|参议员|负责人|負責人|特首|顾问|顧問|(?:项目|項目|产品|產品|部门|部門|客户|客戶|区域|區域)?(?:经理|經理)(?![人们們层層级級部室]))|副代表|(?:党组|黨組|(?:领导|領導|工作|专家|專家)?小?[组組]|委员会|委員會)(?:成员|成員)|(?<=局|会|會|委|院|政务|政務)(?:委员|委員)|[省市区县党黨]委常委)';

/** Family names of one sign, and of two, that stand before Chinese given names: the most frequent of the census, simplified and traditional. */
export const HAN_FAMILY =
  '(?:[乐樂](?![见見观觀队隊团團器园園天曲趣享])|华(?![为东南北侨人夏商盛中])|華(?![為東南北僑人夏商盛中])|欧阳|歐陽|司马|上官|诸葛|司徒|[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文申習习洪苗翟殷施牛洛章柴陶童祁蓝藍聂聶兰蘭鲍鮑蒲缪繆岑戚邝鄺谷娄婁阚闞佘粟屠湛艾樊庞詹左解丛俞翁柳欧骆岳齐齊梅庄莊辛管祝涂耿卜阮游甘付仇佟闫冼麦尤符滕穆纪窦尚邬鞠卞连連盛卓柯舒裴温溫解曲焦项屈阳颜顏季莫褚吉靳路安邢倪鲁丘景关關甄封芦蘆冉隋巩鞏匡栾欒桂敖晏晋宁寧宫宮容巫苑苟荀荆荊蔺藺薄费費鄂闵閔随雍靖饶饒仲伍冷喻储儲茅茹芮蒙臧尉甯宿帅帥幸戈柏栗植檀池浦漆牟狄皮矫籍糜胥莘蔚藤虞裘覃谌諶谈談贡迟遲逄邰邸郁郎锺鈕钮闻聞阙闕隆霍須须龐駱麻宗简簡花招束竺宓鄢亢缑佴笪逯隗郗郜晁巢昝仝邴郏])';

/** Frequent family names of Japan in Chinese signs, simplified and traditional; one to three signs of a given name stand behind. */
export const JAPANESE_FAMILY =
  '(?:佐藤|铃木|鈴木|高桥|高橋|田中|伊藤|渡边|渡邊|渡辺|山本|中村|小林|加藤|吉田|山田|佐佐木|佐々木|山口|松本|井上|木村|斋藤|齋藤|清水|山崎|中岛|中島|池田|桥本|橋本|阿部|石川|小川|冈田|岡田|长谷川|長谷川|近藤|石井|坂本|远藤|遠藤|青木|藤井|西村|福田|太田|三浦|冈本|岡本|松田|中川|中野|原田|小野|竹内|田村|金子|和田|中山|石田|上田|森田|酒井|柴田|横山|宫崎|宮崎|宫本|宮本|安倍|岸田|石破|麻生|鸠山|鳩山|小泉|野田|河野|茂木|岩屋|高市|垂秀|横井|木原|秋叶|秋葉|浅川|淺川|御手洗)';
