/** Signs of Chinese names of bodies, offices and places, simplified and traditional beside each other. */
const PAIRS =
  '国國业業发發会會务務总總机機构構员員东東华華广廣兰蘭陕陝苏蘇肃肅贵貴云雲内內宁寧龙龍辽遼庆慶门門厅廳长長县縣区區乡鄉农農财財经經济濟贸貿产產权權识識标標准準监監验驗质質检檢运運输輸卫衛环環护護资資计計统統审審药藥应應动動电電无無线線网網络絡' +
  '综綜办辦处處书書报報学學传傳备備军軍际際联聯欧歐亚亞阳陽沈瀋乌烏鲁魯齐齊滨濱连連锡錫温溫义義岛島烟煙郑鄭汉漢芜蕪头頭绵綿萨薩银銀尔爾马馬湾灣冈岡缅緬丽麗时時卢盧奥奧爱愛罗羅维維约約叙敘赞贊纳納达達几幾贝貝伦倫汤湯宾賓兹茲别別开開毕畢圣聖纽紐' +
  '顿頓矶磯图圖劳勞贺賀涛濤规規划劃证證单單实實战戰创創术術复復团團宝寶师師边邊陆陸层層装裝测測观觀讯訊宪憲刘劉张張陈陳赵趙黄黃吴吳孙孫杨楊许許邓鄧萧蕭进進职職协協训訓残殘妇婦侨僑台臺盐鹽铁鐵铜銅钢鋼矿礦桥橋园園厦廈扬揚赣贛闽閩粤粵琼瓊驻駐议議' +
  '题題众眾丰豐汇匯储儲贷貸险險级級韩韓麦麥诺諾赛賽库庫亿億关關刚剛势勢变變场場挝撾态態来來热熱玛瑪础礎税稅签簽粮糧组組织織结結绍紹脱脫莱萊见見谈談辅輔队隊韦韋馆館鲜鮮鳌鰲党黨击擊峡峽岭嶺币幣沪滬' +
  '灾災疗療纪紀编編营營设設话話语語调調货貨费費车車邮郵间間难難领領风風飞飛闻聞问問镇鎮庄莊试試谐諧访訪条條论論览覽奖獎礼禮销銷圆圓锦錦颁頒仪儀双雙启啟类類游遊届屆兴興腊臘买買灵靈屿嶼临臨节節艺藝坛壇乐樂讨討对對读讀录錄积積优優极極据據购購养養习習岁歲杂雜评評带帶围圍灯燈显顯导導专專为為';

const forms = new Map<string, string>();
const signs = [...PAIRS];
for (let at = 0; at + 1 < signs.length; at += 2) forms.set(signs[at] ?? '', signs[at + 1] ?? '');

/** A name in traditional signs, as far as the table holds them. */
export const traditional = (name: string): string => [...name].map(sign => forms.get(sign) ?? sign).join('');

const backwards = new Map([...forms].map(([simplified, sign]) => [sign, simplified]));
const simplified = (name: string): string => [...name].map(sign => backwards.get(sign) ?? sign).join('');

/** Names, and the same in traditional and in simplified signs where these differ. */
export const bothForms = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap(name => [name, traditional(name), simplified(name)])),
];
