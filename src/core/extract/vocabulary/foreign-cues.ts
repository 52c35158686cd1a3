/**
 * Verbs that introduce words in quotation marks, in the languages of releases that come with English ones: our own list, from the
 * verbs of saying that school grammars of French, Spanish and German give. Forms as they stand beside a quotation.
 */
export const FOREIGN_CUES: Readonly<Record<string, readonly string[]>> = {
  fr: (
    'a déclaré|a affirmé|a souligné|a ajouté|a expliqué|a indiqué|a précisé|a dit|a estimé|a rappelé|a conclu|a commenté|a insisté|' +
    'a noté|a assuré|a annoncé|a confié|a poursuivi|a réagi|a observé|a relevé|a-t-il déclaré|a-t-elle déclaré|a-t-il ajouté|a-t-elle ajouté|' +
    'a-t-il dit|a-t-elle dit|a-t-il souligné|a-t-elle souligné|a-t-il précisé|a-t-elle précisé|a-t-il expliqué|a-t-elle expliqué|a-t-il conclu|' +
    'a-t-elle conclu|déclare|affirme|souligne|ajoute|explique|indique|précise|dit|estime|rappelle|conclut|commente|insiste|assure|déclarait|poursuit'
  ).split('|'),
  es: (
    'ha dicho|ha señalado|ha afirmado|ha explicado|ha destacado|ha subrayado|ha añadido|ha asegurado|ha declarado|ha indicado|dijo|señaló|' +
    'afirmó|aseguró|explicó|añadió|agregó|indicó|destacó|subrayó|manifestó|declaró|expresó|apuntó|comentó|sostuvo|resaltó|precisó|concluyó|' +
    'recordó|anunció|enfatizó|remarcó|puntualizó|dice|señala|afirma|explica|añade|destaca|asegura|declara'
  ).split('|'),
  de: 'sagte|sagt|erklärte|erklärt|betonte|betont|ergänzte|so|teilte mit|fügte hinzu|meinte|kommentierte'.split('|'),
};

/** Chinese verbs of saying that stand right before a quotation. */
export const HAN_CUES: readonly string[] = [
  '表示',
  '指出',
  '强调',
  '強調',
  '認為',
  '认为',
  '介绍',
  '介紹',
  '说',
  '說',
  '説',
  '称',
  '稱',
  '写道',
  '透露',
  '补充',
  '補充道',
  '呼吁',
  '呼籲',
  '坦言',
  '澄清',
  '说明',
  '說明',
  '回应',
  '回應',
  '重申',
  '提到',
  '提醒道',
  '说道',
  '直言',
  '解释',
  '解釋',
  '谈到',
  '談到',
  '续说',
  '續說',
];

/** The same before a mark and what is reported, where they may be verbs of doing before a quotation. */
export const HAN_REPORTS: readonly string[] = [
  ...HAN_CUES,
  '指',
  '宣布',
  '宣佈',
  '预计',
  '預計',
  '估计',
  '估計',
  '警告',
  '建议',
  '建議',
  '批评',
  '批評',
  '相信',
  '期望',
  '希望',
  '显示',
  '顯示',
  '通报',
  '通報',
  '确认',
  '確認',
  '提醒',
  '公告',
  '曾报道',
  '曾報導',
  '公布',
  '公佈',
  '披露',
  '证实',
  '證實',
  '否认',
  '否認',
  '承诺',
  '承諾',
];
