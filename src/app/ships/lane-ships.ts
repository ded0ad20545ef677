import type { Ship } from '../../network/fleet.ts';
import type { NewShip } from './fleet-edits.ts';

/** Ships that depart one after the other along a lane. */
export interface LaneTraffic {
  readonly assetId: string;
  /** Every second ship goes from the lane's other end. */
  readonly bothWays: boolean;
  readonly count: number;
  readonly intervalMin: number;
  /** Since 1970, UTC; of the first ship. */
  readonly firstMs: number;
  readonly speedKn: number;
  readonly kind: Ship['kind'];
  readonly terminalId: string;
}

/** Made-up ships along a lane; ships that go both ways depart in pairs, one from each end. */
export function laneShips({
  assetId,
  bothWays,
  count,
  intervalMin,
  firstMs,
  speedKn,
  kind,
  terminalId,
}: LaneTraffic): NewShip[] {
  return Array.from({ length: count }, (_, i): NewShip => {
    const turn = bothWays ? i >> 1 : i;
    const departs = new Date(firstMs + turn * intervalMin * 60_000);
    const departureUtc = `${departs.toISOString().slice(0, 19)}Z`;
    const reversed = bothWays && i % 2 === 1;
    const number = String(i + 1).padStart(String(count).length, '0');
    return {
      name: { zh: `${number} 号船`, en: `Ship ${number}` },
      kind,
      terminalId,
      voyage: { type: 'lane', assetId, departureUtc, speedKn, ...(reversed ? { reversed } : {}) },
    };
  });
}
