import { MantineProvider } from '@mantine/core';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { LazyAntennaLibrary } from '../panels/antennas/lazy-antenna-library.tsx';
import { LeftRail } from '../panels/left-rail.tsx';
import { RightPanel } from '../panels/right-panel.tsx';
import { TimeBar } from '../panels/time/time-bar.tsx';
import { setProblem } from '../state/actions.ts';
import { useApp } from '../state/use-app.ts';
import { KeyList } from './key-list.tsx';
import { useKeyboard } from './keyboard.ts';
import { mantineTheme } from './mantine/mantine-theme.ts';
import { MapPane } from './map-pane.tsx';
import { ProblemDialog } from './problem-dialog.tsx';
import { SessionContext, type SessionPort, type StartSession } from './session-port.ts';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar/top-bar.tsx';

const ProfileDrawer = lazy(async () => {
  const drawer = await import('../panels/profile/profile-drawer.tsx');
  return { default: drawer.ProfileDrawer };
});

const LinkDrawer = lazy(async () => {
  const drawer = await import('../panels/link/link-drawer.tsx');
  return { default: drawer.LinkDrawer };
});

const SiteTable = lazy(async () => {
  const table = await import('../panels/table/site-table.tsx');
  return { default: table.SiteTable };
});

/** The page: bars, panels and the chart, around a session that starts once the chart's place is there. */
export function Shell({ startSession }: { startSession: StartSession }) {
  const [session, setSession] = useState<SessionPort | null>(null);
  const [railOpen, setRailOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const theme = useApp((state) => state.theme);
  const profileOpen = useApp((state) => state.profile !== null);
  const linkOpen = useApp((state) => state.link !== null);
  const tableOpen = useApp((state) => state.siteTableOpen && state.ready);
  const toggleRail = () => setRailOpen((open) => !open);
  useKeyboard({ session, toggleRail, toggleKeyList: () => setKeysOpen(true) });

  const started = useRef(false);
  const start = useCallback(
    (container: HTMLElement) => {
      if (!started.current) {
        started.current = true;
        startSession(container).then(setSession, reportFailedStart);
      }
    },
    [startSession],
  );

  return (
    <MantineProvider theme={mantineTheme} forceColorScheme={theme}>
      <SessionContext value={session}>
        <div className="shell">
          <TopBar onRail={toggleRail} onKeys={() => setKeysOpen(true)} />
          <LeftRail open={railOpen} />
          <main className="middle">
            <MapPane onContainer={start} />
            {profileOpen || linkOpen ? (
              <Suspense fallback={<div style={{ height: 312, background: 'var(--paper)' }} />}>
                {linkOpen ? <LinkDrawer /> : <ProfileDrawer />}
              </Suspense>
            ) : tableOpen ? (
              <Suspense fallback={<div style={{ height: 340, background: 'var(--paper)' }} />}>
                <SiteTable />
              </Suspense>
            ) : (
              <TimeBar />
            )}
          </main>
          <RightPanel />
          <StatusBar />
        </div>
        <LazyAntennaLibrary />
        <ProblemDialog />
        <KeyList opened={keysOpen} onClose={() => setKeysOpen(false)} />
      </SessionContext>
    </MantineProvider>
  );
}

function reportFailedStart(error: unknown): void {
  setProblem(
    { zh: '无法启动', en: 'The app could not start' },
    error instanceof Error ? error.message : String(error),
  );
}
