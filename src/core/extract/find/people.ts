import type { Rule } from '../finding.ts';
import { oncePerManuscript } from '../once.ts';
import { tongueOf, tongueRules } from '../tongue.ts';
import { addressedPeople } from './people/addressed-examples.ts';
import { acting, givenAlone, pointedAt, toldAs } from './people/alone.ts';
import { given } from './people/apposed.ts';
import { commaRoleRule } from './people/comma-role-rule.ts';
import { later, surnamesIn } from './people/later.ts';
import { officeRules } from './people/office-rules.ts';
import { tiedRules } from './people/tied-rules.ts';
import { titleRule } from './people/title-rule.ts';
import { addressed } from './people/titled.ts';

/** Rules that need nothing but the words around a name, as English writes them. */
const plain: readonly Rule<'people'>[] = [
  {
    name: 'people/honorific-name',
    confidence: 0.97,
    find: addressed,
    examples: addressedPeople,
    counterexamples: [
      'Dr and Mrs are titles.',
      'It came from the Kenyan Permanent Representative Offices.',
      'The Ms. were lost.',
      'It was H.E. Ambassador who spoke.',
      'It was HE The Deputy Envoy and HRH The Duke of Lindau, and HRH Princess Orla who spoke.',
      'It tells of Criminal Justice Reform.',
    ],
  },
  titleRule,
  commaRoleRule,
  {
    name: 'people/given-name',
    confidence: 0.7,
    find: given,
    examples: [
      { text: 'The prize went to Maria Vantonge and to Peter J. Quill.', finds: ['Maria Vantonge', 'Peter J. Quill'] },
      { text: 'The prize went to Maria Provost.', finds: ['Maria Provost'] },
      { text: 'The prize went to B. Peter Quill and to Don Brennick.', finds: ['B. Peter Quill', 'Don Brennick'] },
      {
        text: 'The prize went to Zhang Orrin Head of customer service of SHKC.',
        finds: ['Zhang Orrin'],
        value: { offices: [{ title: 'Head of customer service', organisation: 'SHKC' }] },
      },
    ],
    counterexamples: ['The prize went to Maria.', 'The prize went to the Maria Award.'],
  },
  ...officeRules,
  {
    name: 'people/acting',
    confidence: 0.6,
    find: acting,
    examples: [
      {
        text: 'It works, said Brennick. Osric Quill was born in a harbour. Then Vantonge resigned, and Orrin, who sailed, agreed.',
        finds: ['Brennick', 'Osric Quill', 'Vantonge', 'Orrin'],
      },
      { text: 'Quenna Brennick of the Harbour Commission said so.', finds: ['Quenna Brennick'] },
      { text: 'Then Quenna Brennick, for the Harbour Commission (HC), read it aloud.', finds: ['Quenna Brennick'] },
    ],
    counterexamples: [
      'It works, said the Commission.',
      'It was the Head of Tidal Campaigns who said so. Head of Tidal Campaigns said: it works.',
      'Police said so. Residents said no. MPs said yes.',
      'The Tidal Society of Orrin said so.',
      'Lindau Port was opened.',
      'It works, said State’s Attorney Brennick.',
      'They named Fenline. Then Fenline told the board that it had checked its trains.',
    ],
  },
  {
    name: 'people/pointed-at',
    confidence: 0.6,
    find: pointedAt,
    examples: [{ text: 'In 2011, Brennick opened a yard with her sister.', finds: ['Brennick'] }],
    counterexamples: [
      '"Paint is cheap," he told them.',
      'In 2011, Brennick opened a yard with its fleet.',
      'In Brennick, the mayor opened her yard.',
    ],
  },
  {
    name: 'people/told-as',
    confidence: 0.85,
    find: toldAs,
    examples: [
      {
        text: 'It was told by Quenna Brennick, an Orrin woman and former sailor, in 2011. Then Vantonge, 43, left. Osric Quill, whose grandfather built it, came.',
        finds: ['Quenna Brennick', 'Vantonge', 'Osric Quill'],
      },
    ],
    counterexamples: [
      'It was told by Brennick, a student union of Orrin.',
      'It was built by Brennick, 43 ships in all.',
      'It was built by Brennick, whose ships sail to Orrin.',
      'It was built by Brennick, a maker of ships.',
    ],
  },
  ...tiedRules,
  {
    name: 'people/given-alone',
    confidence: 0.5,
    find: givenAlone,
    examples: [{ text: 'They gave the oar to Philippa and left.', finds: ['Philippa'] }],
    counterexamples: [
      'They gave the oar to Grace and left for Philippa Bay.',
      'They found the oar in Philippa.',
      'Philippa   5.3   4.9',
    ],
  },
];

/** The same, without what cannot be a person's name in the tongue of the text. */
const full: readonly Rule<'people'>[] = plain.map(rule => ({
  ...rule,
  find: manuscript =>
    rule.find(manuscript).filter(found => tongueOf(manuscript)?.isSomebody(manuscript, found) ?? true),
}));

/** Every person whom a rule finds by more than a surname. */
export const named = oncePerManuscript(manuscript =>
  [...full, ...tongueRules(manuscript, 'people')].flatMap(({ find }) => find(manuscript)),
);

/** The surnames of all whom the text names in full. */
export const surnamesOf = oncePerManuscript((manuscript): ReadonlySet<string> => {
  const full = named(manuscript).filter(({ value }) => value.kind === 'name');
  return new Set(full.flatMap(({ value: { name } }) => surnamesIn(name)));
});

export const rules: readonly Rule<'people'>[] = [
  ...full,
  {
    name: 'people/surname',
    confidence: 0.55,
    find: manuscript => later(manuscript, named(manuscript)),
    examples: [
      { text: 'Ms. Ada Brennick spoke. Then Brennick and the crew left.', finds: ['Brennick'] },
      { text: 'They met Director Wang Orrin. Then Wang praised the crew.', finds: ['Wang'] },
    ],
    counterexamples: ['Ms. Ada Brennick spoke. They left Brennick Hall.', 'They left Brennick.'],
  },
];
