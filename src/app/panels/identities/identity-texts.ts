import type { Language, Name } from '../../../network/name.ts';
import type { IdentityProblemKind } from '../../../planning/cell-identities/identity-problem.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';

/** What the dialog says; its texts come with their chunk. */
export const texts = {
  title: { zh: '小区标识', en: 'Cell identities' },
  yearEnd: { zh: '年末在网小区', en: 'In service at the end of' },
  missing: { zh: '补全缺失', en: 'Plan missing' },
  missingHint: {
    zh: '只为没有取值的小区规划，其余一律不动',
    en: 'Finds values for cells that have none; all others stay',
  },
  all: { zh: '全部重规划', en: 'Replan all' },
  allHint: {
    zh: '除锁定的小区外全部重新规划；没有更好的方案时保持不变',
    en: 'Plans all cells anew but the locked ones; a plan that cannot be bettered stays',
  },
  check: { zh: '检查', en: 'Check' },
  checkHint: {
    zh: '重新统计小区重叠并检查全部取值',
    en: 'Surveys the overlaps again and checks all values',
  },
  retry: { zh: '重试', en: 'Try again' },
  planning: { zh: '规划中…', en: 'Planning…' },
  failed: { zh: '无法得出小区重叠：', en: 'The overlaps cannot be found: ' },
  search: { zh: '按站点、PCI 或频段查找', en: 'Find a site, a PCI or a band' },
  faultyOnly: { zh: '只看有问题的小区', en: 'Only cells with faults' },
  lockAll: { zh: '锁定所列', en: 'Lock those listed' },
  unlockAll: { zh: '解锁所列', en: 'Unlock those listed' },
  nothingListed: { zh: '没有符合条件的小区。', en: 'No cell fits.' },
  pickRow: {
    zh: '选一个小区，查看它与哪些小区有问题。',
    en: 'Pick a cell to see with which others it has problems.',
  },
  noProblem: { zh: '没有问题。', en: 'No problem.' },
  noNeighbour: {
    zh: '统计中没有与它重叠的小区。',
    en: 'The survey found no cell that overlaps it.',
  },
  overlapHint: {
    zh: '重叠：在约 4 km 的格点上，小区在主服务小区 10 dB 以内且可用的海域。小于格点的重叠可能漏计；同站小区总算作相邻。',
    en: 'Overlap: where a cell is usable and within 10 dB of the serving one, on a lattice of some 4 km. Smaller overlaps may be missed; cells of one site always count as neighbours.',
  },
  areaHint: {
    zh: '各项问题面积之和；同一海域涉及多项时重复计入',
    en: 'Sum over the problems; a place that several of them concern counts for each',
  },
  table: { zh: '小区及其标识', en: 'Cells and their identities' },
} as const satisfies Record<string, Name>;

export const columns = {
  site: { zh: '站点', en: 'Site' },
  sector: { zh: '扇区', en: 'Sector' },
  carrier: { zh: '载波 MHz', en: 'Carrier MHz' },
  pci: { zh: 'PCI', en: 'PCI' },
  parts: { zh: 'N_ID1 / 2', en: 'N_ID1 / 2' },
  roots: { zh: 'PRACH 根', en: 'PRACH roots' },
  neighbours: { zh: '邻区', en: 'Neighb.' },
  problems: { zh: '问题', en: 'Problems' },
  locked: { zh: '锁定', en: 'Locked' },
} as const satisfies Record<string, Name>;

/** What the kinds of problems are called; `short` for the rows of the table. */
export const kindNames: Readonly<
  Record<IdentityProblemKind, { readonly name: Name; readonly short: Name; readonly hint: Name }>
> = {
  collision: {
    name: { zh: 'PCI 冲突', en: 'PCI collisions' },
    short: { zh: '冲突', en: 'collision' },
    hint: {
      zh: '相邻小区 PCI 相同：终端会认错小区',
      en: 'Neighbours with the same PCI: a terminal takes the one for the other',
    },
  },
  confusion: {
    name: { zh: 'PCI 混淆', en: 'PCI confusions' },
    short: { zh: '混淆', en: 'confusion' },
    hint: {
      zh: '一个小区有两个 PCI 相同的邻区：分不清切换到哪一个',
      en: 'A cell with two neighbours of one PCI: it cannot tell to which it hands over',
    },
  },
  rootOverlap: {
    name: { zh: '根序列冲突', en: 'shared roots' },
    short: { zh: '根冲突', en: 'roots' },
    hint: {
      zh: '相邻小区共用 PRACH 根序列：会误收对方的接入前导',
      en: 'Neighbours share PRACH root sequences: one answers preambles meant for the other',
    },
  },
  mod30: {
    name: { zh: '模 30 相同', en: 'equal mod 30' },
    short: { zh: '模30', en: 'mod 30' },
    hint: {
      zh: '相邻小区 PUSCH DMRS 与 SRS 序列组相同：上行相互干扰',
      en: 'Neighbours use one group of PUSCH DMRS and SRS sequences: their uplinks disturb each other',
    },
  },
  mod3: {
    name: { zh: '模 3 相同', en: 'equal mod 3' },
    short: { zh: '模3', en: 'mod 3' },
    hint: {
      zh: '相邻小区主同步信号相同：小区搜索变慢；密集重叠下无法全部避免',
      en: 'Neighbours send the same PSS: cell search is slower; not all can be avoided where many overlap',
    },
  },
};

