import type { Terminal } from '../../network/terminal.ts';
import type { Goal, GoalTarget } from '../goal.ts';
import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import type { AssetKind, Zone } from '../zone.ts';
import { isAimedAt } from './goal-share.ts';

/** How much of the sea a plan means to cover. */
export const goalPresets = ['basic', 'strict', 'onDemand'] as const;

export type GoalPreset = (typeof goalPresets)[number];

type GivenProject = Pick<
  Project,
  'zones' | 'assets' | 'fleets' | 'services' | 'terminals' | 'years'
>;

/** Whose service is asked for: the set on a vessel, or a handset in the open. */
type Role = 'cpe' | 'handset';

interface PresetGoal {
  readonly name: string;
  /** A zone by the shipped geodata that is its shape, or assets. */
  readonly of: { readonly geodataId: string } | Extract<GoalTarget, { assetKind: AssetKind }>;
  readonly tier: Service['tier'];
  readonly role: Role;
  readonly sharePercent: number;
  readonly eachPercent?: number;
  readonly withSatellite?: true;
  readonly confidence: Goal['confidence'];
  readonly source: string;
}

const policy = 'MIIT and 12 departments, 2024-01; Jiangsu 16 departments, 2024-07';
const readings: Readonly<Record<GoalPreset, string>> = {
  basic: `${policy}: sea areas basically covered (基本实现) by the end of 2027; the percentage is a reading of these words`,
  strict: `full coverage (全覆盖), stricter than ${policy}; the percentage is a reading of the word. Of zones satellites direct to handsets count as well`,
  onDemand: `coverage on demand (按需), as ${policy} ask for by the end of 2025: where people and ships are; the percentage is this preset's`,
};
const islandPolicy = `${policy}: inhabited islands with 5G, 100 % by the end of 2027`;
const borderPolicy = `${policy}: border posts with 5G, 95 % by the end of 2027`;

const zones: readonly [geodataId: string, basic: number, strict: number][] = [
  ['internal-waters', 95, 99],
  ['territorial-sea', 90, 99],
];

/** Shares of assets by preset; null where a preset leaves them alone. */
const assets: readonly {
  readonly name: string;
  readonly of: Extract<GoalTarget, { assetKind: AssetKind }>;
  readonly tier: Service['tier'];
  readonly role: Role;
  readonly eachPercent?: number;
  readonly shares: Readonly<Record<GoalPreset, number | null>>;
  readonly policy?: string;
}[] = [
  {
    name: 'inhabited-islands',
    of: { assetKind: 'island', inhabited: true },
    tier: 'good',
    role: 'handset',
    shares: { basic: 100, strict: 100, onDemand: 100 },
    policy: islandPolicy,
  },
  asset('uninhabited-islands', 'island', 'reach', 'handset', [null, 100, 80], { inhabited: false }),
  { ...asset('wind-farms', 'windFarm', 'good', 'cpe', [null, 100, 90]), eachPercent: 95 },
  asset('ports', 'port', 'best', 'cpe', [null, 100, 95]),
  asset('fishing-ports', 'fishingPort', 'good', 'handset', [null, 100, 95]),
  {
    ...asset('border-stations', 'borderStation', 'best', 'handset', [95, 100, 95]),
    policy: borderPolicy,
  },
  asset('live-streaming', 'liveStreamingBase', 'best', 'handset', [null, 100, 100]),
  asset('lanes', 'lane', 'basic', 'cpe', [null, 99, 90]),
  asset('routes', 'route', 'basic', 'cpe', [null, 99, 90]),
  asset('bridges', 'bridge', 'good', 'handset', [null, 100, 95]),
  asset('roads', 'road', 'good', 'handset', [null, 99, 95]),
  asset('aquaculture', 'aquaculture', 'good', 'handset', [null, 99, 80]),
];

/**
 * The goals of a preset for what a project has: its internal waters and territorial sea, its assets,
 * its services, for 2027 or else the project's last year. What the project lacks is left out.
 */
export function presetGoals(preset: GoalPreset, project: GivenProject): Goal[] {
  const year = project.years.includes(2027) ? 2027 : project.years[project.years.length - 1];
  const ofFleets = fleetGoals(preset, project, year);
  const others = wanted(preset).flatMap((goal): Goal[] => {
    const target = targetOf(goal, project);
    const service = serviceFor(goal.role, goal.tier, project);
    if (!target || !service) return [];
    const { sharePercent, eachPercent, withSatellite, confidence, source } = goal;
    return [
      {
        id: `${preset}-${goal.name}-${year}`,
        target,
        serviceId: service.id,
        year,
        sharePercent,
        ...(eachPercent === undefined ? {} : { eachPercent }),
        ...(withSatellite ? { withSatellite } : {}),
        confidence,
        source,
      },
    ];
  });
  return [...others, ...ofFleets];
}

