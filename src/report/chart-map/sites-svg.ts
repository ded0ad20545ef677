import { type Paint, paint } from '../charts/svg-paint.ts';
import type { MapSite } from '../document/report-map.ts';
import { type ChartFrame, chartX, chartY } from './chart-frame.ts';
import { dots } from './chart-ground.ts';

const looks: readonly (readonly [state: MapSite['state'], edge: Paint, middle: Paint])[] = [
  ['planned', 'cov', 'paper'],
  ['existing', 'cov', 'cov'],
  ['changed', 'cov', 'mag'],
  ['added', 'paper', 'gain'],
  ['dropped', 'paper', 'loss'],
];

/** Sites as dots by their state: filled where they stand, open where they are to be built. */
export function sitesSvg(sites: readonly MapSite[], frame: ChartFrame, scale = 1): string {
  return looks
    .map(([state, edge, middle]) => {
      const places = sites
        .filter((site) => site.state === state)
        .map(
          ({ longitudeDeg, latitudeDeg }) =>
            [chartX(frame, longitudeDeg), chartY(frame, latitudeDeg)] as const,
        );
      const isChange = state === 'added' || state === 'dropped';
      return (
        dots(places, (isChange ? 7 : 5) * scale, paint(null, edge)) +
        dots(places, (isChange ? 4.6 : 2.8) * scale, paint(null, middle))
      );
    })
    .join('');
}
