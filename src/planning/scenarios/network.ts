import type { Scenario } from '../project.ts';

/** The sites and sectors of a scenario, without what it is called. */
export type Network = Pick<Scenario, 'sites' | 'sectors'>;
