import type { PathStudy } from '../../../planning/path-study.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';

/** Rows of the table, ends included. */
const rowCount = 21;

const zoneKeys = { 1: 'sea', 3: 'coast', 4: 'inland' } as const;

/** The figures of the profile for those who do not see it. */
export function ProfileTable({ study }: { study: PathStudy }) {
  const t = useText();
  const { distancesKm, heightsM, zones } = study.profile;
  const { clearanceM, fresnelRadiusM } = study.geometry;
  const last = distancesKm.length - 1;
  const rows = Array.from({ length: rowCount }, (_, i) => Math.round((i * last) / (rowCount - 1)));
  return (
    <table className="visually-hidden">
      <caption>{t('profile.table')}</caption>
      <thead>
        <tr>
          {(['distance', 'ground', 'zone', 'clearance', 'share'] as const).map((id) => (
            <th key={id}>{t(`profile.columns.${id}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((i) => (
          <tr key={i}>
            <th scope="row">{formatNumber(distancesKm[i], 1)}</th>
            <td>{formatNumber(heightsM[i], 0)}</td>
            <td>{t(`profile.zone.${zoneKeys[zones[i] as keyof typeof zoneKeys]}`)}</td>
            <td>{formatNumber(clearanceM[i], 1)}</td>
            <td>{formatNumber(clearanceM[i] / fresnelRadiusM[i], 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
