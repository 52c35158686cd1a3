import type { Block } from './block.ts';

/** What mail programs print above a mail, in the languages that they speak. */
const HEADER =
  /^(?:from|to|cc|bcc|subject|sent|date|reply-to|attachments?|importance|de|para|à|objet|asunto|fecha|enviado|envoyé|von|an|betreff|gesendet|datum|发件人|收件人|抄送|发送时间|主题|日期|寄件者|收件者|寄件日期|主旨)\s?(?:：|:(?:\s|$))/iu;
const WHOSE = /^(?:from|de|von|发件人|寄件者)\s?[:：]/iu;
const MARK = /^(?:[-–—_]{2,}\s?(?:original|forwarded)\s(?:message|mail)|begin forwarded message)/iu;
/** Above a release that is passed on stand a few words to who is to read it. */
const MOST_ABOVE = 800;

/** How many of the first paragraphs belong to the mail that carries a text: what it says above it, and the last of its header lines. */
export function behindHeaders(blocks: readonly Block[]): number {
  const total = blocks.at(-1)?.span[1] ?? 0;
  let behind = 0;
  let run: string[] = [];
  for (const [at, { words }] of blocks.entries()) {
    if (HEADER.test(words) || MARK.test(words)) run.push(words);
    else {
      const lines = run.filter(line => !MARK.test(line));
      const start = blocks[at - run.length]?.span[0] ?? 0;
      const carried = total - (blocks[at]?.span[0] ?? total);
      if (lines.length >= 2 && lines.some(line => WHOSE.test(line)))
        if (start - (blocks[behind]?.span[0] ?? 0) <= MOST_ABOVE && carried > start / 2) behind = at;
      run = [];
    }
  }
  return behind;
}
