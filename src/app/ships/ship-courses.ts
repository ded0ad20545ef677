import type { Region } from '../../geo/region.ts';
import type { Ship } from '../../network/fleet.ts';
import type { Project } from '../../planning/project.ts';
import { type ShipCourse, shipCourse } from '../../planning/ships/ship-course.ts';

interface Kept {
  readonly assets: Project['assets'];
  readonly course: ShipCourse | null;
}

const kept = new WeakMap<Ship, Kept>();

/** The way of a ship, worked out once for as long as neither it nor the assets change; null when its lane is not there. */
export function courseOfShip(
  ship: Ship,
  plan: Pick<Project, 'assets'>,
  region: Region,
): ShipCourse | null {
  const before = kept.get(ship);
  // tracks and own lines go without assets
  if (before && (before.assets === plan.assets || ship.voyage.type !== 'lane')) {
    return before.course;
  }
  let course: ShipCourse | null = null;
  try {
    course = shipCourse(ship, plan, region);
  } catch {
    // a lane that is not in the plan or has no line: said where the ship is listed
  }
  kept.set(ship, { assets: plan.assets, course });
  return course;
}
