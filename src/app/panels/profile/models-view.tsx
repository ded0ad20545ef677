import { useState } from 'react';
import type { ModelLosses, TimedLoss } from '../../../planning/path-study/model-losses.ts';
import type { PathStudy } from '../../../planning/path-study.ts';
import type { LossPartId } from '../../../radio/propagation/propagation-model.ts';
import { formatNumber, unknownNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { modelName, remarkOn } from './model-texts.ts';

const columns = ['freeSpace', 'diffraction', 'ducting'] as const;

function isColumn(id: LossPartId): boolean {
  return columns.some((each) => each === id);
}

/** All models side by side: the parts at one share of time, the sums at all of them. */
export function ModelsView({ study }: { study: PathStudy }) {
  const t = useText();
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, study.timePercents.length - 1);
  return (
    <>
      <table className="models" data-testid="profile-models">
        <caption className="visually-hidden">{t('profile.partsOf')}</caption>
        <thead>
          <tr>
            <th>{t('profile.model')}</th>
            {columns.map((id) => (
              <th key={id} className="number" title={t(`profile.part.${id}`)}>
                {t(`profile.heads.${id}`)}
              </th>
            ))}
            <th className="number">{t('profile.heads.rest')}</th>
            {study.timePercents.map((timePercent, index) => (
              <th key={timePercent} className="number">
                <button
                  type="button"
                  aria-pressed={index === at}
                  title={t('profile.sumHint', { time: timePercent })}
                  onClick={() => setChosen(index)}
                >
                  {t('profile.sum', { time: timePercent })}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {study.models.map((model) => (
            <ModelRow key={model.id} model={model} at={at} isMain={model.id === study.modelId} />
          ))}
        </tbody>
      </table>
      <p className="note">{t('profile.partsOf')}</p>
    </>
  );
}

function ModelRow({ model, at, isMain }: { model: ModelLosses; at: number; isMain: boolean }) {
  const t = useText();
  const shown = model.atTimes[at];
  const parts = shown.loss?.parts ?? [];
  const partDb = (id: LossPartId) => parts.find((part) => part.id === id)?.lossDb ?? Number.NaN;
  const restDb = parts
    .filter(({ id }) => !isColumn(id))
    .reduce((sum, { lossDb }) => sum + lossDb, 0);
  return (
    <tr className={isMain ? 'main' : ''}>
      <th scope="row" title={model.name}>
        {modelName(model.id, model.name, t)}
      </th>
      {columns.map((id) => (
        <td key={id} className="number">
          {formatNumber(partDb(id), 1)}
        </td>
      ))}
      <td className="number">
        {parts.some(({ id }) => !isColumn(id)) ? formatNumber(restDb, 1) : unknownNumber}
      </td>
      {model.atTimes.map((timed, index) => (
        <Sum key={timed.timePercent} timed={timed} isChosen={index === at} />
      ))}
    </tr>
  );
}

/** The whole loss at one share of time; what is doubtful or refused says why. */
function Sum({ timed, isChosen }: { timed: TimedLoss; isChosen: boolean }) {
  const t = useText();
  const remark = remarkOn(timed, t);
  return (
    <td className={isChosen ? 'number chosen' : 'number'} title={remark || undefined}>
      {formatNumber(timed.loss?.lossDb ?? Number.NaN, 1)}
      <span className="doubt" aria-hidden="true">
        {remark ? '*' : ''}
      </span>
      {remark ? <span className="visually-hidden">{remark}</span> : null}
    </td>
  );
}
