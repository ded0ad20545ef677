import { useRef, useState } from 'react';
import { interferenceTimePercentOf } from '../../../planning/propagation-variants.ts';
import { formatExact, formatQuantity } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { currentService, currentTerminal } from '../../state/current.ts';
import { ductingTimeShown, pictureBasis } from '../../state/current-propagation.ts';
import { useApp } from '../../state/use-app.ts';
import { LeaveDucting } from '../propagation/ducting-banner.tsx';
import { LazyConditionsNote } from '../propagation/lazy-conditions-note.tsx';
import { LazyModelCards } from '../propagation/lazy-model-cards.tsx';

/** Terminal, year, model and shares of time that the raster is for. */
export function LegendBasis() {
  const language = useApp((state) => state.language);
  const terminal = useApp(currentTerminal);
  const service = useApp(currentService);
  const byService = useApp(({ layer }) => layer === 'cause' || layer === 'probability');
  const year = useApp((state) => state.year);
  if (!terminal) {
    return null;
  }
  return (
    <>
      <p className="legend-basis" style={{ margin: 0 }}>
        {byService ? service?.name[language] : terminal.name[language]}{' '}
        {formatQuantity(terminal.heightM, 'm', 1)} · {year}
      </p>
      <PictureBasis />
      <LazyConditionsNote inLegend />
      <BonusTag />
    </>
  );
}

/** What the picture was predicted with; a stand-in says that it is one. */
function PictureBasis() {
  const t = useText();
  const [cardOpen, setCardOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const modelId = useApp((state) => pictureBasis(state).modelId);
  const timePercent = useApp((state) => pictureBasis(state).timePercent);
  const isPreview = useApp((state) => pictureBasis(state).isPreview);
  const interference = useApp((state) => interferenceTimePercentOf(state.project.propagation));
  return (
    <p className="legend-basis" data-testid="legend-basis">
      {isPreview ? <span title={t('legend.previewHint')}>{t('legend.preview')} · </span> : null}
      <button
        ref={button}
        type="button"
        data-testid="legend-model"
        title={`${t(`modelHint.${modelId}`)} · ${t('propagation.card', { model: t(`model.${modelId}`) })}`}
        onClick={() => setCardOpen(true)}
      >
        {t(`model.${modelId}`)}
      </button>
      {` · T ${formatExact(timePercent)} %`}
      {isPreview ? '' : ` · ${t('propagation.interference')} ${formatExact(interference)} %`}
      <LazyModelCards
        cardId={cardOpen ? modelId : null}
        opener={button}
        onClose={() => setCardOpen(false)}
      />
    </p>
  );
}

/** Stands in the legend as long as the map shows what cannot be promised, and no stand-in for it. */
function BonusTag() {
  const t = useText();
  const ducting = useApp(ductingTimeShown);
  const isPreview = useApp((state) => pictureBasis(state).isPreview);
  return ducting === null || isPreview ? null : (
    <div className="legend-bonus" data-testid="legend-ducting">
      {t('legend.ducting')} · T {formatExact(ducting)} %
      <LeaveDucting />
    </div>
  );
}
