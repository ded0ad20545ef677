import type { Site } from '../network/site.ts';

/** The first year that the project file allows at all. */
const firstYear = 2000;

/**
 * The years in which a site may come into service: those of the project, and before them too when
 * it already stands. `years` ascend.
 */
export function siteYears(
  status: Site['status'],
  years: readonly number[],
): { readonly from: number; readonly to: number } {
  return { from: status === 'existing' ? firstYear : years[0], to: years[years.length - 1] };
}
