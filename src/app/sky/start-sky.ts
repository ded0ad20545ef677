import type { SessionPort } from '../shell/session-port.ts';
import { SkyController } from './sky-controller.ts';

const started = new WeakSet<SessionPort['map']>();

/** Puts satellites and ships on a chart, once. */
export function startSky(map: SessionPort['map']): void {
  if (started.has(map)) return;
  started.add(map);
  new SkyController(map);
}
