import { classNames } from '../../../design/class-names.ts';
import { formatMoney } from './format-money.ts';

interface MoneyTextProps {
  readonly amountMinor: number;
  readonly currency: string;
  readonly className?: string;
}

/** An amount of money, its figures under each other in a column. */
export function MoneyText({ amountMinor, currency, className }: MoneyTextProps) {
  return <span className={classNames('figures whitespace-nowrap', className)}>{formatMoney(amountMinor, currency)}</span>;
}
