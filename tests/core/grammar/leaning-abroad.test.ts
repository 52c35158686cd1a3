import { expect, test } from 'vitest';
import { extraction } from '#core/extract/extract';
import { standsAlone } from '#core/grammar/leaning';
import type { Span } from '#core/span';
import { manuscriptOf } from '../manuscript-of.ts';

const OPENINGS = {
  fr: 'Le port et les digues de la baie\n\nLa ministre Ada Corvec a ouvert la digue du port avec les élus des îles.',
  es: 'El puerto y los muelles de la bahía\n\nLa ministra Inés Corro abrió el muelle del puerto con los alcaldes de las islas.',
  zh: '港口与大坝\n\n港务局局长何清昨天在林道介绍了新的航线和大坝。',
} as const;

/** Whether the last sentence of a text can open a note. */
async function alone(language: keyof typeof OPENINGS, sentence: string): Promise<boolean> {
  const gap = language === 'zh' ? '' : ' ';
  const { article } = await extraction(await manuscriptOf(`${OPENINGS[language]}${gap}${sentence}\n`));
  return standsAlone(article, article.paragraphs.at(-1)?.sentences.at(-1) as Span);
}

test.each([
  ['fr', 'Cette rencontre a réuni les pêcheurs des îles du nord au sud.'],
  ['fr', 'La rencontre a réuni les pêcheurs des îles du nord au sud.'],
  ['fr', 'Pour sa part, Ada Corvec a réuni les pêcheurs des îles du nord au sud.'],
  ['es', 'En tanto, Inés Corro reconoció a los pescadores de las islas y del norte.'],
  ['fr', 'Quoi de plus utile pour les pêcheurs que des digues et des quais sûrs.'],
  ['fr', 'Le Conseil des ports a été créé le 3 mars 1948 par les pêcheurs des îles.'],
  ['es', 'El evento se realizó con los pescadores de las islas y del norte.'],
  ['es', 'El Consejo de Puertos fue establecido el 3 de marzo de 1948 por los pescadores.'],
  ['es', 'En su intervención, con la presencia de los pescadores de las islas, indicó que el muelle es seguro.'],
  ['zh', '何清还指出，大坝将保护港口。'],
  ['zh', '与此同时，大坝保护港口的船只。'],
  ['zh', '港务局局长何清昨天在林道介绍。'],
  ['zh', '港务局昨天召开新闻发布会，通报了今年港口的工作情况。'],
  ['zh', '通车典礼上，何清介绍了新的航线和大坝。'],
  ['zh', '林道市市长沈长雨也特别提到港口的船只。'],
  ['zh', '港务局成立于1948年，总部在林道。'],
] as const)('in %s this cannot open a note: %s', async (language, sentence) => {
  expect(await alone(language, sentence)).toBe(false);
});

test.each([
  ['fr', 'Ce mardi, les pêcheurs des îles ont signé un accord avec le port.'],
  ['fr', 'Le maire de Quenby a réuni les pêcheurs des îles du nord au sud.'],
  ['es', 'Este jueves los pescadores de las islas firmaron un convenio con el puerto.'],
  ['es', 'La ministra Inés Corro indicó que el muelle es seguro para los pescadores.'],
  ['zh', '何清指出，大坝将保护港口。'],
  ['zh', '大坝将保护港口的船只，港务局的新报告说。'],
] as const)('in %s this can: %s', async (language, sentence) => {
  expect(await alone(language, sentence)).toBe(true);
});
