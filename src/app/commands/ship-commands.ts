import { openShipImport } from '../panels/exchange/exchange-store.ts';
import { hasShips, toggleFleets, toggleVoyage } from '../ships/ship-view.ts';
import type { Command } from './command.ts';

/** Fleets, ships and their voyages. */
export const shipCommands: readonly Command[] = [
  {
    id: 'ships.fleets',
    group: 'plan',
    name: { zh: '船队与船舶', en: 'Fleets and ships' },
    keywords: 'fleet vessel ship AIS MMSI 船队 船舶',
    keys: ['U'],
    isOn: ({ shipsDrawer }) => shipsDrawer === 'fleets',
    available: ({ ready }) => ready,
    run: toggleFleets,
  },
  {
    id: 'ships.voyage',
    group: 'plan',
    name: { zh: '航次剖面', en: 'Voyage profile' },
    keywords: 'journey route track handover gap service along 航次 航迹 切换 中断',
    keys: ['J'],
    isOn: ({ shipsDrawer }) => shipsDrawer === 'voyage',
    available: (state) => state.ready && hasShips(state),
    run: toggleVoyage,
  },
  {
    id: 'ships.import',
    group: 'file',
    name: { zh: '导入船舶…', en: 'Import ships…' },
    keywords: 'gpx kml csv ais mmsi track route 航迹 航线 船舶',
    available: ({ ready }) => ready,
    run: () => openShipImport(),
  },
];
