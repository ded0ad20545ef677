import { expose } from 'comlink';
import { SatellitesNow } from '../src/compute/ships/satellites-now.ts';

expose(new SatellitesNow());
