import './ships.css';
import { FleetsDrawer } from './fleets-drawer.tsx';

/** Fleets and ships, in the place of the time bar. */
export function ShipsDrawer() {
  return <FleetsDrawer />;
}
