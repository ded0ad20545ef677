import type { Name } from '../../network/name.ts';
import type { Project, Scenario } from '../../planning/project.ts';
import type { Edit } from './app-state.ts';

/** What a step did to the project, in counts; of what is not listed only that it changed. */
export function stepSummary({ before, after }: Pick<Edit, 'before' | 'after'>): Name {
  const parts: Name[] = scenarioListParts(before.scenarios, after.scenarios);
  for (const scenario of after.scenarios) {
    const was = before.scenarios.find(({ id }) => id === scenario.id);
    if (was && was !== scenario) parts.push(...scenarioParts(was, scenario));
  }
  for (const [key, name] of Object.entries(otherParts)) {
    if (before[key as keyof Project] !== after[key as keyof Project]) parts.push(name);
  }
  if (parts.length === 0) return { zh: '其他设置有变', en: 'other settings changed' };
  return {
    zh: parts.map(({ zh }) => zh).join('，'),
    en: parts.map(({ en }) => en).join(', '),
  };
}

const otherParts: Partial<Readonly<Record<keyof Project, Name>>> = {
  propagation: { zh: '传播设置有变', en: 'propagation changed' },
  conditions: { zh: '季节与海况有变', en: 'season and sea changed' },
  uplinkNoise: { zh: '上行底噪算法有变', en: 'uplink noise changed' },
  shadowing: { zh: '阴影衰落有变', en: 'shadowing changed' },
  antennas: { zh: '天线库有变', en: 'library of antennas changed' },
  carriers: { zh: '载波有变', en: 'carriers changed' },
  terminals: { zh: '终端有变', en: 'terminals changed' },
  services: { zh: '业务有变', en: 'services changed' },
  zones: { zh: '区域有变', en: 'zones changed' },
  assets: { zh: '对象有变', en: 'assets changed' },
  goals: { zh: '目标有变', en: 'goals changed' },
};

/** What became of the scenarios themselves. */
function scenarioListParts(before: readonly Scenario[], after: readonly Scenario[]): Name[] {
  const { added, removed } = compared(before, after);
  const renamed = after.filter(({ id, name }) => {
    const was = before.find((scenario) => scenario.id === id);
    return was !== undefined && (was.name.zh !== name.zh || was.name.en !== name.en);
  }).length;
  return [
    counted(added, (n) => ({ zh: `新增 ${n} 个方案`, en: `${scenariosText(n)} added` })),
    counted(removed, (n) => ({ zh: `删除 ${n} 个方案`, en: `${scenariosText(n)} deleted` })),
    counted(renamed, (n) => ({ zh: `${n} 个方案改名`, en: `${scenariosText(n)} renamed` })),
  ].flat();
}

function scenarioParts(before: Scenario, after: Scenario): Name[] {
  const sites = compared(before.sites, after.sites);
  const sectors = compared(before.sectors, after.sectors);
  return [
    counted(sites.added, (n) => ({ zh: `新增 ${n} 个站点`, en: `${sitesText(n)} added` })),
    counted(sites.removed, (n) => ({ zh: `删除 ${n} 个站点`, en: `${sitesText(n)} deleted` })),
    counted(sites.changed, (n) => ({ zh: `修改 ${n} 个站点`, en: `${sitesText(n)} changed` })),
    counted(sectors.changed, (n) => ({
      zh: `修改 ${n} 个扇区`,
      en: `${n} ${n === 1 ? 'sector' : 'sectors'} changed`,
    })),
  ].flat();
}

function compared<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const was = new Map(before.map((thing) => [thing.id, thing]));
  const added = after.filter(({ id }) => !was.has(id)).length;
  const changed = after.filter((thing) => was.has(thing.id) && was.get(thing.id) !== thing).length;
  return { added, changed, removed: before.length - (after.length - added) };
}

function counted(count: number, name: (count: number) => Name): Name[] {
  return count > 0 ? [name(count)] : [];
}

function scenariosText(count: number): string {
  return count === 1 ? '1 scenario' : `${count} scenarios`;
}

function sitesText(count: number): string {
  return count === 1 ? '1 site' : `${count} sites`;
}
