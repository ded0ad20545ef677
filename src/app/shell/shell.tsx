import { MantineProvider } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useCompareOpen } from '../compare/compare-store.ts';
import { LazyAntennaLibrary } from '../panels/antennas/lazy-antenna-library.tsx';
import { ExchangeHost } from '../panels/exchange/exchange-host.tsx';
import { LeftRail } from '../panels/left-rail.tsx';
import { LazyProjects } from '../panels/projects/lazy-projects.tsx';
import { RightPanel } from '../panels/right-panel.tsx';
import { TimeBar } from '../panels/time/time-bar.tsx';
import { setProblem } from '../state/actions.ts';
import { appStore } from '../state/app-store.ts';
import { comparedScenario } from '../state/current.ts';
import { useApp } from '../state/use-app.ts';
import { Announcer } from './announcer.tsx';
import { Dialogs } from './dialogs.tsx';
import { DrawerPlace } from './drawer-place.tsx';
import { Explanations } from './explanations.tsx';
import { useKeyboard } from './keyboard.ts';
import { lazily } from './lazily.tsx';
import { mantineTheme } from './mantine/mantine-theme.ts';
import { MapPane } from './map-pane.tsx';
import { SessionContext, type SessionPort, type StartSession } from './session-port.ts';
import { SkipLink } from './skip-link.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar/top-bar.tsx';
import { useMissingParts } from './use-missing-parts.ts';

const CompareMode = lazily(
  async () => (await import('../panels/compare/compare-mode.tsx')).CompareMode,
);

const ProblemDialog = lazily(async () => (await import('./problem-dialog.tsx')).ProblemDialog);

const drawerPlace = <DrawerPlace heightPx={312} />;

const ProfileDrawer = lazily(
  async () => (await import('../panels/profile/profile-drawer.tsx')).ProfileDrawer,
  drawerPlace,
);

const LinkDrawer = lazily(
  async () => (await import('../panels/link/link-drawer.tsx')).LinkDrawer,
  drawerPlace,
);

const ChangesDrawer = lazily(
  async () => (await import('../panels/scenarios/changes-drawer.tsx')).ChangesDrawer,
  drawerPlace,
);

const SiteTable = lazily(
  async () => (await import('../panels/table/site-table.tsx')).SiteTable,
  <DrawerPlace heightPx={340} />,
);

const ShipsDrawer = lazily(
  async () => (await import('../panels/ships/ships-drawer.tsx')).ShipsDrawer,
  drawerPlace,
);

const ClockBar = lazily(
  async () => (await import('../sky/clock-bar.tsx')).ClockBar,
  <div style={{ height: 44, background: 'var(--paper)' }} />,
);

/** The page: bars, panels and the chart, around a session that starts once the chart's place is there. */
export function Shell({ startSession }: { startSession: StartSession }) {
  const [session, setSession] = useState<SessionPort | null>(null);
  const theme = useApp((state) => state.theme);
  useKeyboard(session);
  useMissingParts();

  useEffect(() => {
    if (session) prepare(session);
  }, [session]);

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
          <SkipLink />
          <TopBar />
          <LeftRail />
          <main className="middle">
            <MapPane onContainer={start} />
            <ClockPlace />
          </main>
          <RightPanel />
          <div className="bottom">
            <BottomPart />
          </div>
          <StatusBar />
          <ComparePlace />
        </div>
        <LazyAntennaLibrary />
        <ExchangeHost />
        <LazyProjects />
        <ProblemPlace />
        <Dialogs />
        <Explanations />
        <Announcer />
      </SessionContext>
    </MantineProvider>
  );
}

/** Over everything but the bars: two scenarios, while they are compared. */
function ComparePlace() {
  return useCompareOpen() ? <CompareMode /> : null;
}

/** What failed, from the first failure on: the dialog stays, so that the focus finds its way back. */
function ProblemPlace() {
  const isProblem = useApp((state) => state.problem !== null);
  const [wasProblem, setWasProblem] = useState(false);
  if (isProblem && !wasProblem) setWasProblem(true);
  return wasProblem ? <ProblemDialog /> : null;
}

/** The clock of satellites and ships, while they are on the chart. */
function ClockPlace() {
  const isNeeded = useApp(
    ({ ready, overlays, project }) =>
      ready && (overlays.satellites || (overlays.ships && project.fleets !== undefined)),
  );
  return isNeeded ? <ClockBar /> : null;
}

/** Below the chart: what is studied, the changes of a scenario, the table of sites, or the years. */
function BottomPart() {
  const profileOpen = useApp((state) => state.profile !== null);
  const linkOpen = useApp((state) => state.link !== null);
  const tableOpen = useApp((state) => state.siteTableOpen && state.ready);
  const changesOpen = useApp((state) => comparedScenario(state) !== null);
  const shipsOpen = useApp((state) => state.shipsDrawer !== null && state.ready);
  if (linkOpen) return <LinkDrawer />;
  if (profileOpen) return <ProfileDrawer />;
  if (changesOpen) return <ChangesDrawer />;
  if (shipsOpen) return <ShipsDrawer />;
  return tableOpen ? <SiteTable /> : <TimeBar />;
}

/** Makes ready, once the page has nothing else to do, what is wanted at the press of a key. */
function prepare(session: SessionPort): void {
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  idle(() => {
    void import('../palette/palette.tsx');
    void import('../palette/palette-index.ts').then(({ warmPalette }) =>
      warmPalette(appStore.getState(), session.region),
    );
  });
}

function reportFailedStart(error: unknown): void {
  setProblem(
    { zh: '无法启动', en: 'The app could not start' },
    error instanceof Error ? error.message : String(error),
  );
}
