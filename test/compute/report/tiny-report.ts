import { readShippedRegion } from '../../../src/cli/shipped-data.ts';
import { CoverageEngine } from '../../../src/compute/coverage-engine.ts';
import { createCoverageService } from '../../../src/compute/coverage-service.ts';
import { makeReport, type ReportTask } from '../../../src/compute/report/make-report.ts';
import { ThreadPool } from '../../../src/compute/thread-pool.ts';
import type { Project, Scenario } from '../../../src/planning/project.ts';
import type { ReportPack } from '../../../src/report/pack/report-pack.ts';
import { smallProject } from '../../planning/small-project.ts';
import { satellitePlan, satelliteSystem } from '../../planning/small-satellite-plan.ts';

export const region = readShippedRegion();

/** A plan of four sites about a patch of the sea off Yancheng, and a constellation watched for an hour, for one year or two. */
export function tinyProject(years: readonly number[] = [2026, 2027]): Project {
  const project = smallProject();
  const [plan] = project.scenarios;
  const satellites = satellitePlan([satelliteSystem('polar', { year: 2027 })]);
  return {
    ...project,
    years: [...years],
    satellites: { ...satellites, period: { ...satellites.period, hours: 1, stepS: 300 } },
    terminals: project.terminals.map((terminal) => ({
      ...terminal,
      satelliteTerminalIds: ['dish'],
    })),
    zones: [patch('near', 120.9), patch('far', 121.3)],
    assets: [
      {
        id: 'isle',
        kind: 'island',
        name: { zh: '鸥岛', en: 'Gull Isle' },
        shape: { type: 'Point', coordinates: [121.1, 33.5] },
      },
    ],
    goals: years.flatMap((year) =>
      ['near', 'far'].map((zoneId) => ({
        ...project.goals[0],
        id: `${zoneId}-${year}`,
        target: { zoneId },
        year,
      })),
    ),
    scenarios: [
      {
        ...plan,
        sites: [120.7, 120.9, 121.1, 121.3].map((longitudeDeg, i) => ({
          ...plan.sites[0],
          id: `site-${i}`,
          longitudeDeg,
          latitudeDeg: 33.5,
          year: years[i % years.length],
        })),
        sectors: [0, 1, 2, 3].map((i) => ({
          ...plan.sectors[0],
          id: `sector-${i}`,
          siteId: `site-${i}`,
          azimuthDeg: 60 * i,
        })),
      },
    ],
  };
}

/** The plan with its first scenario changed, as a second one. */
export function withSecond(
  project: Project,
  change: (first: Scenario) => Partial<Scenario>,
): Project {
  const [first] = project.scenarios;
  return { ...project, scenarios: [first, { ...first, id: 'second', ...change(first) }] };
}

/** An engine whose workers all run in the test's own thread. */
export function engineOf(workers: number): CoverageEngine {
  const threads = Array.from({ length: workers }, () => ({
    service: createCoverageService(),
    stop() {},
  }));
  return new CoverageEngine(new ThreadPool(threads), region, true);
}

/** Makes the report of a plan. */
export function tinyReport(
  engine: CoverageEngine,
  project: Project,
  previous: ReportTask['previous'] = null,
): Promise<ReportPack> {
  return makeReport(engine, {
    project,
    previous,
    request: {
      scenarioIds: project.scenarios.map(({ id }) => id),
      cellSizeM: 512,
      mapCellSizeM: 512,
      terminalIds: [],
      date: '2026-11-26',
    },
    region,
    elevation: null,
    elevations: [],
  });
}

function patch(id: string, westDeg: number): Project['zones'][number] {
  const [west, east, south, north] = [westDeg, westDeg + 0.4, 33.3, 33.7];
  return {
    id,
    name: { zh: id === 'near' ? '近海' : '远海', en: id === 'near' ? 'Near sea' : 'Far sea' },
    shape: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  };
}
