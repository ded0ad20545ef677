/**
 * Share of time in which the masts' service is there: the share that propagation is predicted for,
 * times that of the site's way to the core network; the two are taken as independent.
 *
 * @param timePercent T of the prediction
 * @param backhaulPercent availability of the site's backhaul; 100 where nothing is known of it
 */
export function terrestrialAvailability(timePercent: number, backhaulPercent = 100): number {
  return (timePercent * backhaulPercent) / 100;
}
