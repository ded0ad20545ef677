import type { FanRequest } from '../../coverage/fan.ts';
import { type Geodesic, geodesicBetween } from '../../geo/geodesic.ts';
import type { Position } from '../../geo/position.ts';
import { freeSpaceLossDb } from '../../radio/propagation/free-space-loss.ts';
import type { PathProfile } from '../../radio/propagation/path-profile.ts';
import type { PathLoss, PropagationModel } from '../../radio/propagation/propagation-model.ts';
import type { Ground } from '../../terrain/ground.ts';
import { emptyRadialGround, fillRadialGround } from '../../terrain/radial-ground.ts';

/** Nearer than this a path loss means nothing. */
const leastDistanceM = 10;

/** Models are asked for paths of no fewer steps. */
const fewestSteps = 3;

/** The paths from antennas to one place, over the ground and by the model that fans are made with. */
export class PathsToPlace {
  readonly #ground: Ground;
  readonly #model: PropagationModel;
  readonly #place: Position;
  readonly #geodesics = new Map<string, Geodesic>();
  readonly #profiles = new Map<string, PathProfile>();

  constructor(ground: Ground, model: PropagationModel, place: Position) {
    this.#ground = ground;
    this.#model = model;
    this.#place = place;
  }

  get model(): PropagationModel {
    return this.#model;
  }

  /** The way there from an antenna place. */
  geodesicFrom(origin: Position): Geodesic {
    const key = `${origin.longitudeDeg} ${origin.latitudeDeg}`;
    let geodesic = this.#geodesics.get(key);
    if (!geodesic) {
      geodesic = geodesicBetween(origin, this.#place);
      this.#geodesics.set(key, geodesic);
    }
    return geodesic;
  }

  /**
   * Loss of a fan's link to the place. Within a fan's first step it is that of free space, which
   * fans begin with. @throws RangeError when the model refuses the link.
   */
  loss(fan: FanRequest, link = fan.link): PathLoss {
    const { distanceM } = this.geodesicFrom(fan.origin);
    if (distanceM < fan.stepM) {
      const lossDb = freeSpaceLossDb(Math.max(leastDistanceM, distanceM) / 1000, link.frequencyMhz);
      return { lossDb, parts: [{ id: 'freeSpace', lossDb }], warnings: [] };
    }
    const refusal = this.#model.refusal(link);
    if (refusal !== null) throw new RangeError(refusal);
    const loss = this.#model.predictPath(link, this.profile(fan));
    if (Number.isFinite(loss.lossDb)) return loss;
    throw new RangeError(`${this.#model.id} over ${distanceM} m: no finite loss, ${loss.lossDb}`);
  }

  /** The ground along the way from a fan's antenna, sampled as the fan's own radials are. */
  profile(fan: FanRequest): PathProfile {
    const { origin, stepM, waterLevelM } = fan;
    const key = `${origin.longitudeDeg} ${origin.latitudeDeg} ${waterLevelM}`;
    const known = this.#profiles.get(key);
    if (known) return known;
    const { distanceM, bearingDeg } = this.geodesicFrom(origin);
    const steps = Math.max(fewestSteps, Math.ceil(distanceM / stepM));
    const stepKm = distanceM / 1000 / steps;
    const radial = emptyRadialGround(steps + 1);
    const along = { stepKm, count: steps + 1 };
    fillRadialGround(this.#ground, origin, bearingDeg, along, radial, waterLevelM);
    const distancesKm = Float64Array.from({ length: steps + 1 }, (_, i) => i * stepKm);
    const profile = { distancesKm, ...radial };
    this.#profiles.set(key, profile);
    return profile;
  }
}
