import type { Manuscript } from '../../../manuscript.ts';
import { regex } from '../../../regex.ts';
import type { Proposal } from '../../finding.ts';
import { languageOf } from '../language.ts';
import { linesOf } from '../masthead.ts';
import { hanNamed } from '../organisations/chinese.ts';
import { hanTitleBehind, hanTitled } from '../people/chinese.ts';
import { hanPlaceAt } from '../places/chinese.ts';
import { issuer } from './bodies.ts';

/** A line that is what a body is called, alone or with the word for its news: "港務局", "港務局新聞稿". */
const NAMED = regex(
  String.raw`^(?<house>(?!本|各|我)\p{Script=Han}{2,14}?(?:[局部署处處厅廳府院社办辦]|委员会|委員會|法院|银行|銀行|公司|集团|集團|大学|大學|领馆|領館|使馆|使館))(?:新[闻聞](?:稿|公[报報])?|公[报報])?$`,
  'u',
);
const NO_NAME = /[的在与與和]|新闻部|编辑部|全部|内部|總部|总部|局部|举办|舉辦|不$/u;

/** The body whose name is a line of its own below the headline of a Chinese text, above the prose. */
export function hanMasthead(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (languageOf(manuscript) !== 'zh') return [];
  return linesOf(manuscript).flatMap(({ text, span: [start], place, role }): Proposal<'issuer'>[] => {
    const house = place === 'top' && role !== 'headline' ? NAMED.exec(text.trim())?.groups?.house : undefined;
    const at = start + text.indexOf(house ?? '');
    return house && !NO_NAME.test(house) ? [issuer(house, [at, at + house.length])] : [];
  });
}

/** What the head of a house does in its headline. */
const DOES =
  /^(?:会[见見晤]|[会會][见見晤]|拜[访訪会會]|[调調]研|出席|[参參]加|率[团團队隊]|[应應]邀|接待|主持|走[访訪]|看望|慰[问問]|[访訪][问問]|在|[与與]|到|赴)/u;

/** "何清局长会见港口代表": of whom a headline tells by office alone, whose body the text names further down; it is the house that calls its own people so. */
export function hanOwnHead(manuscript: Manuscript): Proposal<'issuer'>[] {
  if (languageOf(manuscript) !== 'zh') return [];
  const title = manuscript.structure.find(({ role }) => role === 'headline')?.span;
  const named = hanTitleBehind(manuscript);
  const head = named.find(
    ({ value, spans: [span] }) => span?.[0] === title?.[0] && value.offices[0]?.organisation === null,
  );
  const office = head?.value.offices[0];
  if (!head || !office || !DOES.test(manuscript.text.slice(office.span[1], office.span[1] + 4))) return [];
  if (/(?:记者|記者)|\d日[电電讯訊]/u.test(manuscript.text.slice(title?.[1] ?? 0, (title?.[1] ?? 0) + 60))) return [];
  const body = [...named, ...hanTitled(manuscript)]
    .filter(({ value: { name } }) => name === head.value.name)
    .flatMap(({ value: { offices } }) => offices)
    .find(({ organisation }) => organisation !== null && hanPlaceAt(organisation, 0) !== organisation)?.organisation;
  const found = hanNamed(manuscript).find(({ value }) => value.name === body)?.spans[0];
  return body && found ? [issuer(body, found)] : [];
}
