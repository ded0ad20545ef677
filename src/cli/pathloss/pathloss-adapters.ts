import { itmAreaAdapter } from './itm-area-adapter.ts';
import { itmP2pAdapter } from './itm-p2p-adapter.ts';
import { p526BullingtonAdapter } from './p526-bullington-adapter.ts';
import { p526SmoothEarthAdapter } from './p526-smooth-earth-adapter.ts';
import { p618RainAdapter } from './p618-rain-adapter.ts';
import { p676Adapter } from './p676-adapter.ts';
import { p838Adapter } from './p838-adapter.ts';
import { p1546Adapter } from './p1546-adapter.ts';
import { p1812Adapter } from './p1812-adapter.ts';
import { p2001Adapter } from './p2001-adapter.ts';
import type { PathlossAdapter } from './pathloss-adapter.ts';

/** The models of `offing pathloss`. */
export const pathlossAdapters: readonly PathlossAdapter[] = [
  p1812Adapter,
  p2001Adapter,
  itmP2pAdapter,
  itmAreaAdapter,
  p1546Adapter,
  p526SmoothEarthAdapter,
  p526BullingtonAdapter,
  p676Adapter,
  p838Adapter,
  p618RainAdapter,
];
