import type { Block, Section } from '#core/doc';
import { plain, section, unmarked } from './blocks.ts';
import type { Material } from './material.ts';

/** Text of the requester's, paragraph by paragraph. */
const paragraphs = (texts: readonly string[]): readonly Block[] =>
  texts
    .flatMap(text => text.split(/\n\s*\n/))
    .map(text => ({ kind: 'paragraph', style: 'body', content: [plain(text.trim())], marks: unmarked }));

const bullets = (texts: readonly string[]): readonly Block[] =>
  texts.length === 0
    ? []
    : [{ kind: 'list', style: 'bullet', items: texts.map(text => ({ content: [plain(text)], marks: unmarked })) }];

/** Everything a requester may supply, in order: empty where nothing was. */
function supplies({ commission, labels }: Material) {
  const { sections } = labels;
  return [
    { id: 'considerations', label: sections.considerations, blocks: paragraphs(commission.considerations) },
    { id: 'options', label: sections.options, blocks: bullets(commission.options) },
    {
      id: 'recommendation',
      label: sections.recommendation,
      blocks: paragraphs(commission.recommendation === null ? [] : [commission.recommendation]),
    },
    { id: 'lines', label: sections.lines, blocks: bullets(commission.linesToTake) },
    {
      id: 'answers',
      label: sections.answers,
      blocks: commission.questionsAndAnswers.flatMap(({ question, answer }): readonly Block[] => [
        {
          kind: 'definitions',
          style: 'plain',
          rows: [
            { term: labels.question, content: [plain(question, 'strong')], marks: unmarked },
            { term: labels.answer, content: [plain(answer)], marks: unmarked },
          ],
        },
      ]),
    },
  ] as const;
}

const supplier = ({ commission, labels }: Material) =>
  labels.suppliedBy(commission.suppliedBy ?? commission.from ?? labels.requester);

/** A section for each thing the requester supplied, labelled with who supplied it. */
export const suppliedSections = (material: Material): readonly Section[] =>
  supplies(material)
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ id, label, blocks }) => section(id, label, blocks, { note: supplier(material) }));

/** The same for an editable document: what was not supplied is a prompt to the drafter. */
export const suppliedOrPrompted = (material: Material, number: string): readonly Section[] =>
  supplies(material).map(({ id, label, blocks }, index) => {
    const { prompts } = material.labels.report;
    const prompt: Block = {
      kind: 'paragraph',
      style: 'prompt',
      content: [plain(prompts[id], 'placeholder')],
      marks: unmarked,
    };
    const supplied = blocks.length > 0;
    return section(id, label, supplied ? blocks : [prompt], {
      level: 2,
      number: `${number}.${index + 1}`,
      note: supplied ? supplier(material) : null,
    });
  });
