/** Each form with its unit: the name, its plural in -s and what is given beside it; a low line stands for a blank. */
const unit = (forms: string): readonly (readonly [form: string, unit: string])[] =>
  forms.split(' ').flatMap(entry => {
    const [name = '', ...others] = entry.split('|');
    return [name, `${name}s`, ...others].map(form => [form.replace(/_/g, ' '), name.replace(/_/g, ' ')] as const);
  });

/** Written-out units, lower case, English. */
export const unitWords: Readonly<Record<string, string>> = Object.fromEntries(
  unit(
    'second minute hour day night week fortnight month year decade century|centuries ' +
      'metre|meter|meters kilometre|kilometer|kilometers centimetre|centimeter|centimeters millimetre|millimeter|millimeters mile yard foot|feet inch|inches ' +
      'hectare acre square_metre|square_meter|square_meters square_kilometre|square_kilometer|square_kilometers square_mile square_foot|square_feet cubic_metre|cubic_meter|cubic_meters ' +
      'tonne ton gram|gramme kilogram|kilogramme milligram pound_weight ounce ' +
      'litre|liter|liters millilitre|milliliter|milliliters gallon barrel teaspoon tablespoon ' +
      'watt kilowatt megawatt gigawatt kilowatt_hour|kilowatt-hour|kilowatt-hours megawatt_hour|megawatt-hour|megawatt-hours volt hertz ' +
      'byte kilobyte megabyte gigabyte terabyte petabyte exabyte point degree knot cent penny|pence',
  ),
);

/** Written-out units of French, Spanish and German, with the English name that records use. */
export const foreignUnits: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    minute: 'minute',
    minutes: 'minute',
    heure: 'hour',
    heures: 'hour',
    jour: 'day',
    jours: 'day',
    semaines: 'week',
    mois: 'month',
    an: 'year',
    ans: 'year',
    années: 'year',
    mètres: 'metre',
    kilomètres: 'kilometre',
    hectares: 'hectare',
    tonnes: 'tonne',
    litres: 'litre',
  },
  es: {
    minutos: 'minute',
    horas: 'hour',
    día: 'day',
    días: 'day',
    semanas: 'week',
    mes: 'month',
    meses: 'month',
    año: 'year',
    años: 'year',
    metros: 'metre',
    kilómetros: 'kilometre',
    hectáreas: 'hectare',
    toneladas: 'tonne',
    litros: 'litre',
  },
  zh: {
    克: 'gram',
    毫克: 'milligram',
    克拉: 'carat',
    公斤: 'kilogram',
    千克: 'kilogram',
    吨: 'tonne',
    噸: 'tonne',
    公噸: 'tonne',
    公里: 'kilometre',
    千米: 'kilometre',
    海里: 'nautical mile',
    平方米: 'square metre',
    平方公里: 'square kilometre',
    平方千米: 'square kilometre',
    立方米: 'cubic metre',
    公顷: 'hectare',
    公頃: 'hectare',
    千瓦: 'kilowatt',
    兆瓦: 'megawatt',
    千瓦时: 'kilowatt hour',
    千瓦時: 'kilowatt hour',
    小时: 'hour',
    小時: 'hour',
    分钟: 'minute',
    分鐘: 'minute',
  },
  de: {
    minuten: 'minute',
    stunden: 'hour',
    tage: 'day',
    tagen: 'day',
    wochen: 'week',
    monate: 'month',
    monaten: 'month',
    jahre: 'year',
    jahren: 'year',
    meter: 'metre',
    kilometer: 'kilometre',
    hektar: 'hectare',
    tonnen: 'tonne',
    liter: 'litre',
  },
};

/** Symbols, case as written. */
export const unitSymbols: Readonly<Record<string, string>> = {
  km: 'kilometre',
  cm: 'centimetre',
  mm: 'millimetre',
  kg: 'kilogram',
  Kg: 'kilogram',
  mg: 'milligram',
  t: 'tonne',
  ha: 'hectare',
  ml: 'millilitre',
  'km²': 'square kilometre',
  km2: 'square kilometre',
  'm²': 'square metre',
  m2: 'square metre',
  'm³': 'cubic metre',
  '°C': 'degree Celsius',
  '°F': 'degree Fahrenheit',
  '°': 'degree',
  kB: 'kilobyte',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  kWh: 'kilowatt hour',
  MWh: 'megawatt hour',
  GWh: 'gigawatt hour',
  TWh: 'terawatt hour',
  Hz: 'hertz',
  kHz: 'kilohertz',
  MHz: 'megahertz',
  GHz: 'gigahertz',
  mph: 'mile per hour',
  'km/h': 'kilometre per hour',
  dB: 'decibel',
  PB: 'petabyte',
};

/** Shares, by the forms they are written in. */
export const shares: Readonly<Record<string, string>> = {
  '%': 'percent',
  '％': 'percent',
  percent: 'percent',
  'per cent': 'percent',
  pct: 'percent',
  'pour cent': 'percent',
  'por ciento': 'percent',
  prozent: 'percent',
  'percentage point': 'percentage point',
  'percentage points': 'percentage point',
  'points de pourcentage': 'percentage point',
  'point de pourcentage': 'percentage point',
  'puntos porcentuales': 'percentage point',
  'punto porcentual': 'percentage point',
  个百分点: 'percentage point',
  個百分點: 'percentage point',
  'points de base': 'basis point',
  'puntos básicos': 'basis point',
  个基点: 'basis point',
  prozentpunkte: 'percentage point',
  'basis point': 'basis point',
  'basis points': 'basis point',
};
