import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { Tip } from '../../shell/mantine/tip.tsx';
import { setLayer } from '../../state/actions.ts';
import type { LayerId } from '../../state/app-state.ts';
import { useApp } from '../../state/use-app.ts';
import { Section } from '../section.tsx';

const layers: readonly LayerId[] = ['rsrp', 'server', 'sinr', 'service'];

/** What the raster shows, one of four. */
export function LayerList() {
  const t = useText();
  const active = useApp((state) => state.layer);
  const cellM = useApp((state) => state.rasterCellM);
  return (
    <Section title={t('left.layers')} aside={t('left.cell', { metres: formatNumber(cellM, 0) })}>
      <fieldset className="choices" aria-label={t('left.layers')}>
        {layers.map((layer, index) => (
          <Tip key={layer} label={t(`layerHint.${layer}`)} keys={String(index + 1)} side="right">
            <label
              className={layer === active ? 'row selected' : 'row'}
              data-testid={`layer-${layer}`}
            >
              <input
                type="radio"
                name="layer"
                checked={layer === active}
                onChange={() => setLayer(layer)}
              />
              <span className="cut">{t(`layer.${layer}`)}</span>
              <span className="aside">{index + 1}</span>
            </label>
          </Tip>
        ))}
      </fieldset>
    </Section>
  );
}
