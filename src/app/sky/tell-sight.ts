import { observerAt } from '../../orbit/observer.ts';
import { satelliteSight } from './satellite-sight.ts';
import type { ShipDot, ShipState } from './ship-dots.ts';
import { type SightRow, sightStore } from './sight-store.ts';
import type { SkyFrame, SkyView } from './sky-frame.ts';

/** More rows of one system than these nobody reads. */
const mostRows = 12;

/** Tells the page what a frame shows. */
export function tellSight({ skies }: SkyFrame, view: SkyView): void {
  const { timeMs, place, isPressed, selected, ships } = view;
  const observer = observerAt(place);
  const rows: SightRow[] = [];
  for (const { system, sines, maskSine } of skies) {
    const named = [...sines.keys()]
      .filter((i) => sines[i] >= maskSine)
      .sort((a, b) => sines[b] - sines[a])
      .slice(0, mostRows);
    const isChosen = selected?.systemId === system.id && selected.index < sines.length;
    if (isChosen && !named.includes(selected.index)) named.push(selected.index);
    for (const index of named) {
      rows.push({
        system,
        index,
        serves: sines[index] >= maskSine,
        ...satelliteSight(system, index, observer, timeMs),
      });
    }
  }
  rows.sort((a, b) => b.elevationDeg - a.elevationDeg);
  sightStore.setState({
    timeMs,
    place,
    isPressed,
    systems: skies.map(({ system, inSight, sines }) => ({ system, inSight, total: sines.length })),
    rows,
    ships: statesOf(ships),
  });
}

function statesOf(ships: readonly ShipDot[]): { state: ShipState; count: number }[] {
  const counts = new Map<ShipState, number>();
  for (const { state } of ships) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts]
    .map(([state, count]) => ({ state, count }))
    .sort((a, b) => b.count - a.count || (a.state < b.state ? -1 : 1));
}
