const PAGE =
  /^\s*(?:<!doctype\s+html|<html\b|<\?xml[^>]{0,200}>\s*<!doctype\s+html|<(?:head|body|article|main|div|section|h1|p|table)\b[^>]{0,300}>)/i;
const TAGS = /<\/?(?:p|div|span|h[1-6]|li|ul|ol|br|strong|em|b|i|a|table|t[rdh]|body|html)\b[^<>]{0,300}>/gi;
/** So many tags are no slip of a writer. */
const MANY_TAGS = 6;

/** Whether a text is a web page, or a part of one with its tags. Only plain signs count: a text that holds a tag is text. */
export function isPage(text: string): boolean {
  const tags = text.match(TAGS)?.length ?? 0;
  if (PAGE.test(text) && tags >= 2) return true;
  return tags >= MANY_TAGS && /<\/(?:p|div|h[1-6]|li|td)>/i.test(text);
}
