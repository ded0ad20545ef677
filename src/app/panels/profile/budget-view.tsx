import type { PathStudy } from '../../../planning/path-study.ts';
import { formatNumber, formatQuantity } from '../../i18n/format.ts';
import { type Text, type TextKey, useText } from '../../i18n/text.ts';
import { profileSite } from '../../state/current-profile.ts';
import { useApp } from '../../state/use-app.ts';
import { type Budget, type BudgetStep, budgetOf } from './budget-steps.ts';
import { modelName, outsideText } from './model-texts.ts';
import { verdictText } from './verdict-text.ts';

/** From the antenna to the receiver: each part of the budget, the sum, the margin, and what would help. */
export function BudgetView({ study }: { study: PathStudy }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const budget = budgetOf(study);
  const [model] = study.models;
  if (!budget) {
    const { refusal, outside } = model.atTimes[0];
    return (
      <p className="empty">
        {`${modelName(model.id, model.name, t)}: ${outside.length > 0 ? outsideText(outside, t) : refusal}`}
      </p>
    );
  }
  return (
    <>
      <Waterfall budget={budget} />
      <Total budget={budget} study={study} />
      <p className="sentence">
        {study.isRaised ? `${t('profile.raised')} ` : ''}
        {verdictText(study, language, t)}
        {study.budget ? null : <NoCell />}
      </p>
    </>
  );
}

/** Why there is no RSRP. */
function NoCell() {
  const t = useText();
  const isSite = useApp((state) => profileSite(state) !== null);
  return <> {t(isSite ? 'profile.noCarrierHere' : 'profile.noCell')}</>;
}

function Waterfall({ budget }: { budget: Budget }) {
  const t = useText();
  const levels = budget.steps.flatMap(({ from, to }) => [from, to]);
  if (budget.needDbm !== null) levels.push(budget.needDbm);
  const [low, high] = [Math.min(...levels) - 4, Math.max(...levels) + 4];
  const place = (level: number) => (100 * (level - low)) / (high - low);
  return (
    <div className="waterfall">
      {budget.steps.map((step) => (
        <div key={step.id} className="step">
          <span className="cut">{t(stepKey(step))}</span>
          <span className="track">
            {budget.needDbm === null ? null : <u style={{ left: `${place(budget.needDbm)}%` }} />}
            <i
              className={step.id === 'eirp' ? 'radiated' : step.valueDb > 0 ? 'gain' : ''}
              style={barStyle(step, place)}
            />
          </span>
          <span className="number">{formatNumber(step.valueDb, 1)}</span>
          <span className="unit">{unitOf(step.id)}</span>
        </div>
      ))}
    </div>
  );
}

function barStyle({ from, to, id }: BudgetStep, place: (level: number) => number) {
  // the first bar begins at 0 dBm and shows how much that is
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const width = Math.max(id === 'eirp' ? 1 : 0.8, place(high) - place(low));
  return { left: `${place(low)}%`, width: `${width}%` };
}

function stepKey({ id }: BudgetStep): TextKey {
  switch (id) {
    case 'eirp':
    case 'pattern':
    case 'terminalGain':
    case 'terminalLoss':
      return `profile.${id}`;
    default:
      return `profile.part.${id}`;
  }
}

function unitOf(id: BudgetStep['id']): string {
  if (id === 'eirp') return 'dBm';
  return id === 'terminalGain' ? 'dBi' : 'dB';
}

/** The sum at large, and whether it suffices. */
function Total({ budget, study }: { budget: Budget; study: PathStudy }) {
  const t = useText();
  const { rsrpDbm, needDbm, lossDb } = budget;
  const [model] = study.models;
  return (
    <>
      <div className="total">
        <b>{rsrpDbm === null ? t('profile.loss') : 'RSRP'}</b>
        <span className="of">
          {`${modelName(model.id, model.name, t)} · T ${formatNumber(study.timePercents[0], 0)} %`}
        </span>
        <span className="sum" data-testid="profile-sum">
          {formatNumber(rsrpDbm ?? lossDb, 1)}
          <span className="unit">{rsrpDbm === null ? 'dB' : 'dBm'}</span>
        </span>
      </div>
      {rsrpDbm === null || needDbm === null ? null : (
        <div className="margin">
          <span>
            {t('profile.need', {
              direction: t(`profile.${study.verdict?.direction ?? 'downlink'}`),
              need: formatQuantity(needDbm, 'dBm', 1),
            })}
          </span>
          <MarginChip marginDb={rsrpDbm - needDbm} t={t} />
        </div>
      )}
    </>
  );
}

function MarginChip({ marginDb, t }: { marginDb: number; t: Text }) {
  const passes = marginDb >= 0;
  return (
    <span
      className={`chip ${passes ? 'gain' : 'loss'}`}
      title={passes ? t('profile.passes') : undefined}
    >
      {`${passes ? '✓ +' : '✕ '}${formatQuantity(marginDb, 'dB', 1)}`}
    </span>
  );
}
