import type { Carrier } from '../../../network/carrier.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import {
  carriersInUse,
  currentScenario,
  currentService,
  currentTerminal,
} from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';

/** What the percentages stand on: terminal, thresholds, time, places, model, cell size. */
export function BasisLines() {
  const t = useText();
  const language = useApp((state) => state.language);
  const service = useApp(currentService);
  const terminal = useApp(currentTerminal);
  const propagation = useApp((state) => state.project.propagation);
  const cellSizeM = useApp((state) => state.project.cellSizeM);
  const carriers = useApp((state) => state.project.carriers);
  const scenario = useApp(currentScenario);
  if (!service || !terminal || !scenario) {
    return null;
  }
  const kinds = thresholdKinds(carriersInUse(carriers, scenario));
  return (
    <div className="basis">
      <div>
        <span>
          {terminal.name[language]} {formatQuantity(terminal.heightM, 'm', 1)}
        </span>
        <span>{service.name[language]}</span>
      </div>
      <div title={t('goals.thresholdHint')}>
        {kinds.map((kind) => (
          <span key={kind}>
            {t(`threshold.${kind}`)} <b>≥ {formatQuantity(service.ssRsrpDbm[kind], 'dBm', 0)}</b>
          </span>
        ))}
      </div>
      <div>
        <span title={t('goals.timeHint')}>
          T <b>{formatNumber(propagation.timePercent, 0)} %</b>
        </span>
        <span title={t('goals.locationHint')}>
          {t('goals.locationShort')} <b>{formatNumber(service.locationPercent, 0)} %</b>
        </span>
        <span>{t(`model.${propagation.modelId}`)}</span>
        <span>
          k <b>{kFactorText(propagation.kFactor)}</b>
        </span>
        <span>
          {t('goals.cell')} <b>{formatQuantity(cellSizeM, 'm', 0)}</b>
        </span>
      </div>
    </div>
  );
}

/** The kinds of carrier in use, in the order of their frequency. */
function thresholdKinds(carriers: readonly Carrier[]): Carrier['thresholdClass'][] {
  const byFrequency = [...carriers].sort((a, b) => a.downlinkMhz - b.downlinkMhz);
  return [...new Set(byFrequency.map((carrier) => carrier.thresholdClass))];
}

function kFactorText(kFactor: number): string {
  return Math.abs(kFactor - 4 / 3) < 0.002 ? '4/3' : formatNumber(kFactor, 2);
}
