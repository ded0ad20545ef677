import type { JudgedChannel } from '../../src/coverage/judgement.ts';
import { tileSide } from '../../src/geo/tile-grid.ts';
import { ratioFromDecibels } from '../../src/units/decibel.ts';
import { silentChannels } from './judged-cells.ts';

/** Channels with every kind of reception in their cells: none, weak, disturbed, barred, hidden. */
export function randomChannels(random: () => number): JudgedChannel[] {
  const channels = silentChannels();
  channels.forEach(({ reception }, channel) => {
    for (let cell = 0; cell < tileSide * tileSide; cell++) {
      const powerMw = () => ratioFromDecibels(-140 + 70 * random());
      if (random() < 0.7) {
        reception.bestMw[cell] = powerMw();
        reception.server[cell] = channel === 0 ? Math.floor(2 * random()) : 2;
        reception.beyond[cell] = random() < 0.4 ? 1 : 0;
        reception.servers[cell] = Math.floor(6 * random() ** 2);
      }
      if (random() < 0.6) reception.othersMw[cell] = powerMw();
      if (random() < 0.3) reception.far.cellsMw[cell] = powerMw();
      if (random() < 0.3) {
        reception.barredMw[cell] = powerMw();
        reception.barred[cell] = channel === 0 ? 1 : 2;
      }
    }
  });
  return channels;
}
