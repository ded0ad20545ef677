import type { MeanElements } from '../../../orbit/orbit-definition.ts';
import { formatNumber } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { apsidesKm } from '../../satellites/apsides.ts';
import { showSatellite } from '../../satellites/satellite-view.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './satellite-texts.ts';

/** So many are listed; the others are counted. */
const mostListed = 200;
const dayMs = 86_400_000;

/** The objects of a system that was given by elements, with their epochs against the period. */
export function ElementsOrbit({ satellites }: { satellites: readonly MeanElements[] }) {
  const language = useApp((state) => state.language);
  const startUtc = useApp((state) => state.project.satellites?.period.startUtc);
  const startMs = startUtc === undefined ? Number.NaN : Date.parse(startUtc);
  const more = satellites.length - mostListed;
  return (
    <>
      <div className="elements-table scroll">
        <table className="orbit-table">
          <thead>
            <tr>
              <th>{words.object[language]}</th>
              <th className="number">{words.catalogue[language]}</th>
              <th>{words.epoch[language]}</th>
              <th className="number">{words.age[language]}</th>
              <th className="number">{words.inclination[language]}</th>
              <th className="number">{words.heights[language]}</th>
            </tr>
          </thead>
          <tbody>
            {satellites.slice(0, mostListed).map((elements) => {
              const { name, catalogueNumber, epochUtc, inclinationDeg } = elements;
              const { perigeeKm, apogeeKm } = apsidesKm(elements);
              const days = (startMs - Date.parse(epochUtc)) / dayMs;
              return (
                <tr key={`${catalogueNumber} ${epochUtc}`}>
                  <td className="cut">{name}</td>
                  <td className="number">{catalogueNumber}</td>
                  <td>{epochUtc.slice(0, 16).replace('T', ' ')}</td>
                  <td className={Math.abs(days) > 30 ? 'number warn' : 'number'}>
                    {filled(words.days[language], { days: formatNumber(days, 1) })}
                  </td>
                  <td className="number">{`${formatNumber(inclinationDeg, 2)}°`}</td>
                  <td className="number">
                    {`${formatNumber(perigeeKm, 0)} × ${formatNumber(apogeeKm, 0)}`}
                    <span className="unit">km</span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="orbit-foot">
        <button
          type="button"
          className="tool-button bordered"
          onClick={() => showSatellite({ kind: 'new', how: 'elements' })}
        >
          {words.newElements[language]}
        </button>
        <span className="muted">
          {filled(words.wholeTotal[language], { total: formatNumber(satellites.length, 0) })}
          {more > 0 ? ` · ${filled(words.more[language], { count: more })}` : ''}
        </span>
      </p>
    </>
  );
}
