import type { Rule } from '../../finding.ts';
import { inBody } from './in-body.ts';
import { ofForm } from './of-form.ts';

/** "According to X, …" and its like in French and Spanish: the source, and the clause that it tells. */
export const bySource: Rule<'statements'> = {
  name: 'statements/according-to',
  confidence: 0.85,
  find: ofForm('according-to'),
  examples: [
    {
      text: inBody('According to the Mole Board, the tunnel leaks in spring.'),
      finds: ['the tunnel leaks in spring'],
    },
    {
      text: inBody('According to Bren Odell, head of the survey, the tunnel leaks in spring.'),
      finds: ['the tunnel leaks in spring'],
    },
    {
      text: inBody('According to new figures from the board, the tunnel leaks in spring.'),
      finds: ['the tunnel leaks in spring'],
    },
    {
      text: inBody('Bren Odell spoke. According to him, the tunnel leaks in spring.'),
      finds: ['the tunnel leaks in spring'],
    },
    { text: inBody('The tunnel leaks in spring, according to Bren Odell.'), finds: ['The tunnel leaks in spring'] },
    {
      text: inBody('The tunnel leaks in spring according to Bren Odell, the head of the survey.'),
      finds: ['The tunnel leaks in spring'],
    },
    {
      text: 'Tidings from Quenby\n\nLINDAU, 3 March 2026 – The tunnel leaks in spring, according to Bren Odell.\n',
      finds: ['The tunnel leaks in spring'],
    },
    {
      text: inBody(
        'La digue est là. Le maire du port a rappelé que la digue tient pour les îles. Pour lui, la mer est un don du port.',
      ),
      finds: ['la mer est un don du port'],
    },
    {
      text: inBody('Au dire du maire des îles, la digue du port est le début d’un plan de la mer.'),
      finds: ['la digue du port est le début d’un plan de la mer'],
    },
    {
      text: inBody('Pour M. Corvec, la digue du port est pour les îles le début d’un plan de la mer.'),
      finds: ['la digue du port est pour les îles le début d’un plan de la mer'],
    },
  ],
  counterexamples: [
    inBody('Pour le maire du port, invité de la ville et des îles, une digue a été ouverte dans le port.'),
    inBody('La digue est là pour les îles et pour le port. Pour lui, une route a été ouverte dans le port.'),
    inBody('The work goes on according to plan.'),
    inBody('Seats are given according to age.'),
    inBody('Seats are given according to the applicable rules.'),
  ],
};
