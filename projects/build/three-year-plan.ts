import { type Project, projectVersion } from '../../src/planning/project.ts';
import { antennas } from './antennas.ts';
import { carriers } from './carriers.ts';
import { coastSites } from './coast-sites.ts';
import { fleetGoals, fleets } from './fleets.ts';
import { goals } from './goals.ts';
import { hillSites, islandSites } from './hill-and-island-sites.ts';
import { offshoreSites } from './offshore-sites.ts';
import { bridgeSites, portSites } from './port-and-bridge-sites.ts';
import { satellites } from './satellites.ts';
import { services } from './services.ts';
import { terminals } from './terminals.ts';
import { assets, zones } from './zones-and-assets.ts';

/** The project that Offing opens with: an illustrative roll-out along the coast of Jiangsu. */
export function threeYearPlan(): Project {
  const planned = [
    ...coastSites(),
    ...hillSites(),
    ...islandSites(),
    ...portSites(),
    ...bridgeSites(),
    ...offshoreSites(),
  ];
  return {
    format: 'offing-project',
    version: projectVersion,
    id: 'jiangsu-three-year-plan',
    name: { zh: '江苏近海三年计划（示意）', en: 'Jiangsu three-year plan (illustrative)' },
    illustrative: true,
    note: {
      zh: '示意方案：站址、高度、频段、造价与目标均为演示而设，不代表任何运营商的现网或规划；不含陆上网络。',
      en: 'Made up to show the product: sites, heights, bands, costs and targets stand for no operator’s network or plan. The network inland is not part of it.',
    },
    region: 'jiangsu',
    years: [2025, 2026, 2027],
    cellSizeM: 128,
    propagation: { modelId: 'p2001', timePercent: 90, interferenceTimePercent: 10, kFactor: 1.4 },
    antennas,
    carriers,
    terminals,
    services,
    zones,
    assets,
    goals: [...goals, ...fleetGoals],
    fleets,
    satellites,
    scenarios: [
      {
        id: 'base',
        name: { zh: '基准方案', en: 'Base plan' },
        sites: planned.map(({ site }) => site),
        sectors: planned.flatMap(({ sectors }) => sectors),
      },
    ],
  };
}
