import { CoverageEngine } from '../../compute/coverage-engine.ts';
import type { Position } from '../../geo/position.ts';
import type { Bounds } from '../../geo/tile-grid.ts';
import type { Project } from '../../planning/project.ts';
import type { ElevationGrid } from '../../terrain/elevation-grid.ts';
import type { MapEvents } from '../map/map-scene.ts';
import { MapView } from '../map/map-view.ts';
import type { SessionPort } from '../shell/session-port.ts';
import { openProject, setImportedElevation, setProblem, setReadout } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { pressPlace, putLinkPlace } from '../state/link-actions.ts';
import { putProfilePoint } from '../state/profile-actions.ts';
import { selectSite, toggleSelected } from '../state/selection.ts';
import type { KeeperHost } from '../storage/keeper-host.ts';
import { startBrowserPool } from './browser-pool.ts';
import { ChartTip, type TipContent } from './chart-tip.ts';
import { FiguresController } from './figures-controller.ts';
import { SceneMaker } from './map-scene-of.ts';
import { MoveController } from './move-controller.ts';
import type { NoiseController } from './noise-controller.ts';
import { openOpfsFanCache } from './opfs-fan-cache.ts';
import type { PlaceReader } from './place-reader.ts';
import { RasterController } from './raster-controller.ts';
import { hasSameVoyages } from './same-voyages.ts';
import { loadShippedProject, loadShippedRegion } from './shipped-data.ts';

const cannotImport = { zh: '无法导入高程数据', en: 'The elevations cannot be imported' };

