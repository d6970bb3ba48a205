import { formatNumber } from '../../claims/figures/format-change';

/** Signs of the currencies that are written before the amount; others stand as their ISO code. */
const signs: Record<string, string> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  CAD: 'CA$',
  AUD: 'A$',
  NZD: 'NZ$',
  BRL: 'R$',
};

/** `amount` to the unit with commas between thousands: "$124,800", "CHF 90,000". The same in every locale. */
export function wholeMoney(amount: number, currency: string): string {
  const digits = formatNumber(Math.round(Math.abs(amount)));
  const sign = signs[currency] ?? `${currency} `;
  return `${amount < 0 ? '-' : ''}${sign}${digits}`;
}
