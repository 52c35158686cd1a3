import { regex } from '../regex.ts';

/** Nouns that measure something and do not say what: "increase" of what, "exports" of whom, "a rate" of which year. English, French and Spanish. */
const MEASURES =
  'increase decrease rise fall drop decline gain growth reduction change rate rates share shares magnitude value total amount sum number numbers volume level levels average percentage proportion exports imports sales revenue revenues turnover profit profits loss losses income output production cost costs price prices size capacity investment investments budget worth margin record high low forecast inflation unemployment figure figures turnout deficit surplus debt expenditure spending trade demand supply earnings ebit ebitda cent points augmentation baisse hausse croissance taux part valeur montant total nombre volume niveau moyenne exportations importations ventes recettes bénéfice perte production coût prix aumento incremento descenso caída crecimiento tasa cuota valor importe suma número volumen nivel promedio exportaciones importaciones ventas ingresos beneficio pérdida producción coste costo precio';

const BARE: ReadonlySet<string> = new Set(MEASURES.split(' '));

/** A noun phrase of more words than this says of what it is the measure: "growth expected for Switzerland in 2012". */
const MOST_BARE = 3;

/** Whether what a figure counts is only the name of a measure, or what was done with it: "an inflation rate", "projected in the forecast". */
export function isBareMeasure(of: string): boolean {
  const words = of.toLowerCase().split(' ');
  const measure = words.length <= MOST_BARE && BARE.has(words.at(-1) ?? '');
  return measure || /^\p{Ll}{3,}(?:ed|ing)\s(?:in|by|for|from|to|at|on|with|as|of)\s/u.test(of);
}

/** A year behind a figure is a part of what it counts: "EUR 141 million in 2021". */
const DATED = regex(
  String.raw`^\s+(?:in|for|during|at|by)\s+(?:the\s+(?:[\p{L}-]+\s+){0,4}(?:of\s+)?)?(?:\p{Lu}\p{Ll}+\s+)?((?:19|20)\d\d)(?![\p{L}\d])`,
  'u',
);

/** The year that dates a figure which ends here, by the words behind it; null where none does. */
export const yearBehind = (text: string, end: number): string | null =>
  DATED.exec(text.slice(end, end + 80))?.[1] ?? null;

/** Whether a figure is a sum of money, of whatever land: in traditional signs "億元" is of one of several. */
export const isMoney = ({ text, currency }: { readonly text: string; readonly currency: string | null }): boolean =>
  currency !== null || /[元圓]$/u.test(text);
