import '@fontsource-variable/inter/wght.css';
import './styles.css';
import { createRoot } from 'react-dom/client';
import { loadTexts } from './i18n/text.ts';
import { startSession } from './session/session.ts';
import { reflectDisplay } from './shell/display.ts';
import { Shell } from './shell/shell.tsx';
import { appStore } from './state/app-store.ts';

reflectDisplay();
void loadTexts(appStore.getState().language).then(() => {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <Shell startSession={startSession} />,
  );
  // the other language is a click away, and then wanted at once
  void loadTexts('zh');
  void loadTexts('en');
});
