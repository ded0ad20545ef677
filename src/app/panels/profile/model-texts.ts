import type { OutsideRange, TimedLoss } from '../../../planning/path-study/model-losses.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';

const named = [
  'p2001',
  'p1812',
  'itm-p2p',
  'p1546',
  'p526-bullington',
  'p526-smooth-earth',
  'free-space',
] as const;

/** Short name of a model; its own where there is none. */
export function modelName(id: string, name: string, t: Text): string {
  const known = named.find((each) => each === id);
  return known ? t(`profile.models.${known}`) : name;
}

/** What lies outside a model's range, in words. */
export function outsideText(outside: readonly OutsideRange[], t: Text): string {
  return outside
    .map(({ quantity, value, from, to }) =>
      quantity === 'timePercent'
        ? t('profile.refusesTime', {
            time: shortNumber(value),
            from: shortNumber(from),
            to: shortNumber(to),
          })
        : t('profile.outside', {
            quantity: t(`profile.quantity.${quantity}`),
            value: shortNumber(value),
            from: shortNumber(from),
            to: shortNumber(to),
          }),
    )
    .join(' · ');
}

/** Why there is no figure, or what is doubtful about it; empty when all is well. */
export function remarkOn({ loss, refusal, outside }: TimedLoss, t: Text): string {
  if (outside.length > 0) return outsideText(outside, t);
  if (!loss) return refusal ?? '';
  return loss.warnings.join(' · ');
}

function shortNumber(value: number): string {
  return formatNumber(value, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1);
}