/** What is being waited for, and how far the run is on which it waits. */
export function waitingText(runShare: number | null): Name {
  const done = runShare === null ? '' : formatNumber(Math.floor(100 * runShare), 0);
  const zh = '正在统计小区之间的重叠，需要全部站点的路径损耗';
  const en = 'Surveying where cells overlap, for which the path loss of every site is needed';
  return runShare === null
    ? { zh: `${zh}…`, en: `${en}…` }
    : {
        zh: `${zh}；当前计算已完成 ${done} %。`,
        en: `${en}; ${done} % of the current run is done.`,
      };
}

/** What planning has done. */
export function outcomeText(scope: 'missing' | 'all', count: number): Name {
  if (count > 0) {
    const cells = count === 1 ? '1 cell has' : `${formatNumber(count, 0)} cells have`;
    return { zh: `${formatNumber(count, 0)} 个小区有了新值。`, en: `${cells} new values.` };
  }
  return scope === 'missing'
    ? { zh: '没有缺失的取值。', en: 'No values are missing.' }
    : { zh: '没有找到更好的方案，取值不变。', en: 'No better plan was found; all values stay.' };
}

/** How many cells there are, without values and locked. */
export function countsText(cells: number, missing: number, locked: number): Name {
  const [all, without, fixed] = [cells, missing, locked].map((count) => formatNumber(count, 0));
  return {
    zh: `${all} 个小区 · ${without} 个缺值 · ${fixed} 个锁定`,
    en: `${all} cells · ${without} without values · ${fixed} locked`,
  };
}

interface ReuseFacts {
  /** Band and frequency of the channel. */
  readonly channel: string;
  readonly cells: number;
  readonly areaKm2: number;
  readonly rootCount: number;
  /** How many cells all overlap one another and how many roots they need; null without proof. */
  readonly crowd: { readonly cells: number; readonly roots: number } | null;
}

/** Where roots are shared, and whether they must be. */
export function reuseText({ channel, cells, areaKm2, rootCount, crowd }: ReuseFacts): Name {
  const area = formatQuantity(areaKm2, 'km²', 0);
  const zh = `${channel}：${cells} 个小区与相邻小区共用根序列，涉及 ${area}。`;
  const en = `${channel}: ${cells} cells share roots with one they overlap, over ${area}.`;
  return crowd
    ? {
        zh: `${zh}无法避免：有 ${crowd.cells} 个小区两两重叠，共需 ${formatNumber(crowd.roots, 0)} 个根，而只有 ${rootCount} 个。减小循环移位 N_CS 可减少每小区所需的根，但会缩短接入距离。`,
        en: `${en} It cannot be avoided: ${crowd.cells} cells all overlap one another and need ${formatNumber(crowd.roots, 0)} roots, and there are ${rootCount}. With a smaller cyclic shift N_CS a cell needs fewer roots, and its attach range is shorter.`,
      }
    : {
        zh: `${zh}未证明无法避免：可试重新规划，或解锁部分小区。`,
        en: `${en} No proof that it cannot be avoided: replan, or unlock cells.`,
      };
}

interface ProblemFacts {
  readonly kind: IdentityProblemKind;
  /** The other cells that have it in common. */
  readonly others: readonly string[];
  /** In a confusion: the cell that cannot tell them apart; null when it is the one spoken of. */
  readonly confused: string | null;
  readonly areaKm2: number;
}

/** One problem, as the cell that was picked has it. */
export function problemText(facts: ProblemFacts, language: Language): string {
  const { kind, others, confused, areaKm2 } = facts;
  const names = others.join(language === 'zh' ? '、' : ', ');
  const relation = confused !== null ? confusedBy(confused, names) : relations[kind](names);
  return `${relation[language]} · ${formatQuantity(areaKm2, 'km²', 0)}`;
}

/** What the cell that was picked has to do with others. */
const relations: Readonly<Record<IdentityProblemKind, (others: string) => Name>> = {
  collision: (others) => ({ zh: `与 ${others} PCI 相同`, en: `Same PCI as ${others}` }),
  confusion: (others) => ({ zh: `分不清 ${others}`, en: `Cannot tell apart ${others}` }),
  rootOverlap: (others) => ({ zh: `与 ${others} 共用根序列`, en: `Shares roots with ${others}` }),
  mod30: (others) => ({ zh: `与 ${others} 模 30 相同`, en: `Equal mod 30 to ${others}` }),
  mod3: (others) => ({ zh: `与 ${others} 模 3 相同`, en: `Equal mod 3 to ${others}` }),
};

function confusedBy(confused: string, others: string): Name {
  return {
    zh: `${confused} 分不清本小区与 ${others}`,
    en: `${confused} cannot tell this cell from ${others}`,
  };
}
