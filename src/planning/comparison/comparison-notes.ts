import type { Name } from '../../network/name.ts';
import { areaKey } from '../area-key.ts';
import { canonicalJson } from '../content-hash.ts';
import type { Shape } from '../zone.ts';
import { idsOf, serviceIdsOf, yearOf, yearsOf } from './across-sides.ts';
import { assetKindNames } from './asset-kind-names.ts';
import type { SideChange, SideResult } from './compare-results.ts';
import { usualServedPercent } from './served-from.ts';

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
      ['zones', { zh: '区域', en: 'zones' }],
      ['assets', { zh: '对象', en: 'assets' }],
      ['goals', { zh: '目标', en: 'goals' }],
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
    servedNote(sides[0]),
  ];
}

/** From which share on assets count as served. */
function servedNote({ project }: SideResult): Name {
  const asked = project.goals.flatMap(({ target, eachPercent }) =>
    eachPercent !== undefined && eachPercent !== usualServedPercent && 'assetKind' in target
      ? [{ kind: assetKindNames[target.assetKind], eachPercent }]
      : [],
  );
  const told = (language: keyof Name) => [
    ...new Set(asked.map(({ kind, eachPercent }) => `${kind[language]} ${eachPercent} %`)),
  ];
  const [zh, en] = [told('zh').join('、'), told('en').join(', ')];
  return {
    zh: `服务比例达到 ${usualServedPercent} % 的对象计为已覆盖${zh === '' ? '' : `；按目标：${zh}`}。`,
    en: `An asset counts as served from ${usualServedPercent} % on${en === '' ? '' : `; as goals ask: ${en}`}.`,
  };
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

/** Things that not all sides have, taken together by who has them, and those of one id that are not of one shape. */
function listNotes(kind: Name, lists: readonly (readonly Listed[])[]): Name[] {
  const partly = new Map<string, Name[]>();
  const reshaped: Name[] = [];
  for (const id of idsOf(lists)) {
    const things = lists.map((list) => list.find((thing) => thing.id === id));
    const name = things.find((thing) => thing !== undefined)?.name ?? { zh: id, en: id };
    const having = things.flatMap((thing, side) => (thing ? [letterOf(side)] : [])).join(', ');
    const shapes = new Set(things.map((thing) => canonicalJson([thing?.shape ?? null])));
    if (things.includes(undefined)) partly.set(having, [...(partly.get(having) ?? []), name]);
    else if (shapes.size > 1) reshaped.push(name);
  }
  const notes = [...partly].map(([having, names]) => ({
    zh: `只有 ${having.replaceAll(', ', '、')} 有的${kind.zh}：${joined(names).zh}。`,
    en: `Only in ${having}, ${kind.en}: ${joined(names).en}.`,
  }));
  if (reshaped.length === 0) return notes;
  const { zh, en } = joined(reshaped);
  return [
    ...notes,
    {
      zh: `在各方案中形状不同的${kind.zh}：${zh}。其比例所指的面积不同。`,
      en: `Not of one shape on all sides, ${kind.en}: ${en}. Their shares are of different areas.`,
    },
  ];
}

function joined(names: readonly Name[]): Name {
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en).join(', '),
  };
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
            zh: `${letter} 的区域、对象、航程、地面或气候与 A 不同：不能逐单元比较，没有新增与失去的面积。`,
            en: `Zones, assets, voyages, ground or climate of ${letter} are not those of A: cells cannot be compared one by one, so no area gained or lost is given.`,
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
  const all = serviceIdsOf(sides);
  return listNotes(
    { zh: '业务结果', en: 'figures of services' },
    sides.map((side) => {
      const own = new Set(serviceIdsOf([side]));
      return all.filter((id) => own.has(id)).map((id) => ({ id }));
    }),
  );
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