/** Joins state, engine and map, and opens the project that was open last, or the one that ships with Offing. */
export async function startSession(container: HTMLElement): Promise<SessionPort> {
  const pool = startBrowserPool();
  /** What the keeper of projects does on screen. */
  const host: KeeperHost = {
    loadShipped: loadShippedProject,
    async prepare(project) {
      await engine.open(project, elevation);
      const { chartHands } = await import('./chart-hands.ts');
      hands ??= chartHands(region, map, moves);
    },
    show(project, view) {
      raster.clear();
      opened = project;
      openProject(project, view);
    },
    mapView: () => map.view,
    showMap: ({ zoom, ...position }) => map.flyTo(position, zoom),
    picture: () => map.picture(),
    makeRoom: () => fans.makeRoom(),
  };

  // the store is read while the map is being made
  const keeping = import('../storage/project-keeper.ts').then(
    ({ ProjectKeeper }) => new ProjectKeeper(host),
  );
  const first = keeping.then((keeper) => keeper.findFirst());
  const region = await loadShippedRegion();
  const shared = globalThis.crossOriginIsolated === true;
  const fans = await openOpfsFanCache(shared);
  const engine = new CoverageEngine(pool, region, shared, fans);
  appStore.setState({ tides: region.tides, scope: region.scope });
  const scenes = new SceneMaker();

  let places: PlaceReader | null = null;
  let pointer: Position | null = null;
  let described: Pick<TipContent, 'at' | 'feature'> = { at: null, feature: null };
  /** Tells what is under the pointer, now that it or the picture has changed. */
  const tellReadout = () => {
    setReadout(pointer && places ? places.at(pointer, appStore.getState()) : null);
    showTip();
  };
  const showTip = () => {
    const state = appStore.getState();
    const told = places?.told(state) ?? { lines: [], warning: null };
    tip.show({ ...described, ...told }, state.language);
  };

  // they bring the schemas along, which no picture waits for
  let hands: import('./chart-hands.ts').ChartHands | null = null;

  const events: MapEvents = {
    onHover(position) {
      pointer = position;
      hands?.edits.aim(position);
      tellReadout();
    },
    onSelect: (siteId, sectorId, adds) =>
      adds ? toggleSelected(siteId) : selectSite(siteId, sectorId),
    onMoveSite: (siteId, position, phase, keys) =>
      hands?.edits.moveSite(siteId, position, phase, keys),
    onTurnSector: (sectorId, azimuthDeg, phase, keys) =>
      hands?.edits.turnSector(sectorId, azimuthDeg, phase, keys),
    onWidenSector: (sectorId, beamwidthDeg, phase) =>
      hands?.edits.widenSector(sectorId, beamwidthDeg, phase),
    onAddSite: (position, free) => hands?.edits.addSite(position, free),
    onSketchPoint: (position) => hands?.tools.putPoint(position),
    onLinkPlace: (position) => putLinkPlace(within(region.scope, position)),
    onCommentPlace: (position) =>
      void import('../review/review-actions.ts').then(({ beginRemarkAt }) =>
        beginRemarkAt(within(region.scope, position)),
      ),
    onPress(position) {
      const ownShape = hands?.tools.shapeAt(position) ?? null;
      if (ownShape) appStore.setState({ ownShape, selection: null });
      else pressPlace(within(region.scope, position));
    },
    onProfilePoint: (position, siteId) => putProfilePoint(within(region.scope, position), siteId),
    onView: (view) => raster.viewChanged(view),
    onDescribe(feature, at) {
      described = { feature, at };
      showTip();
    },
  };
  const map = new MapView(container, region, events, appStore.getState().theme);
  const raster = new RasterController(engine, map);
  const figures = new FiguresController(engine);
  const moves = new MoveController(engine, map, raster);
  const tip = new ChartTip(container);
  // nobody points at the chart before there is one
  void import('./place-reader.ts').then(({ PlaceReader }) => {
    places = new PlaceReader(region, map, () => engine.cellNames);
  });

  let noise: NoiseController | null = null;
  /** Works out the uplinks' noise, once its layer has been chosen. */
  async function followNoise(): Promise<void> {
    if (appStore.getState().layer !== 'noiseRise') return;
    if (!noise) {
      const { NoiseController } = await import('./noise-controller.ts');
      noise ??= new NoiseController(engine);
    }
    await noise.follow();
  }

  let elevation: ElevationGrid | null = null;
  let elevations: { name: string; sha256: string }[] = [];
  /** What the engine measures. */
  let opened: Pick<Project, 'zones' | 'assets' | 'fleets'> | null = null;
  let followsProfile = false;
  let followsLink = false;
  let followsMark = false;
  let followsChanges = false;
  let followsSatellites = false;
  appStore.subscribe((state, before) => {
    if (!state.ready) return;
    if (state.profile && !followsProfile) {
      followsProfile = true;
      void import('./profile-controller.ts').then(
        ({ ProfileController }) => new ProfileController(engine, map),
      );
    }
    if (state.link && !followsLink) {
      followsLink = true;
      void import('./link-controller.ts').then(
        ({ LinkController }) => new LinkController(engine, map),
      );
    }
    if (state.markedPlace && !followsMark) {
      followsMark = true;
      void import('../map/place-mark.ts').then(({ PlaceMark }) =>
        map.addOverlay((parent) => new PlaceMark(parent)),
      );
    }
    if (state.changesAgainst !== null && !followsChanges) {
      followsChanges = true;
      void import('../map/changes-overlay.ts').then(({ ChangesOverlay }) =>
        map.addOverlay((parent) => new ChangesOverlay(parent)),
      );
    }
    if (state.satelliteLayer && !followsSatellites) {
      followsSatellites = true;
      void import('../satellite-layers/satellite-layers-controller.ts').then(
        ({ SatelliteLayersController }) => new SatelliteLayersController(engine, map, region),
      );
    }
    const scene = scenes.scene(state, engine.cellNames);
    if (scene) map.update(scene);
    if (changed(state, before, 'preview') && state.preview) tellReadout();
    if (changed(state, before, 'placeCard', 'layer', 'legend', 'noiseSurvey')) tellReadout();
    if (state.draft) return;
    const otherModel =
      before.ready &&
      (state.project.propagation !== before.project.propagation ||
        state.project.conditions !== before.project.conditions);
    const otherArea =
      opened !== null &&
      (state.project.zones !== opened.zones || state.project.assets !== opened.assets);
    if (
      otherModel ||
      otherArea ||
      changed(state, before, 'scenarioId', 'ductingTimePercent', 'ready')
    ) {
      raster.clear();
    }
    const otherVoyages = opened !== null && !hasSameVoyages(state.project, opened);
    if (otherModel || otherArea || otherVoyages) {
      // climate, land and water may be others too, and with them the ground; or what is measured
      void computeAnew();
      return;
    }
    if (changed(state, before, 'project', 'scenarioId', 'draft')) void figures.settle();
    else if (changed(state, before, 'serviceId')) void figures.serviceChanged();
    else if (changed(state, before, 'year')) void figures.tellChange();
    if (changed(state, before, 'layer', 'project', 'scenarioId', 'draft', 'year', 'serviceId')) {
      void followNoise();
    }
    const inView = ['project', 'scenarioId', 'draft', 'year', 'serviceId', 'ductingTimePercent'];
    if (changed(state, before, ...(inView as (keyof AppState)[]))) {
      void raster.refresh().then(tellReadout);
    }
  });

  /** Computes the project as it is now, from its ground up. */
  async function computeAnew(): Promise<void> {
    opened = appStore.getState().project;
    await engine.open(appStore.getState().project, elevation);
    void figures.settle();
    void followNoise();
    await raster.refresh();
    tellReadout();
  }

  async function importElevationFiles(files: readonly File[]): Promise<void> {
    const { importElevation } = await import('../../terrain/import/import-elevation.ts');
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })),
    );
    const check = await importElevation(read, region.scope);
    if (!check.valid) {
      setProblem(cannotImport, check.reason);
      return;
    }
    const { elevationHashes } = await import('./elevation-hashes.ts');
    elevations = await elevationHashes(read);
    elevation = check.elevation;
    setImportedElevation(files.map(({ name }) => name).join(', '));
    raster.clear();
    await computeAnew();
  }

  keepClearOfFurniture(map, container);
  await map.ready;
  const keeper = await keeping;
  await keeper.start(await first);

  // in development there is nothing built to be kept
  if (import.meta.env.PROD) {
    void import('../offline/follow-versions.ts').then(({ followVersions }) => followVersions());
  }

  return {
    region,
    cancelRun: () => figures.cancel(),
    runAgain: () => {
      void figures.settle();
      void raster.refresh();
    },
    zoomBy: (delta) => map.zoomBy(delta),
    panBy: (rightPx, downPx) => map.panBy(rightPx, downPx),
    flyTo: (position, zoom) => map.flyTo(position, zoom),
    bringIntoView: (position) => map.bringIntoView(position),
    centre: () => map.centre(),
    fitRegion: () => map.fitRegion(),
    showPlaces: (places) => map.showPlaces(places),
    pointAtSite: (siteId) => map.pointAtSite(siteId),
    projects: keeper,
    openProjectFile: async (file) => (await projectFiles()).openFile(keeper, file),
    chooseProjectFile: async () => (await projectFiles()).chooseFile(keeper),
    importElevation: importElevationFiles,
    saveProject: async () => (await projectFiles()).saveFile(keeper),
    requestOverlaps: async () => {
      const { surveyCellsShown } = await import('./survey-cells-shown.ts');
      return surveyCellsShown(engine, appStore.getState());
    },
    exportLayer: async (layer, options) => {
      const { exportLayerFile } = await import('./export-layer-files.ts');
      return exportLayerFile(engine, appStore.getState(), layer, options);
    },
    makeReport: async (order, options) => {
      const { writeReport } = await import('./write-report.ts');
      // a run beside it would take the workers' time, and an earlier version may have other zones
      const mustGoOn = appStore.getState().run.phase === 'running' || order.previous !== null;
      if (mustGoOn) figures.cancel();
      try {
        return await writeReport(engine, { region, elevation, elevations }, order, options);
      } finally {
        if (mustGoOn) void computeAnew();
      }
    },
    map,
    computing: () => ({ engine, region, elevation }),
    zoneBounds: () => engine.area.zoneBounds,
  };
}

