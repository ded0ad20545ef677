import { createStore } from 'zustand/vanilla';
import type { AppState, NoiseSurvey } from './app-state.ts';
import { emptyProject } from './empty-project.ts';
import { loadLegendSettings } from './legend-settings.ts';
import { loadPreferences } from './preferences.ts';

/** Of a plan whose uplinks have not been asked for. */
export const noSurvey: NoiseSurvey = { phase: 'none', rises: null, reason: null };

/** The state of the page, which panels, map and session share. */
export const appStore = createStore<AppState>()(() => initialState());

/** The state before a project is open. */
export function initialState(): AppState {
  return {
    ready: false,
    project: emptyProject,
    readOnly: null,
    scenarioId: '',
    past: [],
    future: [],
    draft: null,
    year: 2026,
    serviceId: '',
    layer: 'rsrp',
    satelliteLayer: null,
    legend: loadLegendSettings(),
    noiseSurvey: noSurvey,
    overlays: {
      baseline: true,
      territorialSea: true,
      distanceBands: true,
      sites: true,
      ownShapes: true,
      windFarms: true,
      ports: true,
      lanes: true,
      sands: true,
      aquaculture: false,
      soundings: true,
      horizon: true,
      allHorizons: true,
      satellites: false,
      ships: true,
    },
    ...loadPreferences(),
    tool: 'select',
    selection: null,
    siteTableOpen: false,
    historyOpen: false,
    sketch: null,
    ownShape: null,
    siteColouring: 'own',
    snap: null,
    readout: null,
    placeCard: false,
    profile: null,
    antennaLibrary: null,
    dialog: null,
    paletteQuery: '',
    railOpen: false,
    changesAgainst: null,
    link: null,
    ship: null,
    shipsDrawer: null,
    markedPlace: null,
    pressedPlace: null,
    mapZoom: 7,
    rasterCellM: 256,
    picture: 'settled',
    ductingTimePercent: null,
    scope: { west: -180, south: -85, east: 180, north: 85 },
    tides: [],
    importedElevation: null,
    run: { phase: 'idle', doneTiles: 0, totalTiles: 0, elapsedMs: 0, reason: null },
    result: null,
    preview: null,
    lastChange: null,
    problem: null,
  };
}
