import { servicesOf } from '../../planning/services-of.ts';
import {
  closeChanges,
  openDialog,
  setScenario,
  setService,
  setTerminal,
  setYear,
  showAntenna,
  showChanges,
} from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { comparedScenario, currentService } from '../state/current.ts';
import type { Command } from './command.ts';
import { textName } from './text-name.ts';

const yearKeys = { zh: '上一年、下一年', en: 'Previous, next year' };

/** Years, scenarios, terminals and services of the project, and what is set for all of it. */
export function planCommands(state: AppState): readonly Command[] {
  const { project } = state;
  const terminalId = currentService(state)?.terminalId;
  const services = terminalId === undefined ? [] : servicesOf(project, terminalId);
  return [
    {
      id: 'year.previous',
      group: 'plan',
      name: { zh: '上一年', en: 'Previous year' },
      keys: [','],
      listedAs: yearKeys,
      available: hasYear(-1),
      run: () => stepYear(-1),
    },
    {
      id: 'year.next',
      group: 'plan',
      name: { zh: '下一年', en: 'Next year' },
      keys: ['.'],
      listedAs: yearKeys,
      available: hasYear(1),
      run: () => stepYear(1),
    },
    ...project.years.map(
      (year): Command => ({
        id: `year.${year}`,
        group: 'plan',
        name: { zh: `显示 ${year} 年末`, en: `Show the end of ${year}` },
        isOn: (now) => now.year === year,
        run: () => setYear(year),
      }),
    ),
    ...project.terminals.map(
      (terminal): Command => ({
        id: `terminal.${terminal.id}`,
        group: 'plan',
        name: { zh: `终端：${terminal.name.zh}`, en: `Terminal: ${terminal.name.en}` },
        isOn: (now) => currentService(now)?.terminalId === terminal.id,
        run: () => setTerminal(terminal.id),
      }),
    ),
    ...services.map(
      (service): Command => ({
        id: `service.${service.id}`,
        group: 'plan',
        name: { zh: `业务：${service.name.zh}`, en: `Service: ${service.name.en}` },
        isOn: (now) => now.serviceId === service.id,
        run: () => setService(service.id),
      }),
    ),
    ...(project.scenarios.length > 1 ? project.scenarios : []).map(
      (scenario): Command => ({
        id: `scenario.${scenario.id}`,
        group: 'plan',
        name: { zh: `方案：${scenario.name.zh}`, en: `Scenario: ${scenario.name.en}` },
        isOn: (now) => now.scenarioId === scenario.id,
        run: () => setScenario(scenario.id),
      }),
    ),
    {
      id: 'scenario.branch',
      group: 'plan',
      name: { zh: '新建方案：由当前方案分出…', en: 'New scenario, branched from this one…' },
      keywords: 'variant copy fork 分支 复制方案',
      available: ({ ready }) => ready,
      run: () => openDialog('branch'),
    },
    {
      id: 'scenario.edit',
      group: 'plan',
      name: { zh: '当前方案：改名、删除…', en: 'Rename or delete this scenario…' },
      keywords: 'name remove 方案',
      available: ({ ready }) => ready,
      run: () => openDialog('scenario'),
    },
    {
      id: 'scenario.changes',
      group: 'plan',
      name: { zh: '与其他方案相比的改动', en: 'Changes against another scenario' },
      keywords: 'diff difference merge take over 差异 对比 合并 并入',
      keys: ['D'],
      isOn: (now) => comparedScenario(now) !== null,
      available: ({ project: { scenarios } }) => scenarios.length > 1,
      run: () => (comparedScenario(appStore.getState()) ? closeChanges() : showChanges()),
    },
    {
      id: 'plan.antennas',
      group: 'plan',
      name: textName('keys.antennas'),
      keywords: 'pattern msi planet 方向图',
      keys: ['A'],
      available: ({ ready }) => ready,
      run: () => showAntenna(null),
    },
    {
      id: 'plan.terminals',
      group: 'plan',
      name: textName('terminal.edit'),
      keywords: 'terminal handset cpe 终端 手机',
      available: ({ ready }) => ready,
      run: () => openDialog('terminals'),
    },
    {
      id: 'plan.satellites',
      group: 'plan',
      name: { zh: '卫星', en: 'Satellites' },
      keywords: 'GEO LEO Walker TLE OMM constellation 星座 静止轨道 卫星终端',
      keys: ['Shift+Y'],
      available: ({ ready }) => ready,
      run: () => openDialog('satellites'),
    },
    {
      id: 'plan.goals',
      group: 'plan',
      name: textName('goals.edit'),
      keywords: 'goal target preset KPI 目标 预设 指标',
      available: ({ ready }) => ready,
      run: () => openDialog('goals'),
    },
    {
      id: 'plan.propagation',
      group: 'plan',
      name: textName('propagation.choose'),
      keywords: 'P.2001 P.1812 ITM P.526 season tide duct 传播模型 季节 潮汐 大气波导',
      available: ({ ready }) => ready,
      run: () => openDialog('propagation'),
    },
    {
      id: 'plan.identities',
      group: 'plan',
      name: textName('left.identities'),
      keywords: 'PCI PRACH root 根序列 小区标识',
      available: ({ ready }) => ready,
      run: () => openDialog('identities'),
    },
    {
      id: 'run.cancel',
      group: 'plan',
      name: textName('run.cancelHint'),
      keywords: 'stop 停止 计算',
      available: ({ run }) => run.phase === 'running',
      run: ({ session }) => session?.cancelRun(),
    },
    {
      id: 'run.again',
      group: 'plan',
      name: textName('run.againHint'),
      keywords: 'simulate calculate 计算 仿真',
      available: ({ ready, run }) => ready && run.phase !== 'running',
      run: ({ session }) => session?.runAgain(),
    },
  ];
}

function yearBeside({ project, year }: AppState, by: number): number | undefined {
  return project.years[project.years.indexOf(year) + by];
}

function hasYear(by: number): (state: AppState) => boolean {
  return (state) => yearBeside(state, by) !== undefined;
}

function stepYear(by: number): void {
  const year = yearBeside(appStore.getState(), by);
  if (year !== undefined) setYear(year);
}
