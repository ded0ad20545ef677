import type { Language, Name } from '../../network/name.ts';
import type { Project } from '../../planning/project.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import type {
  AppState,
  LastChange,
  LayerId,
  OverlayId,
  PreviewFigures,
  Readout,
  RunState,
  Selection,
  Theme,
  Tool,
} from './app-state.ts';
import { appStore } from './app-store.ts';
import { storePreferences } from './preferences.ts';

/** Opens a project in place of the one that is open; its history begins anew. */
export function openProject(project: Project): void {
  const { year, serviceId } = appStore.getState();
  appStore.setState({
    ready: true,
    project,
    scenarioId: project.scenarios[0].id,
    past: [],
    future: [],
    draft: null,
    year: project.years.includes(year) ? year : project.years[project.years.length >> 1],
    serviceId: project.services.some((service) => service.id === serviceId)
      ? serviceId
      : (project.services.find((service) => service.tier === 'reach') ?? project.services[0]).id,
    selection: null,
    tool: 'select',
    profile: null,
    link: null,
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
  replace({
    scenarioId,
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

export function setLayer(layer: LayerId): void {
  replace({ layer });
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

export function setTool(tool: Tool): void {
  replace({ tool });
}

export function select(selection: Selection | null): void {
  replace({ selection });
}

export function setReadout(readout: Readout | null): void {
  replace({ readout });
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
