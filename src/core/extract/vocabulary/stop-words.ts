const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The commonest small words of each language, from frequency lists of everyday prose. */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    'the of and to for that with was is are by from this its has have been their at which will would were it he she they his her who said on an as be not or more than about over between during after before into',
  ),
  fr: list(
    'le la les de des du en un et une que dans pour qui sur par est au aux avec ce cette ces sont été plus ou nous vous ils elle leur leurs mais ont sera je il on pas ne être dont entre comme à',
  ),
  es: list(
    'el la los las de del en un y una que para con por su sus como al fue son más pero este esta estos entre sobre han ser lo también desde hasta muy cuando donde nos ha será está en se mi es',
  ),
  de: list(
    'der die das und den von zu mit ist auf für nicht ein eine einen des dem im sich auch als wird werden bei aus nach über hat sind zum zur ich am er es wir wie oder war dieser',
  ),
};

/** The same of languages in Latin letters that no rule reads: they are told apart so that none takes them for one that it knows. */
export const unreadStopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  id: list(
    'yang dan di untuk dengan ini dari pada dalam tidak akan oleh juga itu atau sebagai telah ke tersebut bahwa para',
  ),
  it: list(
    'il lo gli di che e è un una per con non del della dei delle degli al alla alle nel nella nelle sul sulla dal dalla da si sono anche più ha hanno come ma questo questa tra ai',
  ),
  nl: list(
    'de het een en van voor met op te dat zijn aan niet ook om door bij naar heeft wordt worden deze dit uit als maar nog meer zal werd',
  ),
  pl: list('i w z na do się nie że to jest o od przez dla po oraz jak które który będzie ze za przy są był'),
  pt: list(
    'o os e da das dos em na nas nos um uma ao aos à às pelo pela pelos pelas não com mais foi são também ou seu sua seus suas que de para por se como mas entre até já está será',
  ),
  sv: list('och att det som en på är av för med till den har inte om ett från vi kommer ska kan vid'),
  tr: list('ve bir bu ile için olarak da de olan en daha çok gibi kadar ise olduğu tarafından sonra her'),
};

/** Scripts that settle the language by themselves, as far as press releases go. */
export const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