/** Files come and go long after the first picture. */
function projectFiles() {
  return import('../storage/project-files.ts');
}

function changed(state: AppState, before: AppState, ...keys: (keyof AppState)[]): boolean {
  return keys.some((key) => state[key] !== before[key]);
}

/** The place itself, or the nearest one that the geodata cover. */
function within({ west, south, east, north }: Bounds, position: Position): Position {
  return {
    longitudeDeg: Math.min(east, Math.max(west, position.longitudeDeg)),
    latitudeDeg: Math.min(north, Math.max(south, position.latitudeDeg)),
  };
}

/** Tells the map which of its parts lie under panels, now and whenever the page changes its size. */
function keepClearOfFurniture(map: MapView, container: HTMLElement): void {
  const tell = () => {
    const { left, top } = container.getBoundingClientRect();
    const furniture = [...document.querySelectorAll('.furniture')].map((element) => {
      const box = element.getBoundingClientRect();
      return {
        left: box.left - left,
        top: box.top - top,
        right: box.right - left,
        bottom: box.bottom - top,
      };
    });
    map.avoid(furniture);
  };
  const observer = new ResizeObserver(tell);
  observer.observe(container);
  // the legend comes, goes and folds on its own
  const pane = container.parentElement ?? container;
  const changes = new MutationObserver((records) => {
    if (records.some(({ target }) => !container.contains(target))) tell();
  });
  changes.observe(pane, { childList: true, subtree: true });
}