/** Hours of fleets by preset, satellites counted: ships carry dishes where masts do not reach. */
const fleetShares: Readonly<Record<GoalPreset, number | null>> = {
  basic: null,
  strict: 99,
  onDemand: 90,
};

function fleetGoals(preset: GoalPreset, project: GivenProject, year: number): Goal[] {
  const sharePercent = fleetShares[preset];
  const service = serviceFor('cpe', 'basic', project);
  if (sharePercent === null || !service) return [];
  return (project.fleets ?? []).map(({ id }) => ({
    id: `${preset}-fleet-${id}-${year}`,
    target: { fleetId: id },
    serviceId: service.id,
    ...{ year, sharePercent, withSatellite: true },
    confidence: 'low',
    source: readings[preset],
  }));
}

function wanted(preset: GoalPreset): PresetGoal[] {
  const ofZones = zones.map(([geodataId, basic, strict]): PresetGoal => {
    // strict: a handset in the open; basic: the set of a vessel
    const role = preset === 'strict' ? 'handset' : 'cpe';
    const sharePercent = preset === 'strict' ? strict : basic;
    const counted = preset === 'strict' ? ({ withSatellite: true } as const) : {};
    const rest = { ...counted, confidence: 'low', source: readings[preset] } as const;
    return { name: geodataId, of: { geodataId }, tier: 'reach', role, sharePercent, ...rest };
  });
  const ofAssets = assets.flatMap(({ shares, policy: published, ...rest }): PresetGoal[] => {
    const sharePercent = shares[preset];
    if (sharePercent === null) return [];
    const isPublished = published !== undefined && preset === 'basic';
    const confidence = isPublished ? 'medium' : 'low';
    return [
      { ...rest, sharePercent, confidence, source: isPublished ? published : readings[preset] },
    ];
  });
  return preset === 'onDemand' ? ofAssets : [...ofZones, ...ofAssets];
}

function asset(
  name: string,
  assetKind: AssetKind,
  tier: Service['tier'],
  role: Role,
  [basic, strict, onDemand]: readonly [number | null, number, number],
  only: { readonly inhabited?: boolean } = {},
) {
  return { name, of: { assetKind, ...only }, tier, role, shares: { basic, strict, onDemand } };
}

function targetOf({ of }: PresetGoal, project: GivenProject): GoalTarget | null {
  if ('assetKind' in of) return project.assets.some((each) => isAimedAt(each, of)) ? of : null;
  const isMeant = ({ id, shape }: Zone) =>
    shape.type === 'geodata' ? shape.id === of.geodataId : id === of.geodataId;
  const zone = project.zones.find(isMeant);
  return zone ? { zoneId: zone.id } : null;
}

const tiers = ['reach', 'basic', 'good', 'best'] as const;

/** The service of the role's terminal that is of the tier, or next below it, or next above. */
function serviceFor(
  role: Role,
  tier: Service['tier'],
  { terminals, services }: GivenProject,
): Service | undefined {
  const withServices = terminals.filter(({ id }) => services.some((s) => s.terminalId === id));
  const inTheOpen = withServices.filter(({ penetrationLossDb }) => penetrationLossDb === 0);
  const among = inTheOpen.filter(({ afloat }) => afloat);
  const terminal = outermost(
    role,
    [among, inTheOpen, withServices].find(({ length }) => length > 0),
  );
  const own = services.filter(({ terminalId }) => terminalId === terminal?.id);
  const away = (service: Service) => {
    const steps = tiers.indexOf(tier) - tiers.indexOf(service.tier);
    return steps >= 0 ? steps : 10 - steps;
  };
  return own.toSorted((a, b) => away(a) - away(b))[0];
}

/** The set of a vessel stands highest, a handset lowest. */
function outermost(role: Role, terminals: readonly Terminal[] = []): Terminal | undefined {
  const sign = role === 'cpe' ? -1 : 1;
  return terminals.toSorted((a, b) => sign * (a.heightM - b.heightM))[0];
}
