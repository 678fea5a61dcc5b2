import { isWholeCurrency, splitCurrency } from '../cells/currency.ts';
import type { JsonFields } from './api-values.ts';

/**
 * An amount of the LIVE dashboard's answers. They count in the smallest unit, so only currencies without a smaller one
 * can be read as they stand; others stay unknown. `fallback` is the session's currency or the operator's.
 */
export function dashboardMoney(
  fields: JsonFields,
  name: string,
  fallback: string | null,
): { amount: number; currency: string | null } | null {
  const money = fields.money(name);
  if (money === null) return null;
  const formatted = fields.object(name).text('amount_formatted');
  const currency = money.currency ?? (formatted === null ? null : splitCurrency(formatted).currency) ?? fallback;
  return isWholeCurrency(currency) ? { amount: money.amount, currency } : null;
}
