import type { Region } from '../../../../geo/region.ts';
import type { Ship } from '../../../../network/fleet.ts';
import { shipCourse } from '../../../../planning/ships/ship-course.ts';
import { voyageSpan } from '../../../../planning/ships/voyage-span.ts';
import { kmPerNauticalMile } from '../../../../units/constants.ts';
import type { IncomingMark } from '../../exchange/import/incoming-marks.ts';

/** A ship of a file as the preview lists it. */
export interface ShipRead {
  readonly key: string;
  readonly ship: Ship;
  readonly points: number;
  readonly lengthKm: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly meanKn: number;
  /** Of any leg. */
  readonly mostKn: number;
  /** Always null: what is wrong stands by line above the table. */
  readonly problem: null;
}

/** How far, when and how fast a ship of a file goes. */
export function shipRead(ship: Ship, region: Region, index: number): ShipRead {
  const { voyage } = ship;
  const course = shipCourse(ship, { assets: [] }, region);
  const { startMs, endMs, lengthKm } = voyageSpan(course);
  const { timesMs, kilometres } = course;
  let mostKn = 0;
  for (let i = 1; i < timesMs.length; i++) {
    const hours = (timesMs[i] - timesMs[i - 1]) / 3_600_000;
    const knots = (kilometres[i] - kilometres[i - 1]) / kmPerNauticalMile / hours;
    if (hours > 0 && knots > mostKn) mostKn = knots;
  }
  const hours = (endMs - startMs) / 3_600_000;
  return {
    key: String(index),
    ship,
    points: linePoints(voyage).length,
    lengthKm,
    startMs,
    endMs,
    meanKn: hours > 0 ? lengthKm / kmPerNauticalMile / hours : Number.NaN,
    mostKn,
    problem: null,
  };
}

/** A ship's way on the chart; one that cannot be taken yet is drawn as bad. */
export function shipMark({ key, ship }: ShipRead, good: boolean): IncomingMark {
  return { key, kind: 'line', paths: [linePoints(ship.voyage)], good };
}

function linePoints(voyage: Ship['voyage']): readonly (readonly number[])[] {
  if (voyage.type === 'line') return voyage.coordinates;
  return voyage.type === 'track' ? voyage.points.map(([, x, y]) => [x, y]) : [];
}
