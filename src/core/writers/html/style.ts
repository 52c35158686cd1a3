import { contrast, LEAST_CONTRAST } from '../../contrast.ts';
import { rightToLeft } from '../../direction.ts';
import type { Block, Doc, Table } from '../../doc.ts';
import { paintOf } from '../../house/scheme.ts';
import type { Theme } from '../../theme.ts';
import type { HouseFiles } from '../writer.ts';
import { widthRules } from './tables.ts';

const DARK = { ground: '#14181A', ink: '#E8EAEB', tint: '#1E2629', rule: '#4F595E', hairline: '#343C40' } as const;

/** A colour mixed with white, just enough to be read on a dark ground. */
function lightened(colour: string, ground: string): string {
  const channels = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = channels.map(channel => Math.round(channel + (255 - channel) * share));
    const hex = `#${mixed.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
    if (contrast(hex, ground) >= LEAST_CONTRAST + 1) return hex;
  }
  return '#FFFFFF';
}

const tablesOf = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap(block => (block.kind === 'section' ? tablesOf(block.blocks) : block.kind === 'table' ? [block] : []));

/** Measures of the look, in millimetres and points where paper has them, so that the page prints as the PDF is set. */
const RULES = `
*{box-sizing:border-box}
body{margin:0 auto;padding:0 1.25rem 3rem;max-width:49rem;background:var(--ground);color:var(--ink);font:400 1rem/1.4 var(--serif);overflow-wrap:break-word;
-webkit-text-size-adjust:100%;text-size-adjust:100%}
a{color:var(--accent)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
strong,b{font-weight:600}
.quiet,.placeholder,.aside,dt,.term,figcaption,thead th,.rail{color:var(--grey)}
.furniture{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:1.25rem 0;font:400 .8125rem/1.4 var(--sans);color:var(--grey)}
.furniture p:last-child{margin-inline-start:auto}.furniture .house{color:var(--accent)}footer .house{color:inherit}.furniture strong,.marking{color:var(--ink);font-weight:600}
.marking{border:1px solid;padding:.1em .5em}
.furniture a{color:inherit;text-decoration:none}
footer.furniture{border-top:1px solid var(--rule);margin-top:3rem}
.marks{font:600 .8125rem/1.6 var(--serif);unicode-bidi:isolate}
:root[dir=ltr] .marks{direction:ltr}:root[dir=rtl] .marks{direction:rtl}
.marks a,.marks>span{color:var(--accent);text-decoration:none;unicode-bidi:isolate}.marks a:hover,.furniture a:hover{text-decoration:underline}
.doubt,.marks a.doubt{color:var(--ink);font-family:var(--sans);font-weight:600;white-space:nowrap}
.marks a+.doubt,.marks span+.doubt{margin-inline-start:.15em}
:target{background:var(--tint);outline:4px solid var(--tint)}
.kind{font:600 1.125rem/1.4 var(--sans);color:var(--accent)}
.title{border-top:1px solid var(--rule);position:relative;padding-top:1.25rem}
.title::before{content:"";position:absolute;top:-1px;inset-inline-start:0;width:var(--label);border-top:6px solid var(--accent)}
h1{font:600 1.875rem/1.22 var(--serif);letter-spacing:-.005em;text-wrap:balance}
.subtitle{font:400 1.0625rem/1.4 var(--sans)}
.keys{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.1rem 1rem;margin-top:.75rem;font:400 .9375rem/1.4 var(--sans)}
.keys div{display:flex;gap:1rem}.keys dt{min-width:3.75rem}
h2,h3,h4{font-family:var(--sans);font-weight:600;color:var(--accent)}
.aside{font:400 .8125rem/1.35 var(--sans)}
.lead{font-size:1.25rem;line-height:1.35}
.small,.prompt,.terms,table,.cautions,.term,figcaption{font-family:var(--sans)}
.small{font-size:.875rem}.terms.plain,.cautions,.term,figcaption{font-size:.9375rem}
ul li,ol.cautions li{list-style:none}
ul li+li{margin-top:.4rem}
ul.bullet li,ul.check li{position:relative;padding-inline-start:1.25rem}
ul.bullet li::before,ul.check li::before,ol.check li::before{content:"";position:absolute;inset-inline-start:0;top:.55em;width:.33em;height:.33em;background:var(--accent)}
ul.check li::before,ol.check li::before{top:.25em;width:.8em;height:.8em;background:none;border:1px solid var(--grey)}
ol.cautions li{position:relative;padding-inline-start:2.25rem}ol.cautions li+li{margin-top:.25rem}
ol.cautions .said>.doubt{position:absolute;inset-inline-start:0}
ol.check li{padding-inline-start:3.75rem}ol.check .said>.doubt{inset-inline-start:1.5rem}
.terms .row{display:grid;grid-template-columns:var(--key) minmax(0,1fr);gap:0 .75rem}.terms .row+.row{margin-top:.15rem}
figure{display:grid;grid-template-columns:var(--key) minmax(0,1fr);gap:0 .75rem}
figure+figure{margin-top:.75rem}figcaption{grid-column:2}figcaption strong{color:var(--ink)}
.direct blockquote{font-size:1.125rem}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:.9375rem;line-height:1.35}
col.rail{width:var(--rail)}
th,td{text-align:start;vertical-align:baseline;font-weight:400;padding-block:.3rem .35rem;padding-inline:0 .75rem;border-bottom:1px solid var(--hairline)}
thead th,th.rail,tbody th[scope=rowgroup]{font-size:.8125rem;border-bottom-color:var(--rule)}
tbody th[scope=rowgroup]{font-weight:600}tbody+tbody th[scope=rowgroup]{padding-top:.75rem}
td.rail{border-bottom-color:var(--rule)}
th.name{font-weight:600}.figure{font-size:1.0625rem}.number{color:var(--accent)}th .number,.held{white-space:nowrap}
tbody:last-child tr:last-child>*{border-bottom:0}
caption{text-align:start;font-weight:600;padding:.75rem 0 .25rem}
td.marks{padding-inline-end:0}
.text>*+p,.text>p+*,.text>table+table,.text>*+.source,.text>ul+*{margin-top:.6rem}
.source p{display:grid;grid-template-columns:2.5rem minmax(0,1fr);font-size:.875rem;margin-top:.4rem}
.set-apart{background:var(--tint);border-top:2px solid var(--accent)}
sup{font:600 .7em/0 var(--sans);vertical-align:.45em}sup a{text-decoration:none;padding:0 .1em}
.notes{border-top:1px solid var(--rule);margin-top:2rem;padding-top:.75rem;font:400 .875rem/1.4 var(--sans)}
.notes ol{padding-inline-start:2rem}.notes h2{font-size:.9375rem;margin-bottom:.25rem}
.contents h2{margin-bottom:.5rem}main>table+p{margin-top:.75rem}.contents ol{list-style:none}.contents a{display:flex;text-decoration:none;font:400 .9375rem/1.6 var(--sans);color:var(--ink)}
.contents a:hover{text-decoration:underline}.contents .count{min-width:2.5rem;font-weight:600;color:var(--accent)}

.note section{position:relative;padding:.6rem 0 1.1rem}
.note h2{font-size:.9375rem;line-height:1.4}
.note section:not(.set-apart)::before{content:"";position:absolute;top:0;inset-inline:0;border-top:1px solid var(--rule)}
.note section:not(.set-apart)::after{content:"";position:absolute;top:0;inset-inline-start:0;width:var(--label);border-top:2px solid var(--accent)}
.note .set-apart+section::before,.note .set-apart+section::after{border:0}
.note .set-apart{padding:.9rem 1rem;margin:0 -1rem .6rem}.note .title{margin-bottom:1.25rem}
.report h2{font:600 1.5rem/1.2 var(--serif);color:var(--ink)}.report h3{font-size:1.0625rem}
.report .title{padding-top:1rem;margin:3rem 0}.report h1{font-size:2.25rem;margin:.75rem 0}
.report .level-1,.report .contents{border-top:1px solid var(--accent);padding:.6rem 0 1rem;margin-top:1.5rem}
.report .level-2{padding:.75rem 0 0}
.report .count{color:var(--accent);font:600 1rem/1.4 var(--sans)}
.report .lead{background:var(--tint);border-top:2px solid var(--accent);padding:.9rem 1rem;margin:0 -1rem}
.report .label{margin-bottom:.4rem}

@media (min-width:44rem){
.note section,.note .title{display:grid;grid-template-columns:var(--label) minmax(0,1fr);column-gap:1rem}
.note .item{display:grid;grid-template-columns:minmax(0,1fr) var(--rail);column-gap:0;align-items:baseline}
.note .item>.said{padding-inline-end:1rem}.note .item>.gap{display:none}
.note .item.against{grid-template-columns:var(--rail) minmax(0,1fr)}
.note .item.against>.said{grid-column:2;padding-inline:1rem 0}.note .item.against>.marks{grid-area:1/1}
.note ul>.item.against{padding-inline-start:0}.note ul>.item.against>.said{padding-inline-start:2.25rem}
.note ul>.item.against::before{inset-inline-start:calc(var(--rail) + 1rem)}.note figcaption[dir]{padding-inline-start:calc(var(--rail) + 1rem)}
.note .text,.report .text{min-width:0}
.note .source p{grid-template-columns:2.5rem minmax(0,1fr)}
.report main{padding-inline-start:calc(var(--label) + 1rem)}
.report h2,.report h3{position:relative}
.report h2 .count,.report h3 .count{position:absolute;inset-inline-end:calc(100% + 1rem);width:var(--label);top:.15em}
.report h3 .count{font-weight:400;top:0}
.report .level-1,.report .contents{position:relative;border-top:0}
.report .level-1::before,.report .contents::before{content:"";position:absolute;top:0;inset-inline-end:0;inset-inline-start:calc(0px - var(--label) - 1rem);border-top:1px solid var(--accent)}
.report .title::before,.report .title .kind{inset-inline-start:calc(0px - var(--label) - 1rem)}.report .title .kind{position:relative}
.report .title{border-top:0}
}
@media (max-width:43.99rem){
.figure,.lead{font-size:1rem}h1,.report h1{font-size:1.5rem}
.note .label{margin-bottom:.35rem}table{font-size:.875rem;table-layout:auto;hyphens:auto}th .number{white-space:normal}th,td{padding-inline-end:.35rem}.text{overflow-x:auto}
:root{--rail:3.25rem;--key:4.25rem}
}
@media print{
:root{font-size:9.75pt}body{max-width:none;padding:0}footer.furniture{margin-top:0;break-before:avoid}.contents a,a{color:inherit}
.annex{break-before:page}.annex~.annex{break-before:auto;break-inside:avoid}h1,h2,h3,thead,.leads,.report .label{break-after:avoid}
.note section:not(.annex),tr,figure,.set-apart,.lead,li{break-inside:avoid}li:first-child,tr:has(th[scope=rowgroup]){break-after:avoid}li:last-child{break-before:avoid}p{orphans:2;widows:2}
.set-apart,.lead,.title::before{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;

/** A logo is drawn for white paper, and stands on it by night, too. */
const LOGO =
  '.kind .logo{display:block;margin-bottom:.5rem;max-width:100%;height:auto}@media screen and (prefers-color-scheme:dark){.kind .logo{background:#FFFFFF;padding:.35rem}}';

/** A text as CSS writes it: nothing in it can end the string, or the style element that it stands in. */
const quoted = (text: string): string =>
  `"${[...text].map(letter => (/[\p{L}\p{N} .,:;·+]/u.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `)).join('')}"`;

