import type { Name } from '../../network/name.ts';
import type { Sector, Site } from '../../network/site.ts';
import type { Project } from '../../planning/project.ts';
import { formatNumber, formatQuantity } from '../i18n/format.ts';
import type { StepName } from './app-state.ts';
import { sectorBeam } from './sector-beam.ts';

/** What a changed field is called, how its values are written, in both languages. */
export interface FieldName extends Name {
  readonly unit?: string;
  readonly decimals?: number;
}

/** Names the move of a site by how far it went. */
export function nameOfMove(scenarioId: string, siteId: string): StepName {
  return (_before, after) => {
    const site = findSite(after, scenarioId, siteId);
    return { zh: `移动 ${site?.name.zh ?? ''}`, en: `move ${site?.name.en ?? ''}` };
  };
}

/** Names the turn of a sector by its old and new azimuth. */
export function nameOfTurn(scenarioId: string, sectorId: string): StepName {
  return nameOfSectorChange(scenarioId, sectorId, 'azimuthDeg', {
    zh: '方位',
    en: 'azimuth',
    unit: '°',
  });
}

/** Names the change of a number of a sector by its old and new value. */
export function nameOfSectorChange(
  scenarioId: string,
  sectorId: string,
  field: 'azimuthDeg' | 'mechanicalTiltDeg' | 'electricalTiltDeg',
  called: FieldName,
): StepName {
  return (before, after) => {
    const was = findSector(before, scenarioId, sectorId);
    const is = findSector(after, scenarioId, sectorId);
    const site = is && findSite(after, scenarioId, is.siteId);
    const change = `${writtenValue(was?.[field], called)} → ${writtenValue(is?.[field], called)}`;
    const number = is ? sectorNumber(after, scenarioId, is) : '';
    return {
      zh: `${number} ${called.zh} ${change} · ${site?.name.zh ?? ''}`,
      en: `${number} ${called.en} ${change} · ${site?.name.en ?? ''}`,
    };
  };
}

/** Names the change of a sector's beamwidth; that of its carrier counts where it has none of its own. */
export function nameOfBeamwidth(scenarioId: string, sectorId: string): StepName {
  return (before, after) => {
    const was = findSector(before, scenarioId, sectorId);
    const is = findSector(after, scenarioId, sectorId);
    const site = is && findSite(after, scenarioId, is.siteId);
    const [from, to] = [was && sectorBeam(before, was), is && sectorBeam(after, is)];
    const called: FieldName = { zh: '波束宽度', en: 'beamwidth', unit: '°' };
    const change = `${writtenValue(from?.widthDeg ?? undefined, called)} → ${writtenValue(to?.widthDeg ?? undefined, called)}`;
    const number = is ? sectorNumber(after, scenarioId, is) : '';
    return {
      zh: `${number} ${called.zh} ${change} · ${site?.name.zh ?? ''}`,
      en: `${number} ${called.en} ${change} · ${site?.name.en ?? ''}`,
    };
  };
}

/** Names the change of a field of a site; numbers with their old and new value. */
export function nameOfSiteChange(
  scenarioId: string,
  siteId: string,
  field: keyof Site,
  called: FieldName,
): StepName {
  return (before, after) => {
    const was = findSite(before, scenarioId, siteId)?.[field];
    const site = findSite(after, scenarioId, siteId);
    const is = site?.[field];
    const change =
      typeof was === 'number' && typeof is === 'number' && field !== 'year'
        ? ` ${writtenValue(was, called)} → ${writtenValue(is, called)}`
        : typeof was === 'number'
          ? ` ${was} → ${String(is)}`
          : '';
    return {
      zh: `${called.zh}${change} · ${site?.name.zh ?? ''}`,
      en: `${called.en}${change} · ${site?.name.en ?? ''}`,
    };
  };
}

/** Names the change of which carriers a sector is on. */
export function nameOfCarrierChange(scenarioId: string, sectorId: string): StepName {
  return (_before, after) => {
    const sector = findSector(after, scenarioId, sectorId);
    const site = sector && findSite(after, scenarioId, sector.siteId);
    const number = sector ? sectorNumber(after, scenarioId, sector) : '';
    return {
      zh: `${number} 载波 · ${site?.name.zh ?? ''}`,
      en: `${number} carriers · ${site?.name.en ?? ''}`,
    };
  };
}

/** Names the change of what is set for one cell. */
export function nameOfCellChange(
  scenarioId: string,
  sectorId: string,
  carrierId: string,
  called: Name,
): StepName {
  return (_before, after) => {
    const sector = findSector(after, scenarioId, sectorId);
    const site = sector && findSite(after, scenarioId, sector.siteId);
    const number = sector ? sectorNumber(after, scenarioId, sector) : '';
    const band = after.carriers.find(({ id }) => id === carrierId)?.nrBand ?? carrierId;
    return {
      zh: `${number} ${band} ${called.zh} · ${site?.name.zh ?? ''}`,
      en: `${number} ${band} ${called.en} · ${site?.name.en ?? ''}`,
    };
  };
}

/** Names the addition of a site. */
export function nameOfAddition(scenarioId: string, siteId: string): StepName {
  return (_before, after) => {
    const site = findSite(after, scenarioId, siteId);
    return { zh: `新增 ${site?.name.zh ?? ''}`, en: `add ${site?.name.en ?? ''}` };
  };
}

/** Names the removal of a site. */
export function nameOfDeletion(scenarioId: string, siteId: string): StepName {
  return (before) => {
    const site = findSite(before, scenarioId, siteId);
    return { zh: `删除 ${site?.name.zh ?? ''}`, en: `delete ${site?.name.en ?? ''}` };
  };
}

/** A value as steps name it. */
export function writtenValue(value: number | undefined, called: FieldName): string {
  const decimals = called.decimals ?? (Number.isInteger(value) ? 0 : 1);
  if (called.unit === undefined) {
    return formatNumber(value ?? Number.NaN, decimals);
  }
  return called.unit === '°'
    ? `${formatNumber(value ?? Number.NaN, decimals)}°`
    : formatQuantity(value ?? Number.NaN, called.unit, decimals);
}

function findSite(project: Project, scenarioId: string, siteId: string): Site | undefined {
  const scenario = project.scenarios.find((candidate) => candidate.id === scenarioId);
  return scenario?.sites.find((site) => site.id === siteId);
}

function findSector(project: Project, scenarioId: string, sectorId: string): Sector | undefined {
  const scenario = project.scenarios.find((candidate) => candidate.id === scenarioId);
  return scenario?.sectors.find((sector) => sector.id === sectorId);
}

function sectorNumber(project: Project, scenarioId: string, sector: Sector): string {
  const scenario = project.scenarios.find((candidate) => candidate.id === scenarioId);
  const siblings = scenario?.sectors.filter((candidate) => candidate.siteId === sector.siteId);
  return `S${(siblings?.findIndex((candidate) => candidate.id === sector.id) ?? 0) + 1}`;
}
