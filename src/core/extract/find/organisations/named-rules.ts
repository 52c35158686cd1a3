import type { Rule } from '../../finding.ts';
import { oncePerManuscript } from '../../once.ts';
import { abroad } from './abroad.ts';
import { united } from './capitals.ts';
import { ofCountry } from './of-country.ts';
import { saysIt } from './says-it.ts';
import { suchAs } from './such-as.ts';

/** Bodies that no head noun shows, but the land in their name or the row that they stand in. */
export const namedRules: readonly Rule<'organisations'>[] = [
  {
    name: 'organisations/united',
    confidence: 0.95,
    find: oncePerManuscript(united),
    examples: [
      {
        text: 'Halmia and the United Nations met at the United Nations Headquarters, and the United Nations paid.',
        finds: ['United Nations', 'United Nations', 'United Nations'],
      },
      {
        text: 'She worked at the United Nations Conference on Trade and Development in May.',
        finds: ['United Nations Conference on Trade and Development'],
      },
    ],
    counterexamples: ['It marked the United Nations Day of Tides.', 'It was the United Kingdom that paid.'],
  },
  {
    name: 'organisations/of-country',
    confidence: 0.7,
    find: oncePerManuscript(ofCountry),
    examples: [
      {
        text: 'It was paid by Sport England and by Tidal Services Kenya, and Orrin International said so at UNQW Sydney.',
        finds: ['Sport England', 'Tidal Services Kenya', 'Orrin International', 'UNQW Sydney'],
      },
    ],
    counterexamples: [
      'Then Patricia Scotland flew to Southern Africa and to Mainland China.',
      'She lives in Tidewater Kenya, he in Nairobi Kenya, and Secretary Scotland said so.',
      'It flew from Orrin International Airport to Central Europe.',
    ],
  },
  {
    name: 'organisations/abroad',
    confidence: 0.75,
    find: oncePerManuscript(abroad),
    examples: [
      {
        text: 'It was paid by Stichting Natura Quenbia and the Banco Central de Halmia for all the ports of the island and the sea.',
        finds: ['Stichting Natura Quenbia', 'Banco Central de Halmia'],
      },
    ],
    counterexamples: ['Her name is Ada Banco, and he is Osric Groupe of the ports of the island and the sea.'],
  },
  {
    name: 'organisations/says-it',
    confidence: 0.72,
    find: oncePerManuscript(saysIt),
    examples: [
      {
        text: 'On the island Quillon Biometrics announced that it has sold nine oars. A friend of Quillon Biometrics is glad of the sale and of the oars.',
        finds: ['Quillon Biometrics', 'Quillon Biometrics'],
      },
    ],
    counterexamples: [
      'On the island Maria Quillon announced that it has rained on all the ports of the island and the sea.',
      'On the island South Sudan said it has sold nine oars to all the ports of the island and the sea.',
    ],
  },
  {
    name: 'organisations/such-as',
    confidence: 0.72,
    find: oncePerManuscript(suchAs),
    examples: [
      {
        text: 'It sells to companies such as Sorrel, Quillon Oars and the NVH Group, and to firms like Tidal and Metra.',
        finds: ['Sorrel', 'Quillon Oars', 'NVH Group', 'Tidal', 'Metra'],
      },
      {
        text: 'Están en el puerto empresas asociadas como Sorrel, Tarvel y Marés con los alcaldes.',
        finds: ['Sorrel', 'Tarvel', 'Marés'],
      },
    ],
    counterexamples: [
      'It sells to companies in Kenya, Halmia and Asmer.',
      'It works with agencies such as those of Kenya and France.',
      'It works with organisations such as the Port and Court of Tides.',
    ],
  },
];
