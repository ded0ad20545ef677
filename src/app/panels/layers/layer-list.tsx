import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { explained } from '../../shell/explained.ts';
import { lazily } from '../../shell/lazily.tsx';
import { Tip } from '../../shell/mantine/tip.tsx';
import { setLayer } from '../../state/actions.ts';
import { layerKey, layerOrder } from '../../state/current-layer.ts';
import { useApp } from '../../state/use-app.ts';
import { openExport } from '../exchange/exchange-store.ts';
import { Section } from '../section.tsx';

const SatelliteLayerList = lazily(
  async () => (await import('./satellite-layer-list.tsx')).SatelliteLayerList,
);

/** What the raster shows, one of ten, two in a row: levels, rates, servers, service, chances. */
export function LayerList() {
  const t = useText();
  const active = useApp((state) => (state.satelliteLayer ? null : state.layer));
  const hasSatellites = useApp(({ project }) => project.satellites !== undefined);
  const cellM = useApp((state) => state.rasterCellM);
  return (
    <Section
      title={t('left.layers')}
      aside={
        <span {...explained({ of: 'rasterCell' })}>
          {t('left.cell', { metres: formatNumber(cellM, 0) })}
        </span>
      }
    >
      <fieldset className="choices layer-grid" aria-label={t('left.layers')}>
        {layerOrder.map((layer) => (
          <Tip key={layer} label={t(`layerHint.${layer}`)} keys={layerKey(layer)} side="right">
            <label
              className={layer === active ? 'row selected' : 'row'}
              data-testid={`layer-${layer}`}
            >
              <input
                className="visually-hidden"
                type="radio"
                name="layer"
                checked={layer === active}
                onChange={() => setLayer(layer)}
              />
              <span className="cut">{t(`layerShort.${layer}`)}</span>
              <span className="aside">{layerKey(layer)}</span>
            </label>
          </Tip>
        ))}
      </fieldset>
      {hasSatellites ? <SatelliteLayerList /> : null}
      <button
        type="button"
        className="scenario-tool"
        data-testid="export-layer"
        title={t('top.exportHint')}
        onClick={() => openExport('layer')}
      >
        {t('top.exportFiles')}
      </button>
    </Section>
  );
}
