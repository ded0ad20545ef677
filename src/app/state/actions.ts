import type { Language, Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import { servicesOf } from '../../planning/services-of.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import type {
  AppState,
  DialogId,
  LastChange,
  LayerId,
  NoiseSurvey,
  OverlayId,
  PreviewFigures,
  RunState,
  SatelliteLayer,
  Selection,
  Theme,
  Tool,
} from './app-state.ts';
import { appStore } from './app-store.ts';
import { currentScenario } from './current.ts';
import { defaultService } from './default-service.ts';
import { storePreferences } from './preferences.ts';
import type { Readout } from './readout.ts';

/** How a project is to be shown when it is opened; what it has not got is left as it is. */
export type OpeningView = Partial<
  Pick<AppState, 'scenarioId' | 'year' | 'serviceId' | 'layer' | 'readOnly'>
>;

/** Opens a project in place of the one that is open; its history begins anew. */
export function openProject(project: Project, wanted: OpeningView = {}): void {
  const { year, serviceId, layer } = { ...appStore.getState(), ...wanted };
  const scenario = project.scenarios.find(({ id }) => id === wanted.scenarioId);
  appStore.setState({
    ready: true,
    project,
    readOnly: wanted.readOnly ?? null,
    layer,
    scenarioId: (scenario ?? project.scenarios[0]).id,
    past: [],
    future: [],
    draft: null,
    year: project.years.includes(year) ? year : project.years[project.years.length >> 1],
    serviceId: defaultService(project, serviceId),
    selection: null,
    historyOpen: false,
    sketch: null,
    ownShape: null,
    snap: null,
    tool: 'select',
    profile: null,
    antennaLibrary: null,
    dialog: null,
    changesAgainst: null,
    link: null,
    ship: null,
    shipsDrawer: null,
    markedPlace: null,
    pressedPlace: null,
    ductingTimePercent: null,
    readout: null,
    result: null,
    preview: null,
    lastChange: null,
    problem: null,
  });
}

/** Shows another scenario of the project. */
export function setScenario(scenarioId: string): void {
  const { scenarioId: before, changesAgainst: against } = appStore.getState();
  replace({
    scenarioId,
    // the two that are compared change places
    changesAgainst: against === scenarioId ? before : against,
    selection: null,
    profile: null,
    link: null,
    preview: null,
    lastChange: null,
  });
}

export function setYear(year: number): void {
  if (appStore.getState().project.years.includes(year)) {
    replace({ year, preview: null });
  }
}

export function setService(serviceId: string): void {
  replace({ serviceId, preview: null });
}

/** Shows another terminal: its service of the tier that is shown, or its easiest. */
export function setTerminal(terminalId: string): void {
  const { project, serviceId } = appStore.getState();
  const tier = project.services.find(({ id }) => id === serviceId)?.tier;
  const services = servicesOf(project, terminalId);
  const service = services.find((each) => each.tier === tier) ?? services[0];
  if (service) setService(service.id);
}

export function setLayer(layer: LayerId): void {
  replace({ layer, satelliteLayer: null });
}

/** Shows a layer of satellites in the place of the result's; null goes back to that. */
export function setSatelliteLayer(satelliteLayer: SatelliteLayer | null): void {
  replace({ satelliteLayer });
}

/** Tells how the survey of the uplinks' noise stands. */
export function setNoiseSurvey(noiseSurvey: NoiseSurvey): void {
  replace({ noiseSurvey });
}

export function togglePlaceCard(): void {
  replace({ placeCard: !appStore.getState().placeCard });
}

export function toggleOverlay(id: OverlayId): void {
  const { overlays } = appStore.getState();
  replace({ overlays: { ...overlays, [id]: !overlays[id] } });
}

export function setLanguage(language: Language): void {
  replace({ language });
  storePreferences(appStore.getState());
}

export function setTheme(theme: Theme): void {
  replace({ theme });
  storePreferences(appStore.getState());
}

/** Takes up a tool; what was being measured or drawn with another is dropped. */
export function setTool(tool: Tool): void {
  replace({ tool, sketch: null });
}

export function select(selection: Selection | null): void {
  replace({ selection, ownShape: null });
}

/** Opens the table of sites below the chart, or closes it. */
export function toggleSiteTable(): void {
  replace({ siteTableOpen: !appStore.getState().siteTableOpen });
}

/** Opens the list of all steps, or closes it. */
export function toggleHistory(): void {
  replace({ historyOpen: !appStore.getState().historyOpen });
}

export function setReadout(readout: Readout | null): void {
  replace({ readout });
}

/** Opens the library of antennas at one of them, or turns it to it. */
export function showAntenna(antennaId: string | null): void {
  replace({ antennaLibrary: { antennaId } });
}

export function closeAntennas(): void {
  replace({ antennaLibrary: null });
}

/** Lists what is different in the current scenario: against its basis, or else any other, when none is named. */
export function showChanges(againstId?: string): void {
  const { project, scenarioId } = appStore.getState();
  const others = project.scenarios.filter(({ id }) => id !== scenarioId);
  const basisId = currentScenario(appStore.getState())?.basis?.scenarioId;
  const against = others.find(({ id }) => id === (againstId ?? basisId)) ?? others[0];
  if (against) replace({ changesAgainst: against.id, link: null, profile: null });
}

export function closeChanges(): void {
  replace({ changesAgainst: null });
}

/** Marks a place that was searched for; null takes the mark away. */
export function markPlace(markedPlace: AppState['markedPlace']): void {
  replace({ markedPlace });
}

export function openDialog(dialog: DialogId): void {
  replace({ dialog, paletteQuery: '' });
}

/** Opens the palette with something to search for, or puts it into the one that is open. */
export function openPalette(paletteQuery: string): void {
  replace({ dialog: 'palette', paletteQuery });
}

export function closeDialog(): void {
  replace({ dialog: null });
}

/** Lays the left rail over the chart, or takes it away, on windows too narrow for it. */
export function toggleRail(): void {
  replace({ railOpen: !appStore.getState().railOpen });
}

/** Tells the zoom of the map and the size of the cells it shows. */
export function setMapView(mapZoom: number, rasterCellM: number): void {
  replace({ mapZoom, rasterCellM });
}

/** Tells what the raster shows now. */
export function setPicture(picture: AppState['picture']): void {
  if (appStore.getState().picture !== picture) replace({ picture });
}

/** Shows what ducts add in a small share of time, or what can be promised. */
export function setDuctingTime(ductingTimePercent: number | null): void {
  replace({ ductingTimePercent });
}

/** Tells which elevation files are in use. */
export function setImportedElevation(importedElevation: string | null): void {
  replace({ importedElevation });
}

export function setRun(run: RunState): void {
  replace({ run });
}

/** Puts settled figures in place; a preview of them has then served. */
export function setResult(result: SimulationResult): void {
  replace({ result, preview: null });
}

export function setPreview(preview: PreviewFigures | null): void {
  replace({ preview });
}

export function setLastChange(lastChange: LastChange | null): void {
  replace({ lastChange });
}

/** Tells the user of something that failed. */
export function setProblem(title: Name, text: string): void {
  replace({ problem: { title, text } });
}

export function clearProblem(): void {
  replace({ problem: null });
}

function replace(part: Partial<AppState>): void {
  appStore.setState(part);
}
