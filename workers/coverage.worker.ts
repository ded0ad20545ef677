import { expose } from 'comlink';
import { createCoverageService } from '../src/compute/coverage-service.ts';

expose(createCoverageService());
