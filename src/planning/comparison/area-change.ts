/** Area that a service gained and lost between two plans by the end of a year, cell by cell. */
export interface AreaChange {
  readonly year: number;
  readonly serviceId: string;
  /** By zone, in the order of the project's zones; km². */
  readonly gainedKm2: readonly number[];
  readonly lostKm2: readonly number[];
}
