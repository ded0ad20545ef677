import type { AppState } from '../state/app-state.ts';
import { chartCommands } from './chart-commands.ts';
import type { Command, CommandRoom } from './command.ts';
import { compareCommands } from './compare-commands.ts';
import { editCommands } from './edit-commands.ts';
import { fileCommands } from './file-commands.ts';
import { helpCommands } from './help-commands.ts';
import { layerCommands } from './layer-commands.ts';
import { manySiteCommands } from './many-site-commands.ts';
import { overlayCommands } from './overlay-commands.ts';
import { planCommands } from './plan-commands.ts';
import { reviewCommands } from './review-commands.ts';
import { shipCommands } from './ship-commands.ts';
import { siteCommands } from './site-commands.ts';
import { skyCommands } from './sky-commands.ts';
import { toolCommands } from './tool-commands.ts';
import { viewCommands } from './view-commands.ts';

/** Every room of commands. Where two share a key, the first that can be done has it. */
const rooms: readonly CommandRoom[] = [
  compareCommands,
  chartCommands,
  manySiteCommands,
  editCommands,
  toolCommands,
  siteCommands,
  layerCommands,
  viewCommands,
  overlayCommands,
  skyCommands,
  planCommands,
  shipCommands,
  fileCommands,
  reviewCommands,
  helpCommands,
];

/** All commands there are, whether they can be done now or not. */
export function allCommands(state: AppState): Command[] {
  return rooms.flatMap((room) => (typeof room === 'function' ? room(state) : room));
}

/** Whether a command can be done now. */
export function isAvailable(command: Command, state: AppState): boolean {
  return command.available?.(state) ?? true;
}
