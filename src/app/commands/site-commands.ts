import { select } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { currentScenario, selectedSector, selectedSite } from '../state/current.ts';
import { selectedSites, selectSite } from '../state/selection.ts';
import type { Command, CommandContext } from './command.ts';

/** Edits bring the schemas along, which the first picture does without. */
function siteActions() {
  return import('../state/site-actions.ts');
}

const turnKeys = { zh: '扇区方位角 ±1°', en: 'Turn the sector by 1°' };
const tiltKeys = { zh: '电下倾 ±0.5°', en: 'Electrical tilt by 0.5°' };
const nextKeys = {
  zh: '下一个、上一个站点（焦点在海图上）',
  en: 'Next, previous site (chart focused)',
};

/** What is done to and with the selected site and sector. */
export const siteCommands: readonly Command[] = [
  ...(['[', ']'] as const).map(
    (key): Command => ({
      id: key === '[' ? 'sector.turnLeft' : 'sector.turnRight',
      group: 'sites',
      name:
        key === '['
          ? { zh: '扇区方位角 −1°', en: 'Turn the sector by −1°' }
          : { zh: '扇区方位角 +1°', en: 'Turn the sector by +1°' },
      keywords: 'azimuth rotate 旋转',
      keys: [key],
      listedAs: turnKeys,
      repeats: true,
      available: hasSector,
      run: () =>
        withSector(async (id) => (await siteActions()).turnSectorBy(id, key === '[' ? -1 : 1)),
    }),
  ),
  ...(['-', '='] as const).map(
    (key): Command => ({
      id: key === '-' ? 'sector.tiltUp' : 'sector.tiltDown',
      group: 'sites',
      name:
        key === '-'
          ? { zh: '电下倾 −0.5°', en: 'Electrical tilt −0.5°' }
          : { zh: '电下倾 +0.5°', en: 'Electrical tilt +0.5°' },
      keywords: 'downtilt e-tilt 下倾角',
      keys: [key],
      listedAs: tiltKeys,
      repeats: true,
      available: hasSector,
      run: () =>
        withSector(async (id) => (await siteActions()).tiltSectorBy(id, key === '-' ? -0.5 : 0.5)),
    }),
  ),
  {
    id: 'site.delete',
    group: 'sites',
    name: { zh: '删除所选站点', en: 'Delete the selected sites' },
    keywords: 'remove 移除',
    keys: ['Delete'],
    available: hasSite,
    run: async () => {
      const { removeSites } = await import('../state/bulk-actions.ts');
      removeSites(selectedSites(appStore.getState()).map(({ id }) => id));
    },
  },
  {
    id: 'site.next',
    group: 'sites',
    name: { zh: '下一个站点', en: 'Next site' },
    keys: ['Tab'],
    listedAs: nextKeys,
    heard: 'chartFocused',
    repeats: true,
    // without a selection the key moves the focus on, so that nobody is caught in the chart
    available: hasSite,
    run: (context) => step(context, 1),
  },
  {
    id: 'site.previous',
    group: 'sites',
    name: { zh: '上一个站点', en: 'Previous site' },
    keys: ['Shift+Tab'],
    listedAs: nextKeys,
    heard: 'chartFocused',
    repeats: true,
    available: hasSite,
    run: (context) => step(context, -1),
  },
  {
    id: 'site.nearest',
    group: 'sites',
    name: {
      zh: '选中离海图中心最近的站点',
      en: 'Select the site nearest to the middle of the chart',
    },
    keys: ['Enter'],
    heard: 'chartFocused',
    available: (state) => state.tool === 'select' && !hasSite(state) && hasAny(state),
    run: selectNearest,
  },
  {
    id: 'site.centre',
    group: 'sites',
    name: { zh: '将所选站点移到中央', en: 'Centre the selected site' },
    keywords: 'fly zoom home 定位 居中',
    keys: ['Home'],
    heard: 'chart',
    available: hasSite,
    run: ({ session }) => {
      const site = selectedSite(appStore.getState());
      if (site) session?.flyTo(site);
    },
  },
  {
    id: 'site.deselect',
    group: 'sites',
    name: { zh: '取消选择', en: 'Deselect' },
    available: hasSite,
    run: () => select(null),
  },
];

function hasSite(state: AppState): boolean {
  return selectedSite(state) !== null;
}

function hasSector(state: AppState): boolean {
  return selectedSector(state) !== null;
}

function hasAny(state: AppState): boolean {
  return (currentScenario(state)?.sites.length ?? 0) > 0;
}

async function withSector(change: (sectorId: string) => Promise<void>): Promise<void> {
  const sector = selectedSector(appStore.getState());
  if (sector) await change(sector.id);
}

/** Goes to another site of the scenario, in its order and round; one out of view is brought in. */
function step({ session }: CommandContext, by: 1 | -1): void {
  const state = appStore.getState();
  const sites = currentScenario(state)?.sites ?? [];
  const at = sites.findIndex(({ id }) => id === state.selection?.siteId);
  const next = sites[(at + by + sites.length) % sites.length];
  if (!next) return;
  selectSite(next.id);
  session?.bringIntoView(next);
}

function selectNearest({ session }: CommandContext): void {
  const state = appStore.getState();
  const centre = session?.centre();
  const sites = currentScenario(state)?.sites ?? [];
  if (!centre || sites.length === 0) return;
  // degrees of longitude are shorter here than those of latitude
  const shrink = Math.cos((centre.latitudeDeg * Math.PI) / 180);
  const apart = (site: (typeof sites)[number]) =>
    Math.hypot(
      (site.longitudeDeg - centre.longitudeDeg) * shrink,
      site.latitudeDeg - centre.latitudeDeg,
    );
  const nearest = sites.reduce((best, site) => (apart(site) < apart(best) ? site : best));
  selectSite(nearest.id);
  session?.bringIntoView(nearest);
}
