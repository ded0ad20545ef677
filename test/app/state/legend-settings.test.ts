import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openProject, setLayer } from '../../../src/app/state/actions.ts';
import { appStore, initialState } from '../../../src/app/state/app-store.ts';
import { layerClasses, layerLimit } from '../../../src/app/state/current-layer.ts';
import { resetLegend, setBound, setLimit } from '../../../src/app/state/legend-actions.ts';
import { loadLegendSettings } from '../../../src/app/state/legend-settings.ts';
import { twoSiteProject } from './two-site-project.ts';

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  appStore.setState(initialState(), true);
  openProject(twoSiteProject);
});

afterEach(() => vi.unstubAllGlobals());

test('a moved bound and a limit of one’s own change classes and limit, and outlast the visit', () => {
  const before = appStore.getState();
  setBound('rsrp', 1, -97);
  setLimit('rsrp', -113);
  const state = appStore.getState();
  expect(layerClasses(state).map(({ lowerBound }) => lowerBound)).toEqual([
    -85, -97, -105, -110, -115, -120,
  ]);
  expect(layerLimit(state)).toBe(-113);
  expect(loadLegendSettings()).toEqual(state.legend);
  // nothing that is computed from has changed
  expect(state.project).toBe(before.project);

  resetLegend('rsrp');
  expect(layerClasses(appStore.getState())).toEqual(layerClasses(before));
  expect(loadLegendSettings()).toEqual({ bounds: {}, limits: {} });
});

test('selectors give the very same classes until a bound is moved', () => {
  setBound('downlink', 0, 200);
  setLayer('downlink');
  const classes = layerClasses(appStore.getState());
  setBound('uplink', 0, 40);
  expect(layerClasses(appStore.getState())).toBe(classes);
});

test('stored settings that do not fit are left out, the others kept', () => {
  const bounds = {
    rsrp: [-85, -80, -105, -110, -115, -120],
    sinr: [20, 13],
    probability: [99, 95, 90, 75, 50, 10],
    unknown: [1],
  };
  const limits = { rsrp: 'low', sinr: -3, server: 1 };
  stored.set('offing.legend', JSON.stringify({ bounds, limits }));
  expect(loadLegendSettings()).toEqual({
    bounds: { probability: bounds.probability },
    limits: { sinr: -3 },
  });
  stored.set('offing.legend', '{');
  expect(loadLegendSettings()).toEqual({ bounds: {}, limits: {} });
});
