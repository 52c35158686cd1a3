import type { Template } from '#core/template';
import { briefingNote } from './briefing-note.ts';
import type { Labels } from './labels/index.ts';
import { report } from './report.ts';

/** THE TABLE of publications. */
export const templates = {
  'briefing-note': briefingNote,
  report,
} as const satisfies Record<string, Template<Labels>>;

export type TemplateName = keyof typeof templates;

export { type Labels, type LabelTag, labelLanguages } from './labels/index.ts';
