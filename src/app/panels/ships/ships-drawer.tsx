import './ships.css';
import { useApp } from '../../state/use-app.ts';
import { FleetsDrawer } from './fleets-drawer.tsx';
import { VoyageDrawer } from './voyage/voyage-drawer.tsx';

/** Fleets, or the profile of one voyage, in the place of the time bar. */
export function ShipsDrawer() {
  const shown = useApp((state) => state.shipsDrawer);
  return shown === 'voyage' ? <VoyageDrawer /> : <FleetsDrawer />;
}
