import type { Diagnostic } from '../../diagnostic.ts';
import { Failure } from '../../failure.ts';
import type { Reader } from '../../manuscript.ts';
import { nodesOf, openWord, PART_TYPES, pathsOf } from '../../office/word.ts';
import { type Element, elementsOf, type Node } from '../../xml.ts';
import { requireSize } from '../limits.ts';
import { manuscriptFromText } from '../manuscript-from-text.ts';
import { child, nameOf } from './element.ts';
import { textOfWord, type WordText } from './text-of-word.ts';

const LIMITS = { bytes: 20 * 2 ** 20, ratio: 100, parts: 2000 } as const;

/** What is told of a document beside its words: where its notes went, days that are not kept, and changes that nobody has accepted yet. */
function* toldOf(name: string, body: readonly Node[], { notes, renewed }: WordText): Generator<Diagnostic> {
  if (notes.count > 0)
    yield {
      code: 'notes-at-end',
      message: `${name}: footnotes and endnotes (${notes.count}) are read at the end, and their marks are left out of the text: ${notes.places}`,
    };
  if (renewed.length > 0)
    yield {
      code: 'renewed-day',
      message: `${name}: Word fills in “${renewed[0]}” anew when the document is opened or saved; it is read as it was last saved`,
    };
  if ([...elementsOf(body)].some(element => /^(?:del|ins|moveFrom|moveTo)$/.test(nameOf(element))))
    yield { code: 'changes-accepted', message: `${name} holds tracked changes, and was read as if they were accepted` };
}

/** A Word document: what stands in its body, in boxes beside it and in tables; above it the header of its first page, below it notes and footers. Comments are left out. */
export const read: Reader = async (bytes, received) => {
  const { name } = received.source;
  requireSize(bytes, name);
  const word = openWord(bytes, name, LIMITS, path => /\.(?:xml|rels)$/.test(path));
  const [main] = pathsOf(word, PART_TYPES.main);
  if (main === undefined || !word.parts.has(main))
    throw new Failure('invalid', `${name} is no Word document`, 'give a .docx, as Word saves it');
  const document = nodesOf(word, main).find(
    (node): node is Element => typeof node !== 'string' && nameOf(node) === 'document',
  );
  const body = document ? (child(document, 'body')?.children ?? []) : [];
  const told = textOfWord(word, main, body);
  const { value, diagnostics } = manuscriptFromText(told.text, received, told.lines);
  return { value, diagnostics: [...toldOf(name, body, told), ...diagnostics] };
};
