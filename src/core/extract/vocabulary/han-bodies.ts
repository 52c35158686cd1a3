/** Bodies that Chinese texts name without what shows where a name begins: organs of state, and international bodies in their short forms. Simplified, then traditional. */
export const HAN_KNOWN_BODIES: readonly string[] = (
  '国家发展和改革委员会 国家发展改革委 国家发改委 工业和信息化部 人力资源和社会保障部 住房和城乡建设部 文化和旅游部 农业农村部 生态环境部 自然资源部 交通运输部 应急管理部 退役军人事务部 科学技术部 外交部 商务部 教育部 科技部 财政部 国防部 公安部 ' +
  '司法部 民政部 水利部 工信部 国务院新闻办公室 国务院办公厅 国务院 国新办 全国人大常委会 全国人大 全国政协 最高人民法院 最高人民检察院 中央宣传部 中宣部 中国人民银行 海关总署 国资委 证监会 中国贸促会 联合国教科文组织 联合国开发计划署 联合国 欧盟委员会 欧盟 ' +
  '东盟秘书处 东盟 非盟 世界贸易组织 世贸组织 世界卫生组织 世卫组织 世界银行 国际货币基金组织 亚洲基础设施投资银行 亚投行 亚洲开发银行 经合组织 国际奥委会 产权组织 聯合國 外交部 商務部 財政部 國務院 歐盟 世界銀行 世界衛生組織'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** What shows where the name of a body begins; places do so, too. */
export const HAN_STARTS =
  /联合国|聯合國|世界|国际|國際|全国|全國|国家|國家|中国|中國|欧洲|歐洲|亚洲|亞洲|非洲|全球|中央|最高|东盟|中华|中華/uy;

/** What ends it; what may not follow stands behind, where another word would come of it: "局长", "部门". */
export const HAN_ENDS =
  /组织|組織|委员会|委員會|协会|協會|学会|學會|联合会|聯合會|商会|总会|基金会|基金會|理事会|理事會|议会|議會|银行|銀行|大学(?!生)|大學(?!生)|学院|學院|研究院|研究所|公司|集团|集團|办公室|辦公室|办事处|辦事處|秘书处|秘書處|法院|检察院|人民政府|管理局|总局|總局|总署|總署|联盟|聯盟|医院|醫院|出版社|通讯社|博物馆|图书馆|中心(?!城|区|任务|工作)|(?<![变變格大布结結僵时時棋全开開])局(?![势面限部级长長])|(?<!签|部|簽)署(?![名长長])|(?<![内內全外一干幹总西东東南北中局上下头頭])部(?![门分队件级落长長])|厅(?![级长])|(?<![常党黨团團编編])委(?![员托派任屈])/gu;

/** Signs that no name of a body holds. */
export const HAN_BREAKS =
  /[，。、；：！？（）()“”《》\s\d]|[与與的是在了将將对對为為由向及同把被让使等]|会[见晤谈議议]|和(?![平谐田])|其他|其它|有关|相关|各|首次|派|赴|参加|參加|出席|访问|签署|加入|担任|推进|举办|举行|以及|第/u;
