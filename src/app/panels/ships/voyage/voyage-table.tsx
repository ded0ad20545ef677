import type { VoyageProfile } from '../../../../planning/ships/voyage-profile.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { appStore } from '../../../state/app-store.ts';
import { useApp } from '../../../state/use-app.ts';
import { shortTime } from '../departures.ts';
import { serverName } from './server-name.ts';
import { serverStretches } from './server-stretches.ts';
import { words } from './voyage-texts.ts';

/** Rows at most; a voyage of more stretches tells the first of them. */
const mostRows = 60;

/** Who serves, stretch by stretch, for those who do not see it. */
export function VoyageTable({ profile }: { profile: VoyageProfile }) {
  const language = useApp((state) => state.language);
  const { project } = appStore.getState();
  return (
    <table className="visually-hidden">
      <caption>{words.title[language]}</caption>
      <thead>
        <tr>
          <th>{words.time[language]}</th>
          <th>{words.km[language]}</th>
          <th>{words.served[language]}</th>
          <th>{words.rate[language]}</th>
        </tr>
      </thead>
      <tbody>
        {serverStretches(profile)
          .slice(0, mostRows)
          .map(({ server, start, end, first }) => (
            <tr key={first}>
              <th scope="row">
                {shortTime(start.timeMs)}–{shortTime(end.timeMs)}
              </th>
              <td>
                {formatNumber(start.km, 1)}–{formatNumber(end.km, 1)}
              </td>
              <td>{serverName(server, project, language)}</td>
              <td>{formatNumber(profile.points[first].downlinkMbps, 2)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
