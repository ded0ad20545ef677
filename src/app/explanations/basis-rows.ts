import { interferenceTimePercentOf } from '../../planning/propagation-variants.ts';
import { formatExact, formatNumber, formatQuantity } from '../i18n/format.ts';
import { textIn } from '../i18n/text.ts';
import type { AppState } from '../state/app-state.ts';
import { currentResult, currentService, currentTerminal } from '../state/current.ts';
import type { ExplanationRow } from './explanation.ts';
import { confidences, reliefs, rowNames } from './explanation-texts.ts';

/** What every percentage stands on: service and thresholds, terminal, shares, model, cells, inputs. */
export function basisRows(state: AppState): ExplanationRow[] {
  const { language, project } = state;
  const t = textIn(language);
  const service = currentService(state);
  const terminal = currentTerminal(state);
  const result = currentResult(state);
  const { propagation } = project;
  const named = (key: keyof typeof rowNames, value: string): ExplanationRow => ({
    label: rowNames[key][language],
    value,
  });
  const rows: ExplanationRow[] = [];
  if (service) {
    const { ssRsrpDbm } = service;
    rows.push(
      named('service', service.name[language]),
      named(
        'rates',
        `${formatExact(service.downlinkMbps)} · ${formatExact(service.uplinkMbps)} Mbps`,
      ),
      named(
        'rsrp',
        `${(['fddBelow1Ghz', 'fdd2Ghz', 'tdd'] as const)
          .map((kind) => `${t(`threshold.${kind}`)} ${formatNumber(ssRsrpDbm[kind], 0)}`)
          .join(', ')} dBm`,
      ),
    );
  }
  if (terminal) {
    const height = formatQuantity(terminal.heightM, 'm', 1);
    rows.push(named('terminal', `${terminal.name[language]} · ${height}`));
  }
  rows.push(
    named('time', `${formatExact(result?.model.timePercent ?? propagation.timePercent)} %`),
  );
  const interference =
    result?.model.interferenceTimePercent ?? interferenceTimePercentOf(propagation);
  rows.push(named('interferenceTime', `${formatExact(interference)} %`));
  if (service) rows.push(named('location', `${formatExact(service.locationPercent)} %`));
  rows.push(named('model', result?.model.name ?? t(`model.${propagation.modelId}`)));
  if (result) {
    rows.push(
      named('terrain', reliefs[result.model.terrain.relief][language]),
      named(
        'cells',
        `${formatNumber(result.cells, 0)} × ${formatQuantity(result.cellSizeM, 'm', 0)}`,
      ),
      named('inputs', `${result.inputsHash.slice(0, 4)}·${result.inputsHash.slice(4, 8)}`),
    );
  } else {
    rows.push(named('cells', formatQuantity(project.cellSizeM, 'm', 0)));
  }
  if (service) {
    rows.push(named('confidence', confidences[service.confidence][language]));
  }
  return rows;
}
