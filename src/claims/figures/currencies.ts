import { wordTable } from './word-table';

/** Signs that stand before or after an amount. `kr` and the bare `$` are read as the commonest currency. */
export const currencySigns = wordTable<string>({
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₴': 'UAH',
  '₪': 'ILS',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₸': 'KZT',
  '₮': 'MNT',
  '₭': 'LAK',
  '₾': 'GEL',
  '₼': 'AZN',
  '₿': 'BTC',
});

/** The currency whose sign stands at `at`. */
export function currencyAt(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  return code === 36 || code > 127 ? currencySigns.get(text.charAt(at)) : undefined;
}

/** Letters before a `$` (or `£`, `¥`) that say whose it is. */
export const signPrefixes = wordTable<string>({
  US: 'USD',
  USD: 'USD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  CDN: 'CAD',
  NZ: 'NZD',
  NZD: 'NZD',
  HK: 'HKD',
  HKD: 'HKD',
  S: 'SGD',
  SG: 'SGD',
  SGD: 'SGD',
  R: 'BRL',
  MX: 'MXN',
  Mex: 'MXN',
  NT: 'TWD',
  AR: 'ARS',
  CL: 'CLP',
  COP: 'COP',
  J: 'JMD',
  TT: 'TTD',
  CN: 'CNY',
});

/** ISO 4217, without the codes of metals and tests. `ALL` is a word in capitals far more often than the lek. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'AED AFN AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG ' +
    'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL ' +
    'MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR ' +
    'RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD ' +
    'TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG BTC ETH USDT USDC'
  ).split(' '),
);

/** Abbreviations that stand like a code: `Rs 500`, `500 kr`, `RMB 3m`. */
export const currencyMarks = wordTable<string>({
  Rs: 'INR',
  RMB: 'CNY',
  kr: 'SEK',
  zł: 'PLN',
  zl: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  Fr: 'CHF',
  SFr: 'CHF',
  Rp: 'IDR',
  RM: 'MYR',
  Dhs: 'AED',
  TL: 'TRY',
  KSh: 'KES',
  lei: 'RON',
});

/** Words after an amount, lower case, with how much of the currency one is. `won` is a verb, so the code is needed. */
export const currencyWords = wordTable<readonly [code: string, scale: number]>({
  dollar: ['USD', 1],
  dollars: ['USD', 1],
  buck: ['USD', 1],
  bucks: ['USD', 1],
  cents: ['USD', 0.01],
  euro: ['EUR', 1],
  euros: ['EUR', 1],
  pound: ['GBP', 1],
  pounds: ['GBP', 1],
  quid: ['GBP', 1],
  sterling: ['GBP', 1],
  pence: ['GBP', 0.01],
  rupee: ['INR', 1],
  rupees: ['INR', 1],
  yen: ['JPY', 1],
  yuan: ['CNY', 1],
  renminbi: ['CNY', 1],
  franc: ['CHF', 1],
  francs: ['CHF', 1],
  krona: ['SEK', 1],
  kronor: ['SEK', 1],
  krone: ['NOK', 1],
  kroner: ['NOK', 1],
  peso: ['MXN', 1],
  pesos: ['MXN', 1],
  reais: ['BRL', 1],
  rand: ['ZAR', 1],
  ruble: ['RUB', 1],
  rubles: ['RUB', 1],
  roubles: ['RUB', 1],
  lira: ['TRY', 1],
  liras: ['TRY', 1],
  dirham: ['AED', 1],
  dirhams: ['AED', 1],
  riyal: ['SAR', 1],
  riyals: ['SAR', 1],
  shekel: ['ILS', 1],
  shekels: ['ILS', 1],
  zloty: ['PLN', 1],
  zlotys: ['PLN', 1],
  forint: ['HUF', 1],
  forints: ['HUF', 1],
  baht: ['THB', 1],
  ringgit: ['MYR', 1],
  rupiah: ['IDR', 1],
  naira: ['NGN', 1],
  shillings: ['KES', 1],
});
