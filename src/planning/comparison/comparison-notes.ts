import type { Name } from '../../network/name.ts';
import { areaKey } from '../area-key.ts';
import { canonicalJson } from '../content-hash.ts';
import type { Shape } from '../zone.ts';
import { idsOf, serviceIdsOf, yearOf, yearsOf } from './across-sides.ts';
import type { SideChange, SideResult } from './compare-results.ts';
import { servedFromPercent } from './is-served.ts';

interface Listed {
  readonly id: string;
  readonly name?: Name;
  readonly shape?: Shape;
}

/** Why figures cannot be set against each other, and what has to be known to read them. */
export function comparisonNotes(
  sides: readonly SideResult[],
  changes: readonly SideChange[],
): Name[] {
  const lists = (
    [
      ['zones', { zh: '区域', en: 'zone' }],
      ['assets', { zh: '对象', en: 'asset' }],
      ['goals', { zh: '目标', en: 'goal' }],
    ] as const
  ).flatMap(([list, kind]) =>
    listNotes(
      kind,
      sides.map(({ project }): readonly Listed[] => project[list]),
    ),
  );
  return [
    ...sides.flatMap(emptySide),
    ...lists,
    ...areaNotes(sides, changes),
    ...serviceNotes(sides),
    ...costNotes(sides),
    {
      zh: `服务比例达到 ${servedFromPercent} % 的对象计为已覆盖。`,
      en: `An asset counts as served from ${servedFromPercent} % on.`,
    },
  ];
}

/** The letter that stands for a side wherever it is short of a name: A, B, C … */
function letterOf(side: number): string {
  return String.fromCharCode(65 + (side % 26));
}

function emptySide({ project, scenarioId, result }: SideResult, side: number): Name[] {
  const letter = letterOf(side);
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  if ((scenario?.sites ?? []).every(({ disabled }) => disabled)) {
    return [
      {
        zh: `${letter} 没有站点在用：其所有比例均为 0。`,
        en: `${letter} has no site that is on: all its shares are 0.`,
      },
    ];
  }
  const covers = result.years.some(({ zones }) =>
    zones.some(({ services }) => Object.values(services).some(({ coveredKm2 }) => coveredKm2 > 0)),
  );
  if (covers) return [];
  return [
    {
      zh: `${letter} 的站点在任何区域都没有提供业务。`,
      en: `The sites of ${letter} give no service in any zone.`,
    },
  ];
}

/** Things that not all sides have, and those of one id that are not of one shape. */
function listNotes(kind: Name, lists: readonly (readonly Listed[])[]): Name[] {
  return idsOf(lists).flatMap((id) => {
    const things = lists.map((list) => list.find((thing) => thing.id === id));
    const name = things.find((thing) => thing !== undefined)?.name ?? { zh: id, en: id };
    const having = things.flatMap((thing, side) => (thing ? [letterOf(side)] : []));
    if (having.length < lists.length) {
      return [
        {
          zh: `${kind.zh}“${name.zh}”只有 ${having.join('、')} 有。`,
          en: `Only ${having.join(', ')} ${having.length === 1 ? 'has' : 'have'} the ${kind.en} ${name.en}.`,
        },
      ];
    }
    const shapes = new Set(things.map((thing) => canonicalJson([thing?.shape ?? null])));
    if (shapes.size === 1) return [];
    return [
      {
        zh: `${kind.zh}“${name.zh}”在各方案中形状不同：比例不宜直接相比。`,
        en: `The ${kind.en} ${name.en} is not of one shape on all sides: its shares are of different areas.`,
      },
    ];
  });
}

/** Sides whose cells could not be set against the first one's. */
function areaNotes(sides: readonly SideResult[], changes: readonly SideChange[]): Name[] {
  return sides.flatMap(({ project }, side): Name[] => {
    if (side === 0 || changes.some((change) => change.side === side)) return [];
    const letter = letterOf(side);
    const isOtherArea = areaKey(project) !== areaKey(sides[0].project);
    return [
      isOtherArea
        ? {
            zh: `${letter} 的区域、对象、地面或气候与 A 不同：不能逐单元比较，没有新增与失去的面积。`,
            en: `Zones, assets, ground or climate of ${letter} are not those of A: cells cannot be compared one by one, so no area gained or lost is given.`,
          }
        : {
            zh: `${letter} 与 A 没有可逐单元比较的业务：没有新增与失去的面积。`,
            en: `${letter} and A have no service whose cells can be compared one by one, so no area gained or lost is given.`,
          },
    ];
  });
}

/** Services that only some sides have figures of. */
function serviceNotes(sides: readonly SideResult[]): Name[] {
  const own = sides.map((side) => new Set(serviceIdsOf([side])));
  return serviceIdsOf(sides).flatMap((id) => {
    const having = own.flatMap((ids, side) => (ids.has(id) ? [letterOf(side)] : []));
    if (having.length === sides.length) return [];
    return [
      {
        zh: `业务 ${id} 只有 ${having.join('、')} 有结果。`,
        en: `Only ${having.join(', ')} ${having.length === 1 ? 'has' : 'have'} figures of the service ${id}.`,
      },
    ];
  });
}

function costNotes(sides: readonly SideResult[]): Name[] {
  const years = yearsOf(sides);
  return sides.flatMap((side, index) => {
    const letter = letterOf(index);
    const missing = years.filter((year) => yearOf(side, year) === undefined);
    const scenario = side.project.scenarios.find(({ id }) => id === side.scenarioId);
    const unpriced = (scenario?.sites ?? []).filter(
      ({ status, disabled, capexKcny }) =>
        status !== 'existing' && !disabled && capexKcny === undefined,
    ).length;
    const notes: Name[] = [];
    if (missing.length > 0) {
      notes.push({
        zh: `${letter} 没有 ${missing.join('、')} 年的结果。`,
        en: `${letter} has no figures of ${missing.join(', ')}.`,
      });
    }
    if (unpriced > 0) {
      notes.push({
        zh: `${letter} 有 ${unpriced} 个站点未填投资：其总投资偏低，每平方公里投资不计。`,
        en: `${letter} has ${unpriced} sites without a cost: its sum is short of them, and no cost per km² is given.`,
      });
    }
    return notes;
  });
}
