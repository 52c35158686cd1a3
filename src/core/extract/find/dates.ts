import type { Rule } from '../finding.ts';
import { full } from './dates/full.ts';
import { numeric } from './dates/numeric.ts';
import { relative } from './dates/relative.ts';
import { spells } from './dates/spells.ts';
import { years } from './dates/year.ts';

export const rules: readonly Rule<'dates'>[] = [...full, ...numeric, ...spells, ...relative, ...years];
