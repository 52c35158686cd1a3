const NOT = '(?:请勿|請勿|不得|不可|禁止|严禁|嚴禁|勿)';
const MAKE_PUBLIC =
  '(?:对外|對外|公开|公開|提前)?(?:发布|發布|發佈|发表|發表|公布|公佈|刊登|刊发|刊發|刊载|刊載|播出|报道|報道|報導|传播|傳播)';

/** Parts of a Chinese notice that holds a release back: what must not be done with it, and what would be. */
export const heldBack = { NOT, MAKE_PUBLIC } as const;

/** A line that holds a Chinese release back, and does nothing else: "解禁时间：…", "请勿于…前发布", "2026年5月14日前禁止报道". */
export const HELD_BACK_IN_CHINESE = new RegExp(
  `^[\\s（(【[]{0,3}(?:(?:新闻|新聞|本稿|此稿)?(?:解禁|禁发|禁發).{0,60}|(?:本稿|此稿)?${NOT}[^。，]{0,40}前\\s?${MAKE_PUBLIC}|(?:本稿|此稿)?\\d[^。，]{3,36}前[，,]?\\s?${NOT}${MAKE_PUBLIC})[\\s）)】\\]。！!]{0,4}$`,
  'u',
);
