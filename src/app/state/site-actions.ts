import type { Position } from '../../geo/position.ts';
import type { Host, Sector } from '../../network/site.ts';
import { select, setTool } from './actions.ts';
import { appStore } from './app-store.ts';
import { currentScenario } from './current.ts';
import { edit } from './edit-history.ts';
import { sayLocked } from './locked-notice.ts';
import { addSite, changeSector, deleteSite, turnSector } from './site-edits.ts';
import { nameOfAddition, nameOfDeletion, nameOfSectorChange, nameOfTurn } from './step-name.ts';

/** Adds a site to the current scenario, in service from the year shown, and selects it. */
export function addSiteAt(position: Position, host?: Host): void {
  const { project, scenarioId, year } = appStore.getState();
  const place = { ...position, year, ...(host ? { host } : {}) };
  const added = addSite(project, scenarioId, place);
  edit(nameOfAddition(scenarioId, added.siteId), () => added.project);
  appStore.setState({
    selection: { siteId: added.siteId, siteIds: [added.siteId], sectorId: null },
  });
  setTool('select');
}

/** Removes a site from the current scenario. */
export function removeSite(siteId: string): void {
  const { scenarioId } = appStore.getState();
  if (isLocked(siteId)) {
    sayLocked(1, 0);
    return;
  }
  edit(nameOfDeletion(scenarioId, siteId), (project) => deleteSite(project, scenarioId, siteId));
  select(null);
}

/** Turns a sector by some degrees; quick repetitions are one step. */
export function turnSectorBy(sectorId: string, byDeg: number): void {
  const sector = sectorOf(sectorId);
  const { scenarioId } = appStore.getState();
  if (sector && isLocked(sector.siteId)) sayLocked(1, 0);
  else if (sector) {
    edit(
      nameOfTurn(scenarioId, sectorId),
      (project) => turnSector(project, scenarioId, sectorId, sector.azimuthDeg + byDeg),
      `turn ${sectorId}`,
    );
  }
}

/** Changes the electrical tilt of a sector by some degrees; quick repetitions are one step. */
export function tiltSectorBy(sectorId: string, byDeg: number): void {
  const sector = sectorOf(sectorId);
  const { scenarioId } = appStore.getState();
  if (sector && isLocked(sector.siteId)) sayLocked(1, 0);
  else if (sector) {
    const electricalTiltDeg = Math.max(-90, Math.min(90, sector.electricalTiltDeg + byDeg));
    const called = { zh: '电下倾', en: 'electrical tilt', unit: '°', decimals: 1 };
    edit(
      nameOfSectorChange(scenarioId, sectorId, 'electricalTiltDeg', called),
      (project) => changeSector(project, scenarioId, sectorId, { electricalTiltDeg }),
      `tilt ${sectorId}`,
    );
  }
}

function isLocked(siteId: string): boolean {
  const scenario = currentScenario(appStore.getState());
  return scenario?.sites.find(({ id }) => id === siteId)?.locked ?? false;
}

function sectorOf(sectorId: string): Sector | undefined {
  return currentScenario(appStore.getState())?.sectors.find((sector) => sector.id === sectorId);
}
