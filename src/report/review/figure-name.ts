import type { Name } from '../../network/name.ts';
import { goalTargetName } from '../../planning/goals/goal-target-name.ts';
import type { Project } from '../../planning/project.ts';
import { assetKindName } from '../document/names/asset-names.ts';

/** What parts of a path are called that are no id of the project; those left out say nothing by themselves. */
const words: Readonly<Record<string, Name | null>> = {
  results: null,
  derived: null,
  inputs: null,
  project: null,
  scenarios: null,
  years: null,
  zones: null,
  assets: null,
  goals: null,
  services: null,
  comparison: { zh: '方案对比', en: 'comparison' },
  weakAreas: { zh: '薄弱区域', en: 'weakest areas' },
  costs: { zh: '造价', en: 'cost' },
  changes: { zh: '变化', en: 'change' },
  cost: { zh: '造价', en: 'cost' },
  met: { zh: '达标数', en: 'met' },
  margin: { zh: '余量', en: 'margin' },
  count: { zh: '数量', en: 'count' },
  passed: { zh: '达标数量', en: 'passed' },
  sectors: { zh: '扇区数', en: 'sectors' },
  unservedKm2: { zh: '未覆盖面积', en: 'area not served' },
  percent: { zh: '覆盖率', en: 'share' },
  actual: { zh: '实际值', en: 'actual' },
  actualPercent: { zh: '实际值', en: 'actual' },
  target: { zh: '目标值', en: 'target' },
  coveredKm2: { zh: '覆盖面积', en: 'area covered' },
  areaKm2: { zh: '面积', en: 'area' },
  expectedKm2: { zh: '期望面积', en: 'expected area' },
  expectedPercent: { zh: '期望覆盖率', en: 'expected share' },
  covered: { zh: '覆盖量', en: 'covered' },
  total: { zh: '总量', en: 'total' },
  sites: { zh: '站点数', en: 'sites' },
  gainedKm2: { zh: '增加面积', en: 'area gained' },
  lostKm2: { zh: '减少面积', en: 'area lost' },
};

/**
 * What a figure is called by the path that a comment has: names of the project in place of ids, such
 * as `Internal waters · Reach · 2027 · share`. What is not known stays as it stands in the path.
 */
export function figureName(path: string, project: Project): Name {
  const parts = path.split('/').flatMap((part): Name[] => {
    const word = Object.hasOwn(words, part) ? words[part] : undefined;
    if (word === null) return [];
    return [word ?? nameOf(part, project)];
  });
  if (parts.length === 0) return { zh: path, en: path };
  return {
    zh: parts.map(({ zh }) => zh).join(' · '),
    en: parts.map(({ en }) => en).join(' · '),
  };
}

function nameOf(id: string, project: Project): Name {
  const goal = project.goals.find((each) => each.id === id);
  if (goal) return goalTargetName(goal.target, project);
  const lists: readonly (readonly { readonly id: string; readonly name: Name }[])[] = [
    ...[project.scenarios, project.zones, project.assets],
    ...[project.services, project.terminals],
  ];
  const named = lists.flatMap((list) => list.filter((each) => each.id === id))[0];
  if (named) return named.name;
  const site = project.scenarios.flatMap(({ sites }) => sites).find((each) => each.id === id);
  return site?.name ?? assetKindName(id);
}
