import type { LinkInspection } from '../../../planning/link-inspection.ts';
import { formatDistance, formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { currentService } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { cellShort, linkSentences } from './link-sentences.ts';

/** Whether the service is given, by how much, what limits it and what would help. */
export function LinkVerdict({ inspection }: { inspection: LinkInspection }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const service = useApp(currentService);
  const { verdict, distanceKm } = inspection;
  return (
    <section className="link-verdict" data-testid="link-verdict" data-cause={verdict.cause}>
      <p className="of cut">{`${service?.name[language] ?? ''} · ${inspection.year}`}</p>
      <div className="margin">
        <MarginChip inspection={inspection} />
        <span className="over">
          {t('link.marginHint', { what: t(`link.marginOf.${verdict.marginOf}`) })}
        </span>
      </div>
      <p className="sentence">{linkSentences(inspection, language, t)}</p>
      <p className="note">
        {`${t('link.probability', { percent: formatNumber(100 * verdict.probability, 0) })} · ${formatDistance(distanceKm)}`}
      </p>
      <MapAnswer inspection={inspection} />
      <OtherTerminals inspection={inspection} />
    </section>
  );
}

function MarginChip({ inspection }: { inspection: LinkInspection }) {
  const t = useText();
  const { given, marginDb } = inspection.verdict;
  const text = Number.isFinite(marginDb)
    ? formatQuantity(Math.abs(marginDb), 'dB', 1)
    : t('link.noMargin');
  const sign = marginDb >= 0 ? '+' : Number.isFinite(marginDb) ? '−' : '';
  return (
    <span className={`chip ${given ? 'gain' : 'loss'}`} data-testid="link-margin">
      {`${given ? '✓' : '✕'} ${sign}${text}`}
    </span>
  );
}

/** What the map shows of the place, where it is of another cell. */
function MapAnswer({ inspection: { map, chosen } }: { inspection: LinkInspection }) {
  const t = useText();
  const language = useApp((state) => state.language);
  if (chosen === 'server') return null;
  const { server, rsrpDbm, sinrDb, cause } = map;
  return (
    <p className="note">
      {server
        ? t('link.map', {
            server: `${server.siteName[language]} ${cellShort(server)}`,
            rsrp: formatQuantity(rsrpDbm, 'dBm', 1),
            sinr: formatQuantity(sinrDb, 'dB', 1),
          })
        : t('link.mapSilent')}{' '}
      {server ? t(`link.cause.${cause}`) : ''}
    </p>
  );
}

/** Margins of other terminals at the place, other cells silent. */
function OtherTerminals({ inspection }: { inspection: LinkInspection }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const { otherTerminals } = inspection.verdict.help;
  if (otherTerminals.length === 0) return null;
  return (
    <>
      <h4>{t('link.otherTerminals')}</h4>
      <ul className="other-terminals">
        {otherTerminals.map(({ terminalId, name, heightM, rsrpDbm, marginDb }) => (
          <li key={terminalId}>
            <span className="cut">{`${name[language]} · ${formatQuantity(heightM, 'm', 0)}`}</span>
            <span className="number">{formatQuantity(rsrpDbm, 'dBm', 1)}</span>
            <span className={`number ${marginDb >= 0 ? 'ok' : 'bad'}`}>
              {Number.isFinite(marginDb)
                ? `${marginDb >= 0 ? '✓ +' : '✕ '}${formatNumber(marginDb, 1)}`
                : `✕ ${t('link.noMargin')}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
