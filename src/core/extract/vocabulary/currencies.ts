/** ISO 4217 codes that stand before or behind amounts in press releases. */
export const currencyCodes: readonly string[] =
  'AED ARS AUD BDT BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GHS HKD HUF IDR ILS INR ISK JPY KES KRW KWD LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RMB RON RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND XAF XOF ZAR'.split(
    ' ',
  );

/** Symbols before amounts with their codes. A plain dollar sign is told by the text: see `dollarOf`. */
export const currencySymbols: Readonly<Record<string, string>> = {
  US$: 'USD',
  'U.S.$': 'USD',
  'U.S. $': 'USD',
  S$: 'SGD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  NT$: 'TWD',
  R$: 'BRL',
  'S/': 'PEN',
  RM: 'MYR',
  Rs: 'INR',
  'Rs.': 'INR',
  Fr: 'CHF',
  'Fr.': 'CHF',
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₦': 'NGN',
  '₱': 'PHP',
  '₫': 'VND',
  '฿': 'THB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₽': 'RUB',
};

/** Words behind amounts with their codes. */
export const currencyWords: Readonly<Record<string, string>> = {
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  'us dollar': 'USD',
  'singapore dollars': 'SGD',
  'australian dollars': 'AUD',
  'canadian dollars': 'CAD',
  'hong kong dollars': 'HKD',
  'new zealand dollars': 'NZD',
  dollars: '$',
  dollar: '$',
  dólares: '$',
  euros: 'EUR',
  euro: 'EUR',
  "d'euros": 'EUR',
  'd’euros': 'EUR',
  'de euros': 'EUR',
  'de dollars': '$',
  'de dólares': '$',
  'pounds sterling': 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  'swiss francs': 'CHF',
  rupees: 'INR',
  rubles: 'RUB',
  roubles: 'RUB',
  baht: 'THB',
  ringgit: 'MYR',
  soles: 'PEN',
  zloty: 'PLN',
  '€': 'EUR',
  '£': 'GBP',
  元: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  日元: 'JPY',
  港元: 'HKD',
};

/** Codes that are not ISO 4217 but stand in print for one that is. */
export const currencyAliases: Readonly<Record<string, string>> = { RMB: 'CNY' };

/** Countries with a dollar of their own: where a text names one, a plain dollar sign is not the American one for sure. */
export const otherDollars =
  /\b(?:Singapore|Australia|Canada|Hong\s+Kong|New\s+Zealand|Taiwan|Jamaica|Fiji|S\$|A\$|AU\$|C\$|HK\$|NZ\$)/;
