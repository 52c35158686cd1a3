/** What stands around a number, as far as these reasons look at it. */
interface Around {
  readonly before: string;
  readonly written: string;
  readonly after: string;
  readonly marked: boolean;
  readonly inWords: boolean;
  readonly value: number;
}

/** Reasons why a number is no figure that French and Spanish words give. */
export const vetoesAbroad: readonly (readonly [reason: string, holds: (place: Around) => boolean])[] = [
  [
    'is the day of a weekday',
    ({ before, value, marked, inWords }) =>
      !marked &&
      !inWords &&
      value <= 31 &&
      /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s+$/iu.test(
        before,
      ),
  ],
  [
    'is a number to call',
    ({ before, written, marked }) =>
      !marked &&
      /^\d{3}$/.test(written) &&
      /(?<!\p{L})(?:(?:appel|compos|contact|joignable|llam|marc|comunic)\p{L}*\s(?:[^.;]{0,30}\s)?(?:le|au|al|el)|d['’]urgence|(?:numéro|número|línea|teléfono)(?:\sde\semergencias?)?|emergencias)\s+$/iu.test(
        before,
      ),
  ],
  [
    'is the day of the month that runs',
    ({ after, value, marked }) =>
      !marked &&
      value <= 31 &&
      /^\s(?:(?:du\smois\s)?courant|de(?:l)?\s(?:corriente|presente|actual))(?!\p{L})/iu.test(after),
  ],
];
