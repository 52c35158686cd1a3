import type { Diagnostic } from '../../diagnostic.ts';
import { Failure } from '../../failure.ts';
import type { Reader } from '../../manuscript.ts';
import { nodesOf, openWord, PART_TYPES, pathsOf } from '../../office/word.ts';
import { type Element, elementsOf, type Node } from '../../xml.ts';
import { requireSize } from '../limits.ts';
import { manuscriptFromText } from '../manuscript-from-text.ts';
import { child, nameOf, settingOf } from './element.ts';
import { itemsBy } from './items.ts';
import { textOfWord } from './text-of-word.ts';

const LIMITS = { bytes: 20 * 2 ** 20, ratio: 100, parts: 2000 } as const;

/** What is told of a document beside its words: notes left out, and changes that nobody has accepted yet. */
function* toldOf(name: string, body: readonly Node[], notes: readonly Node[]): Generator<Diagnostic> {
  const own = [...elementsOf(notes)].filter(
    note => /^(?:foot|end)note$/.test(nameOf(note)) && !settingOf(note, 'type'),
  );
  if (own.length > 0)
    yield {
      code: 'notes-left-out',
      message: `${name}: footnotes and endnotes (${own.length}) were left out of what is read`,
    };
  if ([...elementsOf(body)].some(element => /^(?:del|ins|moveFrom|moveTo)$/.test(nameOf(element))))
    yield { code: 'changes-accepted', message: `${name} holds tracked changes, and was read as if they were accepted` };
}

/** A Word document: what stands in its body, in boxes beside it and in tables. Headers, footers, notes and comments are left out. */
export const read: Reader = async (bytes, received) => {
  const { name } = received.source;
  requireSize(bytes, name);
  const word = openWord(bytes, name, LIMITS, path => path.endsWith('.xml'));
  const [main] = pathsOf(word, PART_TYPES.main);
  if (main === undefined || !word.parts.has(main))
    throw new Failure('invalid', `${name} is no Word document`, 'give a .docx, as Word saves it');
  const all = (type: string): Node[] =>
    pathsOf(word, type).flatMap(path => (word.parts.has(path) ? nodesOf(word, path) : []));
  const document = nodesOf(word, main).find(
    (node): node is Element => typeof node !== 'string' && nameOf(node) === 'document',
  );
  const body = document ? (child(document, 'body')?.children ?? []) : [];
  const { value, diagnostics } = manuscriptFromText(textOfWord(body, itemsBy(all(PART_TYPES.styles))), received);
  const notes = [...all(PART_TYPES.footnotes), ...all(PART_TYPES.endnotes)];
  return { value, diagnostics: [...toldOf(name, body, notes), ...diagnostics] };
};
