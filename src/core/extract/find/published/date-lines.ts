/** What a line says before its date: "Published", "Fecha de publicación". */
export const LABEL = String.raw`(?:(?:press|news|media)\s+(?:release|statement)|for\s+immediate\s+release|immediate\s+release|date(?:\s+of\s+(?:issue|release|publication))?|(?:status\s+|situation\s+)?as\s+(?:of|at)(?:\s+\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,5})?,?)?|published|(?:publication|release|issue|recall)\s+date|released?|issued(?:\s+at\s+\d{1,2}[:.]?\d{2}(?:\s+hours)?(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,5})?,?(?:\s+on)?)?|posted|ends?\s?\/|fecha(?:\s+de\s+publicación)?|date\s+de\s+publication|publicado|(?:(?:[\p{L}-]{2,24}\s){0,2}article\s)?publié|(?:dernière\s+)?mise?\s+à\s+jour|(?:última\s+)?actualización|veröffentlicht|communiqué\s+de\s+presse|nota\s+de\s+prensa|comunicado\s+de\s+prensa|pressemitteilung|发布时间|发布日期|發布時間|發布日期|時間|时间|日期|新闻稿|新聞稿|公报|公報)`;
/** Between label and date. A date may be set at the far end of its line. */
export const JOIN = String.raw`[\s:,.|•·–—：-]{0,90}`;
/** What may stand behind the date: an hour, a source, a kind of text. */
export const TAIL = String.raw`(?:\s?[（(]星期[一二三四五六日天][）)])?(?:(?:\s*\d{1,2}[:：]\d{2}(?::\d{2})?)?[\s|丨]*(?:信息|新闻|新聞|稿件|文章)?(?:来源|來源|作者|编辑|編輯|责任编辑|责编|发布机构|(?:浏览|瀏覽|点击|點擊|阅读|閱讀)(?:次数|次數|量|数|數)?|字号)\s*[：:][^\n]{0,60}|\s*\d{1,2}[:：]\d{2}(?::\d{2})?|\s*,?\s*(?:mise?|modifié|actualizad)[^\n]{2,60}|\s+\(?(?:(?:at\s+)?\d{1,2}[:.]\d{2}|posted\s+in\b|in\s+press\b|[|•·])[^\n]{0,80}|\s*[,–—-]\s*(?:at\s+)?\d{1,2}[:.]\d{2}[^\n]{0,40}|[\s|•·–—-]{1,3}(?:press|news|media)\s+release|[\s|•·–—-]{1,3}for\s+immediate\s+release)?`;

/** "港报记者何清 林道 2026-03-03 12:55": who wrote it, and where, before the date. */
export const REPORTER = String.raw`(?:[-–•]\s?)?(?:文\s?[/／]\s?\p{Script=Han}{2,10}\s{0,3}[-–—]?\s{0,3})?(?:(?:信息|新闻|新聞|稿件|文章)?[来來]源\s?[:：]\s?\S{2,20}\s{1,6})?(?:\(\p{L}[\p{L}.]{1,20}\)\s)?(?:\p{Script=Han}{0,8}(?:記者|记者)\s?\p{Script=Han}{2,4}[\s/／]+(?:\p{Script=Han}{2,4}[\s/／]+)?|\p{Script=Han}{2,8}(?:网|網|社|报|報|卫视|衛視|客户端|客戶端|电视台|電視台|新[闻聞])(?:新[闻聞]中心)?\s{1,6})?`;
/** A label whose date stands on the line below it. */
export const LABEL_ALONE =
  /^\s*(?:fecha(?:\s+de\s+publicación)?|date(?:\s+(?:de\s+publication|of\s+(?:issue|release|publication)))?|publié\s+le|published|发布时间|发布日期|發布日期|日期)\s*[:：]?\s*$/iu;

/** The line, or that one of its short parts ("Press release No. 12 | 3 May 2026 | Lindau") which the pattern fits, and where it begins. */
export function partOf(text: string, pattern: RegExp): readonly [part: string | null, from: number] {
  let from = 0;
  if (pattern.test(text)) return [text, from];
  for (const part of text.split(
    /(\s[|•·–—]\s|\s+(?=(?:发布|發布|来源|來源|作者|字号|时间|日期|浏览|点击|阅读|编辑)))/u,
  )) {
    if (part.length < text.length && pattern.test(part)) return [part, from];
    from += part.length;
  }
  return [null, 0];
}
