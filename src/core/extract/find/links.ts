import type { Proposal, Rule } from '../finding.ts';

/** A scheme may stand right behind a label, as pages put it when their lines are lost: "Websitehttp://…". */
const address = /(?:https?:\/\/|\bmailto:)[^\s<>"“”«»‹›„`]{2,2000}/giu;

/** An address without the stops and brackets that the sentence around it put behind it. */
function bare(words: string): string {
  let url = words;
  for (;;) {
    const last = url.at(-1) ?? '';
    const unopened = (open: string) => url.split(open).length < url.split(last).length;
    if (/[.,;:!?'’…*|]/u.test(last) || (last === ')' && unopened('(')) || (last === ']' && unopened('[')))
      url = url.slice(0, -1);
    else return url;
  }
}

/** Addresses with a scheme, wherever they stand. A bare "www." names no address as written, so it is left out. */
export const rules: readonly Rule<'links'>[] = [
  {
    name: 'links/with-scheme',
    confidence: 0.99,
    find: ({ text, structure }) =>
      structure.flatMap(({ span }) =>
        [...text.slice(...span).matchAll(address)].flatMap((match): Proposal<'links'>[] => {
          const url = bare(match[0]);
          const start = span[0] + match.index;
          return url.length > 10 ? [{ value: { url }, spans: [[start, start + url.length]] }] : [];
        }),
      ),
    examples: [
      {
        text: 'More at https://moles.example/tunnel.',
        finds: ['https://moles.example/tunnel'],
        value: { url: 'https://moles.example/tunnel' },
      },
      { text: 'The map (https://moles.example/map_(north)) is new.', finds: ['https://moles.example/map_(north)'] },
      { text: 'Company Websitehttps://moles.example', finds: ['https://moles.example'] },
      { text: 'Write to mailto:desk@moles.example, please.', finds: ['mailto:desk@moles.example'] },
    ],
    counterexamples: ['See www.moles.example for more.', 'The http protocol is old.', 'Write to desk@moles.example.'],
  },
];
