import type { Project } from '../../../planning/project.ts';
import { coverageModels } from '../../../radio/propagation/model-facts.ts';
import type { ValidityRange } from '../../../radio/propagation/propagation-model.ts';

/** A value of the project that its model was not made for. */
export interface OutsideRange extends ValidityRange {
  readonly value: number;
}

/** What of the project lies outside its model's range: carriers, terminals, antennas. Each value once. */
export function outsideRanges(project: Project): OutsideRange[] {
  const ranges: readonly ValidityRange[] = coverageModels[project.propagation.modelId].validity;
  return ranges.flatMap((range) => {
    const values = new Set(valuesOf(project, range.quantity));
    return [...values]
      .filter((value) => !(value >= range.from && value <= range.to))
      .map((value) => ({ ...range, value }));
  });
}

/** Distances are not asked about: every project has short paths, and long ones end with their reach. */
function valuesOf(project: Project, quantity: ValidityRange['quantity']): number[] {
  if (quantity === 'frequencyMhz') return project.carriers.map(({ downlinkMhz }) => downlinkMhz);
  if (quantity === 'receiverHeightM') return project.terminals.map(({ heightM }) => heightM);
  if (quantity === 'transmitterHeightAmslM') {
    const sites = project.scenarios.flatMap((scenario) => scenario.sites);
    return sites.map(({ antennaHeightAmslM }) => antennaHeightAmslM);
  }
  return [];
}
