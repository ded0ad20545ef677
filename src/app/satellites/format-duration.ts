import type { Language } from '../../network/name.ts';
import { unknownNumber } from '../i18n/format.ts';

const units = {
  zh: { h: ' 小时', min: ' 分', s: ' 秒', none: '无', always: '始终' },
  en: { h: ' h', min: ' min', s: ' s', none: 'none', always: 'all the time' },
} as const;

/** A time in whole seconds as people say it: 35 s, 4 min 30 s, 3 h 12 min; none for 0. */
export function formatDuration(durationS: number, language: Language): string {
  const { h, min, s, none, always } = units[language];
  if (Number.isNaN(durationS)) return unknownNumber;
  if (durationS === Number.POSITIVE_INFINITY) return always;
  const whole = Math.round(durationS);
  if (whole === 0) return none;
  if (whole < 60) return `${whole}${s}`;
  const minutes = Math.floor(whole / 60);
  const seconds = whole % 60;
  if (minutes < 60) return `${minutes}${min}${seconds > 0 ? ` ${seconds}${s}` : ''}`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${h}${rest > 0 ? ` ${rest}${min}` : ''}`;
}
