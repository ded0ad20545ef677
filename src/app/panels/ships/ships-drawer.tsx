import './ships.css';
import '../../sky/sky.css';
import { useEffect } from 'react';
import { useSession } from '../../shell/session-port.ts';
import { startShips } from '../../ships/start-ships.ts';
import { useApp } from '../../state/use-app.ts';
import { FleetsDrawer } from './fleets-drawer.tsx';
import { VoyageDrawer } from './voyage/voyage-drawer.tsx';

/** Fleets, or the profile of one voyage, in the place of the time bar. */
export function ShipsDrawer() {
  const shown = useApp((state) => state.shipsDrawer);
  const session = useSession();
  useEffect(() => {
    if (session) startShips(session);
  }, [session]);
  return shown === 'voyage' ? <VoyageDrawer /> : <FleetsDrawer />;
}
