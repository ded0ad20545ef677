import { appStore } from '../state/app-store.ts';
import type { ShipState } from './ship-dots.ts';
import { paletteVariables, shipColour, systemColours } from './sky-palette.ts';
import type { SkySystem } from './sky-system.ts';

/** How the chart draws a system's satellites. */
export function SystemMark({ system }: { system: SkySystem }) {
  const fill = `var(${paletteVariables[system.colour]})`;
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {system.isGeostationary ? (
        <rect x="2" y="2" width="8" height="8" fill={fill} />
      ) : (
        <circle cx="6" cy="6" r="4.4" fill={fill} />
      )}
    </svg>
  );
}

/** How the chart draws a ship in some state. */
export function ShipMark({ state }: { state: ShipState }) {
  const colour = `var(${paletteVariables[shipColour(state, colourOfSystem)]})`;
  return (
    <svg width="15" height="10" viewBox="0 0 15 10" aria-hidden="true">
      <path
        d="M1.5 1.8H8.6L14 5L8.6 8.2H1.5Z"
        fill={state === 'none' ? 'none' : colour}
        stroke={colour}
        strokeWidth="1.4"
      />
    </svg>
  );
}

function colourOfSystem(systemId: string): number | undefined {
  const { systems } = appStore.getState().project.satellites ?? { systems: [] };
  const place = systems.findIndex(({ id }) => id === systemId);
  return place < 0 ? undefined : place % systemColours;
}
