import { Fragment } from 'react';
import type { Carrier, ThresholdClass } from '../../../network/carrier.ts';
import type { Service } from '../../../planning/service.ts';
import { formatNumber, formatQuantity, unknownNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { explained } from '../../shell/explained.ts';
import {
  carriersInUse,
  currentScenario,
  currentService,
  currentTerminal,
} from '../../state/current.ts';
import { effectiveKFactor } from '../../state/current-propagation.ts';
import { useApp } from '../../state/use-app.ts';
import { LazyConditionsNote } from '../propagation/lazy-conditions-note.tsx';
import { PropagationControl } from '../propagation/propagation-control.tsx';

/** What the percentages stand on: terminal, thresholds, time, places, model, cell size. */
export function BasisLines() {
  const t = useText();
  const language = useApp((state) => state.language);
  const service = useApp(currentService);
  const terminal = useApp(currentTerminal);
  const kFactor = useApp(effectiveKFactor);
  const cellSizeM = useApp((state) => state.project.cellSizeM);
  const carriers = useApp((state) => state.project.carriers);
  const scenario = useApp(currentScenario);
  if (!service || !terminal || !scenario) {
    return null;
  }
  const [first, ...others] = thresholds(service, carriersInUse(carriers, scenario));
  return (
    <div className="basis">
      <span>
        <PropagationControl />
      </span>
      <span {...explained({ of: 'terminal' })}>
        {terminal.name[language]} {formatQuantity(terminal.heightM, 'm', 1)}
      </span>
      <span {...explained({ of: 'threshold' })}>
        RSRP <b>≥ {first ? formatNumber(first.dbm, 0) : unknownNumber}</b>
        {others.length > 0 ? (
          <>
            {' ('}
            {others.map(({ kind, dbm }, index) => (
              <Fragment key={kind}>
                {index > 0 ? ', ' : ''}
                {t(`threshold.${kind}`)} <b>{formatNumber(dbm, 0)}</b>
              </Fragment>
            ))}
            )
          </>
        ) : null}{' '}
        dBm
      </span>
      <span {...explained({ of: 'location' })}>
        {t('goals.locationShort')} <b>{formatNumber(service.locationPercent, 0)} %</b>
      </span>
      <span {...explained({ of: 'kFactor' })}>
        k <b>{kFactorText(kFactor)}</b>
      </span>
      <span {...explained({ of: 'cellSize' })}>
        {t('goals.cell')} <b>{formatQuantity(cellSizeM, 'm', 0)}</b>
      </span>
      <LazyConditionsNote />
    </div>
  );
}

/** Thresholds by kind of carrier in use, lowest frequency first; a kind like the one before is left out. */
function thresholds(
  service: Service,
  carriers: readonly Carrier[],
): { kind: ThresholdClass; dbm: number }[] {
  const byFrequency = [...carriers].sort((a, b) => a.downlinkMhz - b.downlinkMhz);
  const kinds = [...new Set(byFrequency.map((carrier) => carrier.thresholdClass))];
  return kinds
    .map((kind) => ({ kind, dbm: service.ssRsrpDbm[kind] }))
    .filter(({ dbm }, index, all) => index === 0 || dbm !== all[index - 1].dbm);
}

function kFactorText(kFactor: number): string {
  return Math.abs(kFactor - 4 / 3) < 0.002 ? '4/3' : formatNumber(kFactor, 2);
}
