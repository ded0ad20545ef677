import { useEffect, useState } from 'react';
import { isScaled, layerScales } from '../../../report/legend/layer-scales.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { IllustrativeTag } from '../../shell/illustrative-tag.tsx';
import { lazily } from '../../shell/lazily.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { comparedScenario } from '../../state/current.ts';
import { resetLegend } from '../../state/legend-actions.ts';
import { isLimited } from '../../state/legend-settings.ts';
import { useApp } from '../../state/use-app.ts';
import { LegendBasis } from './legend-basis.tsx';
import { LevelLegend } from './level-legend.tsx';

/** Those of the first picture are there at once. */
const OtherLegends = lazily(async () => (await import('./other-legends.tsx')).OtherLegends);

const SatelliteLegend = lazily(
  async () => (await import('./satellite-legend.tsx')).SatelliteLegend,
);

const SatelliteLegendTitle = lazily(
  async () => (await import('./satellite-legend-title.tsx')).SatelliteLegendTitle,
);

const ChangesLegend = lazily(
  async () => (await import('../scenarios/changes-legend.tsx')).ChangesLegend,
);

/** What the colours of the raster mean; it folds to its title, at first where there is little room. */
export function LegendCard({ folded = false }: { folded?: boolean }) {
  const t = useText();
  const [open, setOpen] = useState(true);
  const mapIsLow = useApp(
    (state) =>
      state.profile !== null ||
      state.link !== null ||
      state.siteTableOpen ||
      state.shipsDrawer !== null ||
      comparedScenario(state) !== null,
  );
  useEffect(() => setOpen(!mapIsLow && !folded), [mapIsLow, folded]);
  const showsChanges = useApp((state) => comparedScenario(state) !== null);
  const layer = useApp((state) => state.layer);
  const illustrative = useApp((state) => state.project.illustrative);
  const ofSatellites = useApp((state) => state.satelliteLayer !== null);
  const foldText = t(open ? 'legend.fold' : 'legend.unfold');
  const unit = layer === 'service' ? 'Mbps' : isScaled(layer) ? layerScales[layer].unit : '';
  return (
    <section
      className={open ? 'furniture legend' : 'furniture legend folded'}
      aria-label={t('legend.title')}
      data-testid="legend"
    >
      <header>
        <h2 className="cut">
          {ofSatellites ? <SatelliteLegendTitle /> : t(`layer.${layer}`)}
          {unit && !ofSatellites ? <span className="unit">{unit}</span> : null}
        </h2>
        {open && !ofSatellites ? <ResetButton /> : null}
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
      {open && ofSatellites ? <SatelliteLegend /> : null}
      {open && !ofSatellites ? (
        <>
          <LegendBasis />
          {isLimited(layer) ? <LevelLegend layer={layer} /> : <OtherLegends layer={layer} />}
        </>
      ) : null}
      {showsChanges ? <ChangesLegend /> : null}
    </section>
  );
}

/** Puts the bounds of the layer back, once the user has moved some. */
function ResetButton() {
  const t = useText();
  const layer = useApp((state) => state.layer);
  const isOwn = useApp(
    ({ legend }) => legend.bounds[layer] !== undefined || legend.limits[layer] !== undefined,
  );
  if (!isOwn) return null;
  return (
    <Tip label={t('legend.reset')} side="top">
      <button
        type="button"
        className="reset"
        data-testid="legend-reset"
        aria-label={t('legend.reset')}
        onClick={() => resetLegend(layer)}
      >
        <Icon name="undo" size={14} />
      </button>
    </Tip>
  );
}
