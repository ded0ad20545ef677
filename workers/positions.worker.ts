import { expose } from 'comlink';
import { createPositionService } from '../src/compute/satellites/position-service.ts';

expose(createPositionService());
