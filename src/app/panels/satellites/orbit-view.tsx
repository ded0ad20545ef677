import './orbit-table.css';
import type { SatelliteSystem } from '../../../network/satellite-system.ts';
import { ElementsOrbit } from './elements-orbit.tsx';
import { GeoOrbit } from './geo-orbit.tsx';
import { WalkerOrbit } from './walker-orbit.tsx';

/** Where a system's satellites fly, to be read and changed. */
export function OrbitView({ system }: { system: SatelliteSystem }) {
  const { orbit } = system;
  switch (orbit.type) {
    case 'geo':
      return <GeoOrbit systemId={system.id} slots={orbit.satellites} />;
    case 'walker':
      return <WalkerOrbit systemId={system.id} shells={orbit.shells} />;
    case 'elements':
      return <ElementsOrbit satellites={orbit.satellites} />;
  }
}
