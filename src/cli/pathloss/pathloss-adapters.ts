import { p526BullingtonAdapter } from './p526-bullington-adapter.ts';
import { p526SmoothEarthAdapter } from './p526-smooth-earth-adapter.ts';
import { p618RainAdapter } from './p618-rain-adapter.ts';
import { p676Adapter } from './p676-adapter.ts';
import { p838Adapter } from './p838-adapter.ts';
import type { PathlossAdapter } from './pathloss-adapter.ts';

/** The models of `offing pathloss`. */
export const pathlossAdapters: readonly PathlossAdapter[] = [
  p526SmoothEarthAdapter,
  p526BullingtonAdapter,
  p676Adapter,
  p838Adapter,
  p618RainAdapter,
];
