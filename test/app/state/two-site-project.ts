import { emptyProject } from '../../../src/app/state/empty-project.ts';
import type { Carrier } from '../../../src/network/carrier.ts';
import type { Site } from '../../../src/network/site.ts';
import type { Project } from '../../../src/planning/project.ts';

const carrier = { id: 'n28', name: { zh: '700', en: '700' }, downlinkMhz: 773 } as Carrier;

/** Two sites, the first with two sectors; only what edits look at is filled in. */
export const twoSiteProject: Project = {
  ...emptyProject,
  carriers: [carrier],
  services: [
    { id: 'reach', tier: 'reach', terminalId: 'handset' },
  ] as unknown as Project['services'],
  scenarios: [
    {
      id: 'base',
      name: { zh: '基准', en: 'Base' },
      sites: [site('a', '甲站', 'Site A', 33), site('b', '乙站', 'Site B', 34)],
      sectors: [sector('a-1', 'a', 60), sector('a-2', 'a', 180), sector('b-1', 'b', 90)],
    },
  ],
};

function site(id: string, zh: string, en: string, latitudeDeg: number): Site {
  return {
    id,
    name: { zh, en },
    host: 'coast',
    longitudeDeg: 121,
    latitudeDeg,
    antennaHeightAmslM: 40,
    year: 2025,
    status: 'planned',
    backhaul: 'fibre',
  };
}

function sector(id: string, siteId: string, azimuthDeg: number) {
  return {
    id,
    siteId,
    azimuthDeg,
    mechanicalTiltDeg: 0,
    electricalTiltDeg: 0,
    carrierIds: ['n28'],
  };
}
