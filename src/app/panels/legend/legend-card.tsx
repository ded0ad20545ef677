import { useEffect, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { IllustrativeTag } from '../../shell/illustrative-tag.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { useApp } from '../../state/use-app.ts';
import { LevelLegend, ServerLegend, TierLegend } from './layer-legends.tsx';
import { LegendBasis } from './legend-basis.tsx';

const units = { rsrp: 'dBm', sinr: 'dB', server: '', service: '' } as const;

/** What the colours of the raster mean; it folds to its title. */
export function LegendCard() {
  const t = useText();
  const [open, setOpen] = useState(true);
  const mapIsLow = useApp((state) => state.profile !== null || state.link !== null);
  useEffect(() => setOpen(!mapIsLow), [mapIsLow]);
  const layer = useApp((state) => state.layer);
  const illustrative = useApp((state) => state.project.illustrative);
  const foldText = t(open ? 'legend.fold' : 'legend.unfold');
  return (
    <section
      className={open ? 'furniture legend' : 'furniture legend folded'}
      aria-label={t('legend.title')}
      data-testid="legend"
    >
      <header>
        <h2>
          {t(`layer.${layer}`)}
          {units[layer] ? <span className="unit">{units[layer]}</span> : null}
        </h2>
        {illustrative && open ? <IllustrativeTag /> : null}
        <Tip label={foldText} side="top">
          <button
            type="button"
            aria-label={foldText}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'up'} size={14} />
          </button>
        </Tip>
      </header>
      {open ? (
        <>
          <LegendBasis />
          {layer === 'rsrp' || layer === 'sinr' ? <LevelLegend layer={layer} /> : null}
          {layer === 'server' ? <ServerLegend /> : null}
          {layer === 'service' ? <TierLegend /> : null}
        </>
      ) : null}
    </section>
  );
}
