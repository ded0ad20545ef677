import type { Language } from '../../../network/name.ts';

/** The time of day, to the second. */
export function clockTime(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { timeStyle: 'medium', hour12: false }).format(
    atMs,
  );
}

/** Day and time, to the minute. */
export function dateTime(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(atMs);
}

function locale(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en-GB';
}
