import type { Block } from '#core/doc';
import { plain, unmarked } from './blocks.ts';
import type { Summary } from './bottom-line.ts';
import { cited, type Material, marksOf } from './material.ts';
import { withDays } from './told-days.ts';

/** The bottom line as a block; the headline where no sentence stands alone; words that say so where there is neither. */
export function bottomLineBlock(material: Material, { bottomLine, declared }: Summary): Block {
  const { labels } = material;
  const instead = declared === null ? plain(labels.noBottomLine, 'quiet') : cited(material, declared);
  return {
    kind: 'paragraph',
    style: 'lead',
    content: bottomLine ? withDays(material, bottomLine, 'cut') : [instead],
    marks: bottomLine ? marksOf(material, bottomLine) : unmarked,
  };
}

/** Key points as bullets, or words that say there are none. */
export function pointsBlock(material: Material, { bottomLine, points }: Summary): Block {
  const { noKeyPoints, noFurtherPoints } = material.labels;
  if (points.length === 0)
    return {
      kind: 'paragraph',
      style: 'body',
      content: [plain(bottomLine ? noFurtherPoints : noKeyPoints, 'quiet')],
      marks: unmarked,
    };
  const items = points.map(spans => ({ content: withDays(material, spans), marks: marksOf(material, spans) }));
  return { kind: 'list', style: 'bullet', items };
}
