import { appStore } from '../state/app-store.ts';

/** Keeps the document's language and theme as the state has them. */
export function reflectDisplay(): void {
  const reflect = () => {
    const { language, theme } = appStore.getState();
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.theme = theme;
  };
  reflect();
  appStore.subscribe((state, before) => {
    // to write them is to have the whole page styled anew
    if (state.language !== before.language || state.theme !== before.theme) reflect();
  });
}
