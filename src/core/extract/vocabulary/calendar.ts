/** How a language names the calendar. Keys are lower case, without a closing stop. */
export interface Calendar {
  /** Primary subtag. */
  readonly language: string;
  readonly months: Readonly<Record<string, number>>;
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** EDTF season codes. */
  readonly seasons: Readonly<Record<string, number>>;
  /** Days counted from today. */
  readonly days: Readonly<Record<string, number>>;
  /** Years counted from this one. */
  readonly years: Readonly<Record<string, number>>;
  /** Months counted from this one. */
  readonly spells: Readonly<Record<string, number>>;
}

/** Numbers names from 1 on; alternatives of one name are parted by a bar. */
const count = (names: string, first = 1): Record<string, number> =>
  Object.fromEntries(names.split(' ').flatMap((name, at) => name.split('|').map(form => [form, at + first] as const)));

const english: Calendar = {
  language: 'en',
  months: count(
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  ),
  weekdays: count(
    'monday|mon tuesday|tues|tue wednesday|wed thursday|thurs|thur|thu friday|fri saturday|sat sunday|sun',
  ),
  seasons: count('spring summer autumn|fall winter', 21),
  days: {
    today: 0,
    tonight: 0,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
    yesterday: -1,
    'the day before yesterday': -2,
    'last night': -1,
    tomorrow: 1,
    'the day after tomorrow': 2,
  },
  years: {
    'this year': 0,
    'the current year': 0,
    'last year': -1,
    'the previous year': -1,
    'next year': 1,
  },
  spells: { 'this month': 0, 'last month': -1, 'next month': 1, 'the previous month': -1 },
};

const french: Calendar = {
  language: 'fr',
  months: count(
    'janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc',
  ),
  weekdays: count('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  seasons: count('printemps été automne hiver', 21),
  days: { "aujourd'hui": 0, 'aujourd’hui': 0, 'ce matin': 0, 'ce soir': 0, hier: -1, demain: 1 },
  years: {
    'cette année': 0,
    "l'année dernière": -1,
    'l’année dernière': -1,
    "l'an dernier": -1,
    'l’an dernier': -1,
    "l'année prochaine": 1,
    'l’année prochaine': 1,
  },
  spells: { 'ce mois-ci': 0, 'le mois dernier': -1, 'le mois prochain': 1 },
};

const spanish: Calendar = {
  language: 'es',
  months: count(
    'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
  ),
  weekdays: count('lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo'),
  seasons: count('primavera verano otoño invierno', 21),
  days: { hoy: 0, 'esta mañana': 0, 'esta tarde': 0, ayer: -1 },
  years: { 'este año': 0, 'el año pasado': -1, 'el año anterior': -1, 'el próximo año': 1, 'el año que viene': 1 },
  spells: { 'este mes': 0, 'el mes pasado': -1, 'el próximo mes': 1 },
};

const german: Calendar = {
  language: 'de',
  months: count(
    'januar|jänner|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  ),
  weekdays: count('montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag'),
  seasons: count('frühling|frühjahr sommer herbst winter', 21),
  days: { heute: 0, gestern: -1 },
  years: { 'dieses jahr': 0, 'letztes jahr': -1, 'im vergangenen jahr': -1, 'nächstes jahr': 1, 'im nächsten jahr': 1 },
  spells: { 'diesen monat': 0, 'letzten monat': -1, 'nächsten monat': 1 },
};

const russian: Calendar = {
  language: 'ru',
  months: count(
    'января|январь|январе февраля|февраль|феврале марта|март|марте апреля|апрель|апреле мая|май|мае июня|июнь|июне июля|июль|июле августа|август|августе сентября|сентябрь|сентябре октября|октябрь|октябре ноября|ноябрь|ноябре декабря|декабрь|декабре',
  ),
  weekdays: count('понедельник вторник среду|среда четверг пятницу|пятница субботу|суббота воскресенье'),
  seasons: count('весной летом осенью зимой', 21),
  days: { сегодня: 0, вчера: -1, завтра: 1 },
  years: {},
  spells: {},
};

/** Calendars by primary language subtag, from CLDR's names and the forms in everyday print. */
export const calendars: Readonly<Record<string, Calendar>> = {
  en: english,
  fr: french,
  es: spanish,
  de: german,
  ru: russian,
};

/** The calendar of a language; English where we know none. */
export const calendarOf = (language: string): Calendar => calendars[language.slice(0, 2)] ?? english;
