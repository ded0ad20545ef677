import { compareModel } from '../compare/compare-model.ts';
import { closeCompare, compareStore, openCompare } from '../compare/compare-store.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import type { Command } from './command.ts';

const isOpen = () => compareStore.getState().isOpen;
const comparedYears = { zh: '方案对比：上一年、下一年', en: 'Comparing: previous, next year' };

/** Comparing scenarios, and what is done while they are compared. */
export const compareCommands: readonly Command[] = [
  {
    id: 'compare.open',
    group: 'plan',
    name: { zh: '方案对比', en: 'Compare scenarios' },
    keywords: 'swipe difference side by side 卷帘 差值 并排',
    keys: ['\\'],
    isOn: isOpen,
    available: ({ ready, draft }) => ready && !draft,
    run: () => (isOpen() ? closeCompare() : openCompare()),
  },
  {
    id: 'compare.other',
    group: 'plan',
    name: { zh: '方案对比：按住查看方案 B', en: 'Comparing: held, scenario B alone' },
    keys: ['B'],
    inPalette: false,
    available: isOpen,
    run: () => compareStore.setState({ showsOther: true }),
  },
  ...[-1, 1].map(
    (by): Command => ({
      id: `compare.year.${by < 0 ? 'previous' : 'next'}`,
      group: 'plan',
      name: comparedYears,
      keys: [by < 0 ? ',' : '.'],
      listedAs: comparedYears,
      inPalette: false,
      available: (state) => isOpen() && yearBeside(state, by) !== undefined,
      run: () => {
        const year = yearBeside(appStore.getState(), by);
        if (year !== undefined) compareModel.setState({ year });
      },
    }),
  ),
  {
    id: 'compare.close',
    group: 'plan',
    name: { zh: '方案对比：返回规划', en: 'Comparing: back to planning' },
    keys: ['Escape'],
    inPalette: false,
    available: isOpen,
    run: closeCompare,
  },
];

/** Whether a command's keys are heard while scenarios are compared: those that only look. */
export function isForComparing({ id }: Command): boolean {
  return (
    id.startsWith('compare.') ||
    (id.startsWith('layer.') && !id.startsWith('layer.satellite')) ||
    id === 'help.keys'
  );
}

function yearBeside({ project }: AppState, by: number): number | undefined {
  const { year, other } = compareModel.getState();
  const years = [...new Set([...project.years, ...(other?.project.years ?? [])])];
  const ascending = years.sort((a, b) => a - b);
  return ascending[ascending.indexOf(year) + by];
}
