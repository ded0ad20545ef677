import type { VoyageProfile } from '../../../../planning/ships/voyage-profile.ts';
import { formatNumber, formatQuantity, formatShare } from '../../../i18n/format.ts';
import { systemColour } from '../../../ships/system-colour.ts';
import { useApp } from '../../../state/use-app.ts';
import { durationText } from '../fleet-figures.tsx';
import { serverName } from './server-name.ts';
import { ServerSwatch } from './server-swatch.tsx';
import { words } from './voyage-texts.ts';

/** The voyage in figures: how much of it is served and by whom, handovers, the longest gap. */
export function VoyageTotals({ profile }: { profile: VoyageProfile }) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const { totals } = profile;
  const unserved = totals.hours - totals.servedHours;
  const nameOf = (id: string) => serverName(id, project, language);
  return (
    <aside className="voyage-totals" aria-label={words.served[language]}>
      <p className="big">
        <b>{formatShare(totals.percentOfTime)}</b> %{' '}
        <span className="muted">
          {words.served[language]} · {words.ofTime[language]}
        </span>
      </p>
      <p className="muted">
        {formatShare(totals.percentOfWay)} % {words.ofWay[language]} ·{' '}
        {formatNumber(totals.servedKm, 1)} / {formatQuantity(totals.km, 'km', 1)}
      </p>
      <table>
        <tbody>
          {totals.shares.map(({ id, hours, km, percentOfTime }) => (
            <tr key={id}>
              <th scope="row" className="cut" title={nameOf(id)}>
                <ServerSwatch
                  server={id}
                  colour={id === 'terrestrial' ? 'var(--ship-cells)' : systemColour(project, id)}
                />
                {nameOf(id)}
              </th>
              <td className="number">{formatShare(percentOfTime)} %</td>
              <td className="number">{durationText(hours * 60)}</td>
              <td className="number">{formatQuantity(km, 'km', 0)}</td>
            </tr>
          ))}
          {unserved > 1e-9 ? (
            <tr>
              <th scope="row" className="cut">
                <ServerSwatch server={null} colour="var(--ship-none)" />
                {words.nobody[language]}
              </th>
              <td className="number">{formatShare(100 - totals.percentOfTime)} %</td>
              <td className="number">{durationText(unserved * 60)}</td>
              <td className="number">{formatQuantity(totals.km - totals.servedKm, 'km', 0)}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      <dl>
        <div>
          <dt>{words.handovers[language]}</dt>
          <dd>
            {formatNumber(totals.handovers, 0)}
            <span className="muted">
              {' '}
              · {formatNumber(totals.handoversPerHour, 1)}
              {words.perHour[language]}
            </span>
          </dd>
        </div>
        {totals.changesOfSatellite > 0 ? (
          <div>
            <dt>{words.changes[language]}</dt>
            <dd>{formatNumber(totals.changesOfSatellite, 0)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{words.longestGap[language]}</dt>
          <dd>
            {totals.longestGapMin > 0
              ? `${durationText(totals.longestGapMin)} · ${formatQuantity(totals.longestGapKm, 'km', 1)}`
              : words.noGap[language]}
          </dd>
        </div>
      </dl>
      {totals.shares.some(({ id }) => id !== 'terrestrial') ? (
        <p className="muted note">{words.clearSky[language]}</p>
      ) : null}
    </aside>
  );
}
