import { toggleOverlay } from '../state/actions.ts';
import type { OverlayId } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import type { Command } from './command.ts';
import { textName } from './text-name.ts';

const overlays = Object.keys(appStore.getInitialState().overlays) as OverlayId[];

/** Chart layers, each on or off. */
export const overlayCommands: readonly Command[] = overlays.map((id) => ({
  id: `overlay.${id}`,
  group: 'overlays',
  name: textName(`overlay.${id}`),
  keywords: 'overlay show hide 叠加 显示 隐藏',
  ...(id === 'satellites' && { keys: ['W'] }),
  isOn: (state) => state.overlays[id],
  run: () => toggleOverlay(id),
}));
