import { kmPerNauticalMile } from '../../../units/constants.ts';
import { formatBearing, formatNumber } from '../../i18n/format.ts';
import { legsOf, ringAreaKm2, totalKm } from '../../map/edit/sketch-measures.ts';
import type { Sketch } from '../../state/app-state.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './shape-texts.ts';

interface MeasureTableProps {
  readonly sketch: Sketch;
  readonly isZone: boolean;
  readonly tellsLegs: boolean;
}

/** Legs, length and area of a sketch, as its tags on the chart say them. */
export function MeasureTable({ sketch, isZone, tellsLegs }: MeasureTableProps) {
  const language = useApp((state) => state.language);
  const isRing = sketch.closed || (isZone && sketch.points.length > 2);
  const legs = legsOf(sketch.points, isRing);
  const km = totalKm(legs);
  if (legs.length === 0) return null;
  return (
    <table data-testid="measure">
      <tbody>
        {tellsLegs && legs.length > 1
          ? legs.map(({ distanceKm, bearingDeg, from }, i) => (
              <tr key={`${from.longitudeDeg} ${from.latitudeDeg}`}>
                <th>
                  {words.leg[language]} {i + 1}
                </th>
                <td>{formatNumber(distanceKm, 2)} km</td>
                <td>{formatNumber(distanceKm / kmPerNauticalMile, 2)} NM</td>
                <td>{formatBearing(bearingDeg)}</td>
              </tr>
            ))
          : null}
        <tr className="whole">
          <th>{words.total[language]}</th>
          <td>{formatNumber(km, 2)} km</td>
          <td>{formatNumber(km / kmPerNauticalMile, 2)} NM</td>
          <td>{legs.length === 1 ? formatBearing(legs[0].bearingDeg) : ''}</td>
        </tr>
        {isRing ? (
          <tr className="whole">
            <th>{words.area[language]}</th>
            <td>{formatNumber(ringAreaKm2(sketch.points), 1)} km²</td>
            <td />
            <td />
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
