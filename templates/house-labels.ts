import type { Theme } from '#core/theme';
import type { Labels } from './labels/index.ts';

/** Labels with the words of a house in the place of ours. */
export function houseLabels(labels: Labels, theme: Theme): Labels {
  const own = theme.labels[labels.language];
  if (!own) return labels;
  return {
    ...labels,
    kinds: { ...labels.kinds, ...own.kinds },
    keys: { ...labels.keys, ...own.keys },
    sections: { ...labels.sections, ...own.sections },
  };
}
