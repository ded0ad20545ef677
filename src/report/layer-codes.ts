import { limitingCauses } from '../coverage/tile-layers.ts';
import type { Scenario } from '../planning/project.ts';
import { csv } from './csv.ts';
import type { ExportedLayer } from './exported-layers.ts';
import { noServer } from './raster-values.ts';

/** A cell of a scenario: a sector on one of its carriers. */
export interface ScenarioCell {
  readonly sectorId: string;
  readonly carrierId: string;
}

/** The cells of a scenario in its own order, by which an exported raster numbers them from 0. */
export function cellsOf(scenario: Scenario): ScenarioCell[] {
  return scenario.sectors.flatMap(({ id, carrierIds }) =>
    carrierIds.map((carrierId) => ({ sectorId: id, carrierId })),
  );
}

/** What the numbers of a layer stand for, as CSV; null for layers that are quantities. */
export function layerCodes(layer: ExportedLayer, scenario: Scenario): string | null {
  switch (layer) {
    case 'server':
      return csv([
        ['value', 'site', 'site_zh', 'site_en', 'sector', 'carrier', 'pci'],
        [noServer, '', '无', 'none', '', '', ''],
        ...cellsOf(scenario).map((cell, value) => [value, ...cellRow(cell, scenario)]),
      ]);
    case 'cause':
      return csv([['value', 'cause'], ...limitingCauses.map((cause, value) => [value, cause])]);
    case 'service':
      return csv([['value', 'tier'], ...tiers.map((tier, value) => [value, tier])]);
    default:
      return null;
  }
}

const tiers = ['none', 'reach', 'basic', 'good', 'best'] as const;

function cellRow({ sectorId, carrierId }: ScenarioCell, scenario: Scenario): (string | number)[] {
  const sector = scenario.sectors.find(({ id }) => id === sectorId);
  const site = scenario.sites.find(({ id }) => id === sector?.siteId);
  if (!sector || !site) throw new Error(`sector ${sectorId} is missing`);
  const pci = sector.cells?.[carrierId]?.pci ?? '';
  return [site.id, site.name.zh, site.name.en, sectorId, carrierId, pci];
}
