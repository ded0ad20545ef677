import { layerScales, noneName } from '../../../report/legend/layer-scales.ts';
import { formatExact } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { told } from '../../shell/explained.ts';
import { layerClasses, layerLimit } from '../../state/current-layer.ts';
import { setLimit } from '../../state/legend-actions.ts';
import type { LimitedLayer } from '../../state/legend-settings.ts';
import { useApp } from '../../state/use-app.ts';
import { BarredRow } from './barred-row.tsx';
import { BoundField } from './bound-field.tsx';
import { ClassBound } from './class-bound.tsx';
import { type LegendRow, legendRows } from './legend-rows.ts';
import { Swatch } from './swatch.tsx';

/** The last class of RSRP whose name says that it passes. */
const namedToPass = 3;

/** Classes of a level: solid down to the limit, hatched below it. */
export function LevelLegend({ layer }: { layer: LimitedLayer }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const limit = useApp(layerLimit);
  const classes = useApp(layerClasses);
  const rows = legendRows(classes, limit);
  const isLowerPart = ({ from, rank }: LegendRow) => from === classes[rank].lowerBound;
  const meaning = ({ rank, passes, name }: LegendRow) => {
    // the names of the RSRP ramp fit a limit of −110 dBm; another one makes other classes pass
    const isNamed = layer === 'sinr' || (passes && (layer !== 'rsrp' || rank <= namedToPass));
    return isNamed ? name[language] : t(passes ? 'legend.passes' : 'legend.fails');
  };
  // keys hold while bounds are moved, also past the limit, or the field would lose the focus
  const row = (each: LegendRow) => (
    <div key={`${each.rank} ${isLowerPart(each)}`} className="legend-row">
      <Swatch hex={each.hex} hatched={!each.passes} />
      <span className="bounds">
        {each.to === null ? '≥ ' : null}
        {isLowerPart(each) ? <ClassBound layer={layer} rank={each.rank} /> : formatExact(each.from)}
        {each.to === null ? null : `…${formatExact(each.to)}`}
      </span>
      <span className="cut">{meaning(each)}</span>
    </div>
  );
  const lowest = classes.at(-1)?.lowerBound ?? Number.NaN;
  return (
    <>
      {[
        ...rows.filter(({ passes }) => passes).map(row),
        Number.isNaN(limit) ? null : <LimitRow key="limit" layer={layer} limit={limit} />,
        ...rows.filter(({ passes }) => !passes).map(row),
      ]}
      <div className="legend-row">
        <Swatch hex={null} />
        <span className="bounds">{`< ${formatExact(lowest)}`}</span>
        <span>{noneName[language]}</span>
      </div>
      {layer === 'rsrp' ? <BarredRow hex={classes[1].hex} /> : null}
    </>
  );
}

/** The limit that is drawn; one of the user's own says what the service asks for. */
function LimitRow({ layer, limit }: { layer: LimitedLayer; limit: number }) {
  const t = useText();
  const isOwn = useApp((state) => state.legend.limits[layer] !== undefined);
  const { from, to, step } = layerScales[layer];
  return (
    <div className="legend-limit" {...told({ of: 'limit' })}>
      {t(isOwn ? 'legend.drawnLimit' : layer === 'rsrp' ? 'legend.limit' : 'legend.need')}
      <BoundField
        value={limit}
        from={from}
        to={to}
        step={step}
        label={t('legend.limit')}
        testId="legend-limit"
        onCommit={(value) => setLimit(layer, value)}
      />
    </div>
  );
}
