import { expose } from 'comlink';
import { reportFiles } from '../src/compute/report-files.ts';

expose({ reportFiles });
