import { hostSchema, siteSchema } from '../../../network/site.ts';
import { en } from '../../i18n/en.ts';
import { zh } from '../../i18n/zh.ts';
import type { Choice } from './plan-field.ts';

/** The choices of a site's fields, in both languages: what is pasted may be in either. */
export const hostChoices = choices(hostSchema.options, zh.host, en.host);
export const statusChoices = choices(siteSchema.shape.status.options, zh.status, en.status);
export const backhaulChoices = choices(siteSchema.shape.backhaul.options, zh.backhaul, en.backhaul);

function choices<T extends string>(
  values: readonly T[],
  chinese: Readonly<Record<T, string>>,
  english: Readonly<Record<T, string>>,
): Choice[] {
  return values.map((value) => ({ value, label: { zh: chinese[value], en: english[value] } }));
}
