import type { LinkInspection } from '../../../planning/link-inspection.ts';
import { formatBearing, formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { useApp } from '../../state/use-app.ts';
import { cellShort } from './link-sentences.ts';

/** The cells that disturb the link, the strongest first. */
export function LinkInterferers({ inspection }: { inspection: LinkInspection }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const { strongest, count, restDbm } = inspection.interference;
  const time = formatNumber(inspection.path.interferenceTimePercent, 0);
  const more = count - strongest.length;
  return (
    <section className="link-interferers">
      <h4>{t('link.interferers', { time })}</h4>
      {count === 0 ? (
        <p className="note">{t('link.noInterferers')}</p>
      ) : (
        <table>
          <thead className="visually-hidden">
            <tr>
              {(['cell', 'distance', 'level'] as const).map((id) => (
                <th key={id}>{t(`link.interferersHead.${id}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {strongest.map(({ cell, distanceKm, bearingDeg, rsrpDbm, load, levelDbm }) => (
              <tr
                key={`${cell.sectorId} ${cell.carrierId}`}
                title={`${formatBearing(bearingDeg)} · ${t('link.levelHint', {
                  rsrp: formatQuantity(rsrpDbm, 'dBm', 1),
                  load: formatNumber(load, 2),
                })}`}
              >
                <th scope="row">
                  <span className="cut">{`${cell.siteName[language]} ${cellShort(cell)}`}</span>
                </th>
                <td className="number">{formatQuantity(distanceKm, 'km', 1)}</td>
                <td className="number">{formatQuantity(levelDbm, 'dBm', 1)}</td>
              </tr>
            ))}
            {more > 0 ? (
              <tr>
                <th scope="row">{t('link.rest', { count: more, n: formatNumber(more, 0) })}</th>
                <td />
                <td className="number">{formatQuantity(restDbm, 'dBm', 1)}</td>
              </tr>
            ) : null}
          </tbody>
        </table>
      )}
    </section>
  );
}
