import '@fontsource-variable/inter/wght.css';
import './styles.css';
import { createRoot } from 'react-dom/client';
import { startSession } from './session/session.ts';
import { reflectDisplay } from './shell/display.ts';
import { Shell } from './shell/shell.tsx';

reflectDisplay();
createRoot(document.getElementById('root') as HTMLElement).render(
  <Shell startSession={startSession} />,
);
