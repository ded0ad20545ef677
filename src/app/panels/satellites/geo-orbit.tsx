import { useMemo } from 'react';
import { ephemerisOf } from '../../../orbit/ephemeris-of.ts';
import { lookAngles } from '../../../orbit/look-angles.ts';
import { observerAt } from '../../../orbit/observer.ts';
import type { GeoSlot } from '../../../orbit/orbit-definition.ts';
import { formatBearing, formatNumber, formatPosition } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { Icon } from '../../shell/icons.tsx';
import { editSystem } from '../../state/satellite-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { TableNumber } from '../terminals/table-number.tsx';
import { words } from './satellite-texts.ts';
import { useMiddle } from './use-middle.ts';

interface GeoOrbitProps {
  readonly systemId: string;
  readonly slots: readonly GeoSlot[];
}

/** The slots of a geostationary system, and where each stands from the chart's middle. */
export function GeoOrbit({ systemId, slots }: GeoOrbitProps) {
  const language = useApp((state) => state.language);
  const startUtc = useApp((state) => state.project.satellites?.period.startUtc);
  const middle = useMiddle();
  const looks = useMemo(() => {
    const startMs = startUtc === undefined ? 0 : Date.parse(startUtc);
    const ephemeris = ephemerisOf({ type: 'geo', satellites: slots }, startMs);
    const positions = new Float64Array(3 * ephemeris.count);
    ephemeris.positionsAt(startMs, positions);
    const observer = observerAt(middle);
    return slots.map((_, i) => lookAngles(observer, positions, 3 * i));
  }, [slots, middle, startUtc]);
  const change = (satellites: readonly GeoSlot[], called: { zh: string; en: string }) =>
    editSystem(systemId, { orbit: { type: 'geo', satellites: [...satellites] } }, called);
  const amend = (at: number, part: Partial<GeoSlot>, called: { zh: string; en: string }) =>
    change(
      slots.map((slot, i) => (i === at ? { ...slot, ...part } : slot)),
      called,
    );
  return (
    <>
      <table className="orbit-table">
        <thead>
          <tr>
            <th>{words.slot[language]}</th>
            <th className="number">{words.longitude[language]} °E</th>
            <th className="number">{words.inclination[language]} °</th>
            <th className="number">{words.elevation[language]}</th>
            <th className="number">{words.azimuth[language]}</th>
            <th className="number">{words.range[language]}</th>
            <th aria-label={words.removeSlot[language]} />
          </tr>
        </thead>
        <tbody>
          {slots.map((slot, i) => {
            const { elevationDeg, azimuthDeg, rangeKm } = looks[i];
            const isUp = elevationDeg > 0;
            return (
              <tr key={slot.id}>
                <td className="cut">{slot.id}</td>
                <td>
                  <TableNumber
                    label={`${words.longitude[language]} ${slot.id}`}
                    value={slot.longitudeDeg}
                    from={-180}
                    to={180}
                    onCommit={(value) => {
                      if (value !== null) amend(i, { longitudeDeg: value }, words.longitude);
                    }}
                  />
                </td>
                <td>
                  <TableNumber
                    label={`${words.inclination[language]} ${slot.id}`}
                    value={slot.inclinationDeg}
                    from={0}
                    to={20}
                    onCommit={(value) => {
                      if (value !== null) amend(i, { inclinationDeg: value }, words.inclination);
                    }}
                  />
                </td>
                <td className={isUp ? 'number' : 'number bad'}>
                  {isUp ? `${formatNumber(elevationDeg, 1)}°` : words.belowHorizon[language]}
                </td>
                <td className="number">{formatBearing(azimuthDeg)}</td>
                <td className="number">
                  {`${formatNumber(rangeKm, 0)}\u202f`}
                  <span className="unit">km</span>
                </td>
                <td>
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={`${words.removeSlot[language]} ${slot.id}`}
                    disabled={slots.length === 1}
                    onClick={() =>
                      change(
                        slots.filter((other) => other !== slot),
                        words.removeSlot,
                      )
                    }
                  >
                    <Icon name="bin" size={13} />
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="orbit-foot">
        <button
          type="button"
          className="tool-button bordered"
          data-testid="add-slot"
          onClick={() => change([...slots, nextSlot(slots)], words.addSlot)}
        >
          <Icon name="plus" size={12} />
          {words.addSlot[language]}
        </button>
        <span className="muted">
          {filled(words.fromMiddle[language], { place: formatPosition(middle) })}
        </span>
      </p>
    </>
  );
}

/** One beside the last, under a free id. */
function nextSlot(slots: readonly GeoSlot[]): GeoSlot {
  const last = slots[slots.length - 1];
  const ids = new Set(slots.map(({ id }) => id));
  let n = slots.length + 1;
  while (ids.has(`slot-${n}`)) n++;
  const longitudeDeg = Math.min(180, Number((last.longitudeDeg + 3).toFixed(2)));
  return { id: `slot-${n}`, longitudeDeg, inclinationDeg: 0 };
}
