/*
 * Circular functions from arithmetic and square roots alone, like elementary.ts and for the same
 * reason: a report must be recomputable to the bit. All angles are in radians.
 */

const quarterTurn = Math.PI / 2;

/** π/2 in three parts; the first two have 33 bits, so that their multiples up to 2^20 are exact. */
const quarterTurnHigh = 1.5707963267341256;
const quarterTurnMiddle = 6.077100506303966e-11;
const quarterTurnLow = 2.0222662487959506e-21;

/** Beyond it the parts above no longer hold the angle. */
const largestAngle = 1e6;

/** What `reduce` leaves: the angle in −π/4 … π/4 and what rounding took off it. */
const reduced = new Float64Array(2);

/** Takes off whole quarter turns and returns how many they were, 0 to 3. */
function reduce(x: number): number {
  const turns = Math.round(x * (2 / Math.PI));
  const coarse = x - turns * quarterTurnHigh;
  const product = turns * quarterTurnMiddle;
  const fine = coarse - product;
  const low = coarse - fine - product - turns * quarterTurnLow;
  const rounded = fine + low;
  reduced[0] = rounded;
  reduced[1] = fine - rounded + low;
  return turns & 3;
}

function checkAngle(x: number): void {
  if (Math.abs(x) > largestAngle) throw new RangeError(`angle ${x} rad: beyond ±${largestAngle}`);
}

/** sin(x + tail) for |x| ≤ π/4. The Taylor series to x^17 reaches 1e-19. */
function sineKernel(x: number, tail: number): number {
  const z = x * x;
  let series = 1 / 355687428096000;
  series = series * z - 1 / 1307674368000;
  series = series * z + 1 / 6227020800;
  series = series * z - 1 / 39916800;
  series = series * z + 1 / 362880;
  series = series * z - 1 / 5040;
  series = series * z + 1 / 120;
  series = series * z - 1 / 6;
  return x + (x * z * series + tail * (1 - 0.5 * z));
}

/** cos(x + tail) for |x| ≤ π/4. The Taylor series to x^16 reaches 1e-17. */
function cosineKernel(x: number, tail: number): number {
  const z = x * x;
  let series = 1 / 20922789888000;
  series = series * z - 1 / 87178291200;
  series = series * z + 1 / 479001600;
  series = series * z - 1 / 3628800;
  series = series * z + 1 / 40320;
  series = series * z - 1 / 720;
  series = series * z + 1 / 24;
  const half = 0.5 * z;
  const top = 1 - half;
  return top + (1 - top - half + (z * z * series - x * tail));
}

/** Sine, within 2 units in the last place. @throws beyond ±1e6 rad. */
export function sine(x: number): number {
  checkAngle(x);
  const quadrant = reduce(x);
  if (quadrant === 0) return sineKernel(reduced[0], reduced[1]);
  if (quadrant === 1) return cosineKernel(reduced[0], reduced[1]);
  return quadrant === 2
    ? -sineKernel(reduced[0], reduced[1])
    : -cosineKernel(reduced[0], reduced[1]);
}

/** Cosine, within 2 units in the last place. @throws beyond ±1e6 rad. */
export function cosine(x: number): number {
  checkAngle(x);
  const quadrant = reduce(x);
  if (quadrant === 0) return cosineKernel(reduced[0], reduced[1]);
  if (quadrant === 1) return -sineKernel(reduced[0], reduced[1]);
  return quadrant === 2
    ? -cosineKernel(reduced[0], reduced[1])
    : sineKernel(reduced[0], reduced[1]);
}

/** Tangent, within 3 units in the last place. @throws beyond ±1e6 rad. */
export function tangent(x: number): number {
  checkAngle(x);
  const odd = reduce(x) & 1;
  const opposite = sineKernel(reduced[0], reduced[1]);
  const adjacent = cosineKernel(reduced[0], reduced[1]);
  return odd === 1 ? -adjacent / opposite : opposite / adjacent;
}

/** arctan(i / 8), by i. */
const arcTangentsOfEighths = Float64Array.of(
  0,
  0.12435499454676144,
  0.24497866312686414,
  0.35877067027057225,
  0.4636476090008061,
  0.5585993153435624,
  0.6435011087932844,
  0.7188299996216245,
  0.7853981633974483,
);

/** Arc tangent of 0 ≤ x ≤ 1: of the nearest eighth, and of what is left by its series. */
function arcTangentKernel(x: number): number {
  const eighths = Math.round(x * 8);
  const near = eighths / 8;
  // |t| ≤ 1/16: eight odd terms reach 1e-20
  const t = (x - near) / (1 + x * near);
  const z = t * t;
  let series = -1 / 15;
  series = series * z + 1 / 13;
  series = series * z - 1 / 11;
  series = series * z + 1 / 9;
  series = series * z - 1 / 7;
  series = series * z + 1 / 5;
  series = series * z - 1 / 3;
  return arcTangentsOfEighths[eighths] + (t + t * z * series);
}

/** Arc tangent in −π/2 … π/2, within 2 units in the last place. */
export function arcTangent(x: number): number {
  return x < 0 ? -arcTangentOfPositive(x) : arcTangentOfPositive(x);
}

function arcTangentOfPositive(x: number): number {
  const size = Math.abs(x);
  return size > 1 ? quarterTurn - arcTangentKernel(1 / size) : arcTangentKernel(size);
}

/** Angle of the point (x, y) in −π … π, as Math.atan2 has it; both finite. */
export function arcTangent2(y: number, x: number): number {
  const height = Math.abs(y);
  const width = Math.abs(x);
  let angle = 0;
  if (height > width) angle = quarterTurn - arcTangentKernel(width / height);
  else if (width !== 0 || height !== 0) angle = arcTangentKernel(height / width);
  if (x < 0) angle = Math.PI - angle;
  return y < 0 ? -angle : angle;
}

/** Arc sine in −π/2 … π/2, within 3 units in the last place; NaN beyond ±1. */
export function arcSine(x: number): number {
  return arcTangent2(x, Math.sqrt((1 - x) * (1 + x)));
}

/** Arc cosine in 0 … π, within 3 units in the last place; NaN beyond ±1. */
export function arcCosine(x: number): number {
  return arcTangent2(Math.sqrt((1 - x) * (1 + x)), x);
}
