import './orbit-table.css';
import type { MeanElements } from '../../../orbit/orbit-definition.ts';
import { formatNumber } from '../../i18n/format.ts';
import { filled } from '../../palette/filled.ts';
import { apsidesKm } from '../../satellites/apsides.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './satellite-texts.ts';

/** So many are listed; the others are counted. */
const mostListed = 200;
const dayMs = 86_400_000;
/** As old as this, elements have lost more than a mask's width of their accuracy. */
const oldDays = 14;

interface ElementsTableProps {
  readonly satellites: readonly MeanElements[];
  /** Of the period that they are for, since 1970, UTC. */
  readonly startMs: number;
}

/** Objects by their elements, with the epochs against the period. */
export function ElementsTable({ satellites, startMs }: ElementsTableProps) {
  const language = useApp((state) => state.language);
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
                  <td className={Math.abs(days) > oldDays ? 'number warn' : 'number'}>
                    {filled(words.days[language], { days: formatNumber(days, 1) })}
                  </td>
                  <td className="number">{`${formatNumber(inclinationDeg, 2)}°`}</td>
                  <td className="number">
                    {`${formatNumber(perigeeKm, 0)} × ${formatNumber(apogeeKm, 0)}\u202f`}
                    <span className="unit">km</span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {more > 0 ? (
        <p className="muted">{filled(words.more[language], { count: formatNumber(more, 0) })}</p>
      ) : null}
    </>
  );
}
