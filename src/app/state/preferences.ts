import type { Language } from '../../network/name.ts';
import type { Theme } from './app-state.ts';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const storageKey = 'offing.preferences';

/** Language and theme: asked for in the address, else as last chosen, else as the system has them. */
export function loadPreferences(): Preferences {
  const asked = new URLSearchParams(globalThis.location?.search ?? '');
  const stored = readStored();
  return {
    language: asLanguage(asked.get('lang')) ?? asLanguage(stored.language) ?? systemLanguage(),
    theme: asTheme(asked.get('theme')) ?? asTheme(stored.theme) ?? systemTheme(),
  };
}

/** Keeps the choice for the next visit; does nothing where storage is forbidden. */
export function storePreferences(preferences: Preferences): void {
  try {
    const { language, theme } = preferences;
    globalThis.localStorage?.setItem(storageKey, JSON.stringify({ language, theme }));
  } catch {
    // a browser may forbid storage
  }
}

function readStored(): { language?: unknown; theme?: unknown } {
  try {
    const text = globalThis.localStorage?.getItem(storageKey);
    const value: unknown = text ? JSON.parse(text) : null;
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function asLanguage(value: unknown): Language | null {
  return value === 'zh' || value === 'en' ? value : null;
}

function asTheme(value: unknown): Theme | null {
  return value === 'light' || value === 'dark' ? value : null;
}

function systemLanguage(): Language {
  return globalThis.navigator?.language?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function systemTheme(): Theme {
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
