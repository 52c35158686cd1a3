import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { hanSentences } from '../han-sentences.ts';
import { hanTitled } from '../people/chinese.ts';
import { hanPlaceAt } from '../places/chinese.ts';
import { hanNamed } from './chinese.ts';

/** Towns and their like are places. */
const TOWN = /[省市县縣区區州]$/u;
/** More companies than this are a directory. */
const MOST = 40;

const ANNOUNCED = regex(
  String.raw`(?<=^|[，。；]|消息[，：]|[讯訊电電]\s?)(?<name>[\p{Script=Han}A-Za-z0-9]{2,10}?)(?:[今昨][日天晚]|近日|日前|\d{1,2}[日号號]|晚[间間]|在){0,3}(?:发布|發布|披露|公布|发出)(?:了)?[^。]{0,30}?(?:公告|[财財][报報]|年[报報]|季[报報]|业绩|業績)`,
  'gu',
);
const NO_COMPANY = /^(?:公司|董事|[该該本其]|他|她|政府|[国國]家|[当當]|集[团團]$)|[部局署厅廳院委会會]$/u;

/** "星海电发布财报": the name that opens the headline, where the text says that it told the market something. */
function announcing(manuscript: Manuscript): string[] {
  const title = manuscript.structure.find(({ role }) => role === 'headline')?.span;
  const headline = title ? manuscript.text.slice(...title) : '';
  return hanSentences(manuscript).flatMap(({ text }) =>
    [...text.matchAll(ANNOUNCED)].flatMap(({ groups }) => {
      const name = groups?.name ?? '';
      return headline.startsWith(name) && !NO_COMPANY.test(name) ? [name] : [];
    }),
  );
}

/** "星海电董事长何清": companies whose short name an office shows, wherever the name stands. */
export function hanCompanies(manuscript: Manuscript): Proposal<'organisations'>[] {
  const bodies = new Set(hanNamed(manuscript).map(({ value }) => value.name));
  const held = hanTitled(manuscript).flatMap(({ value: { offices } }) =>
    offices.flatMap(({ organisation }) => (organisation ? [organisation] : [])),
  );
  const names = new Set(
    [...held, ...announcing(manuscript)].filter(
      name => !TOWN.test(name) && !bodies.has(name) && hanPlaceAt(name, 0) === null && name.length > 1,
    ),
  );
  if (names.size === 0) return [];
  const pattern = regex(
    [...names]
      .sort((a, b) => b.length - a.length)
      .slice(0, MOST)
      .map(name => name.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`))
      .join('|'),
    'gu',
  );
  return hanSentences(manuscript).flatMap(({ text, span: [start] }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: name, index }): Proposal<'organisations'> => ({
        value: { kind: 'name', name },
        spans: [[start + index, start + index + name.length]],
      }),
    ),
  );
}
