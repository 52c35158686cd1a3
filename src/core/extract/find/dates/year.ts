import { regex } from '../../../regex.ts';
import type { Rule } from '../../finding.ts';
import { dateRule, stated } from './date-rule.ts';
import { YEAR } from './grammar.ts';

/** Words after which a number of four figures is a year, whatever follows. */
const BEFORE = regex(
  String.raw`(?:^|[^\p{L}])(?:in|since|until|till|by|from|during|before|after|through|to|and|of|year|late|early|mid|end|for|than|circa|en|depuis|dès|fin|début|année|año|desde|hasta|entre|seit|jahr|bis|ab|im|durante|para|hacia|tras|antes\s+de|después\s+de|al|pendant|vers|après|avant|à|d['’]ici\s+à|horizon|während|nach|vor|в|с|до)[\s-]+$|\(\s?$`,
  'iu',
);
/** A name or a code right before it: "Agenda 2030", "Act 2021", "ISO 9001". */
const NAMED = regex(String.raw`(?:[\p{Lu}][\p{L}\p{N}.&'’-]*|[@#№/]|\p{Lu}\))\s*$`, 'u');
/** What makes a number of it: money and signs before, a measure or things counted behind. */
const COUNTED = regex(
  String.raw`^\s?(?:%|per\s?cent|percent|million|billion|dollars|euros|pounds|people|members|(?!levels|data|figures|results|prices|was\b|has\b|does\b|this\b|los\b|las\b|les\b|des\b|ses\b|sus\b|plus\b)[\p{Ll}-]{3,20}(?:s|people|men|women)\b(?!['’]))`,
  'iu',
);

/** Years that stand alone in prose. */
export const years: readonly Rule<'dates'>[] = [
  dateRule({
    name: 'year',
    confidence: 0.8,
    pattern: () =>
      String.raw`(?<![\p{L}\p{N}$€£¥#@/_+]|[\p{L}\p{N}][.,:–—-]|[$€£¥]\s)(?<y>${YEAR})(?![\p{L}\p{N}/_@%]|[–-][\p{L}\p{N}]|[.,:]\d)`,
    read: ({ y }, { before, after }) => {
      const cue = BEFORE.test(before);
      if (!cue && NAMED.test(before.slice(-30))) return null;
      if (!cue && (/^\s+\p{Lu}/u.test(after) || COUNTED.test(after))) return null;
      if (cue && COUNTED.test(after) && /\b(?:of|for|than|to|from|and|by)\s+$/i.test(before)) return null;
      if (!cue && before.trim() === '' && after.trim() === '') return null;
      return Number(y) < 1700 && !cue ? null : stated(y ?? null);
    },
    examples: [
      { text: 'Exports grew in 2024 and fell in 2023.', finds: ['2024', '2023'], value: { value: '2024' } },
      { text: 'The pier (1998) was rebuilt by 2010.', finds: ['1998', '2010'] },
      { text: 'El puerto creció en 2024 con los barcos.', finds: ['2024'] },
      { text: 'Durante 2024 las ventas del puerto crecieron.', finds: ['2024'] },
    ],
    counterexamples: [
      'Agenda 2030 is a plan.',
      'The 2025 Harbour Fair opened.',
      'It is a 2025 Harbour Prize.',
      'Some 2000 sailors came.',
      'The fund paid $2000 each.',
      'The Ports Act 2021 is in force.',
      'It cost the town more than 2000 crowns.',
    ],
  }),
];
