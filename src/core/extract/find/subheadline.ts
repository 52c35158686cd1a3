import type { Rule } from '../finding.ts';

export const rules: readonly Rule<'subheadline'>[] = [];