/** Marking, embargo, reference and version, where one of the first three is set, in the margin of every printed page but the first, which has them in its header. */
function everyPage({ language, furniture: { marking, embargo, reference, version } }: Doc): string {
  if (!marking && !embargo && !reference) return '';
  const [start, end] = [
    [marking, embargo?.text],
    [reference?.text, version],
  ].map(parts => quoted(parts.filter(part => part).join(' · ')));
  const [left, right] = rightToLeft(language) ? ['right', 'left'] : ['left', 'right'];
  const box = 'font:8pt sans-serif;color:#000';
  return `@page{@top-${left}{content:${start};${box}}@top-${right}{content:${end};${box}}}\n@page:first{@top-left{content:""}@top-right{content:""}}\n`;
}

/** Space above and below a printed page, so that between them stand whole pixels: where a page ends within one, a browser paints the rule that opens the next page at its foot, too. */
const MARGINS: Readonly<Record<Theme['paper'], string>> = { A4: '75.27px 19mm', Letter: '76px 19mm' };

/** The whole style sheet of a document: the house colours by day and by night, the look, and the widths of its tables. */
export function stylesheet(doc: Doc, { colours, paper, marking }: Theme, house?: HouseFiles): string {
  const family = (name: string | null | undefined) => (name ? `${quoted(name)},` : '');
  const night = [
    `--ground:${DARK.ground};--ink:${DARK.ink};--tint:${DARK.tint};--rule:${DARK.rule};--hairline:${DARK.hairline}`,
    `--accent:${lightened(colours.accent, DARK.tint)};--grey:${lightened(colours.grey, DARK.tint)}`,
  ].join(';');
  const day = `--ground:#FFFFFF;${Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}`;
  const scheme = paintOf(marking, doc.furniture.marking);
  const widths = [...new Set(tablesOf(doc.blocks).map(widthRules))].sort();
  return `
:root{${day};--label:8rem;--rail:4.25rem;--key:4.75rem;
--serif:${family(house?.families.serif)}"Source Serif 4","Source Serif Pro",Cambria,Caladea,Georgia,"Noto Serif",Amiri,"Traditional Arabic","Noto Serif SC","Songti SC",SimSun,serif;
--sans:${family(house?.families.sans)}"Source Sans 3","Source Sans Pro",Calibri,Carlito,"Segoe UI",system-ui,"Noto Sans","IBM Plex Sans Arabic","Noto Sans Arabic","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
@media screen and (prefers-color-scheme:dark){:root{${night}}}
@page{size:${paper};margin:${MARGINS[paper]}}
${everyPage(doc)}${RULES.trim()}${house?.logo ? `\n${LOGO}` : ''}${
  scheme
    ? `\n.furniture .marking{color:${scheme.ink};background:${scheme.ground};border-color:${scheme.ground};-webkit-print-color-adjust:exact;print-color-adjust:exact}`
    : ''
}
${widths.join('\n')}
`;
}
