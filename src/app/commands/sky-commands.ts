import { showNow, toggleClock } from '../sky/clock-store.ts';
import type { AppState } from '../state/app-state.ts';
import type { Command } from './command.ts';

/** The clock of satellites and ships. */
export const skyCommands: readonly Command[] = [
  {
    id: 'sky.play',
    group: 'view',
    name: { zh: '卫星与船舶的时钟：播放、暂停', en: 'Clock of satellites and ships: play, pause' },
    keywords: 'animate time ephemeris 动画 时间',
    keys: ['Z'],
    available: showsClock,
    run: toggleClock,
  },
  {
    id: 'sky.now',
    group: 'view',
    name: { zh: '卫星与船舶的时钟：此刻', en: 'Clock of satellites and ships: now' },
    keywords: 'present time 现在 时间',
    available: showsClock,
    run: () => showNow(Date.now()),
  },
];

function showsClock({ ready, overlays, project }: AppState): boolean {
  return ready && (overlays.satellites || (overlays.ships && project.fleets !== undefined));
}
