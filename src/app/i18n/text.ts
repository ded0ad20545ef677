import i18next from 'i18next';
import { useMemo } from 'react';
import type { Language } from '../../network/name.ts';
import { useApp } from '../state/use-app.ts';
import type { Dictionary } from './en.ts';

type Path<T, Prefix extends string = ''> = {
  [Key in keyof T & string]: T[Key] extends string
    ? `${Prefix}${Key}`
    : Path<T[Key], `${Prefix}${Key}.`>;
}[keyof T & string];

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}`
  ? Base
  : Key;

/** The dotted path of a text in the dictionaries. */
export type TextKey = WithoutPlural<Path<Dictionary>>;

/** Gives a text; `count` chooses the plural form, other values are filled in. */
export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const texts = i18next.createInstance();
texts.init({
  resources: {},
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

const dictionaries: Readonly<Record<Language, () => Promise<Dictionary>>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};

/** Brings in the texts of a language; must come before anything is shown in it. */
export async function loadTexts(language: Language): Promise<void> {
  if (texts.hasResourceBundle(language, 'translation')) return;
  texts.addResourceBundle(language, 'translation', await dictionaries[language]());
}

/** The texts of one language. */
export function textIn(language: Language): Text {
  const translate = texts.getFixedT(language);
  return (key, values) => translate(key, values ?? {});
}

/** The texts of the language that the page is in. */
export function useText(): Text {
  const language = useApp((state) => state.language);
  return useMemo(() => textIn(language), [language]);
}
