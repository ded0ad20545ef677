import { boundsOf, layerScales, type ScaledLayer } from '../../../report/legend/layer-scales.ts';
import { useText } from '../../i18n/text.ts';
import { setBound } from '../../state/legend-actions.ts';
import { useApp } from '../../state/use-app.ts';
import { BoundField } from './bound-field.tsx';

/** The lower bound of a class, which stays between those of its neighbours. */
export function ClassBound({ layer, rank }: { layer: ScaledLayer; rank: number }) {
  const t = useText();
  const own = useApp((state) => state.legend.bounds[layer]);
  const scale = layerScales[layer];
  const bounds = own ?? boundsOf(scale);
  const gap = scale.from > 0 && scale.from < 1 ? 0.001 : 1;
  const above = bounds[rank - 1];
  const below = bounds[rank + 1];
  return (
    <BoundField
      value={bounds[rank]}
      from={below === undefined ? scale.from : rounded(below + gap)}
      to={above === undefined ? scale.to : rounded(above - gap)}
      step={scale.step}
      label={t('legend.bound')}
      testId={`bound-${rank}`}
      onCommit={(value) => setBound(layer, rank, value)}
    />
  );
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
