import { limitingCauses } from '../../../coverage/tile-layers.ts';
import {
  isScaled,
  noneName,
  type ScaledLayer,
  tierClasses,
} from '../../../report/legend/layer-scales.ts';
import { serverHexes } from '../../../report/legend/server-hexes.ts';
import { formatExact, formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { causeStyles } from '../../overlay/cause-patterns.ts';
import type { LayerId } from '../../state/app-state.ts';
import { currentScenario, currentService } from '../../state/current.ts';
import { layerClasses } from '../../state/current-layer.ts';
import { useApp } from '../../state/use-app.ts';
import { BarredRow } from './barred-row.tsx';
import { ClassBound } from './class-bound.tsx';
import { NoiseNote } from './noise-note.tsx';
import { Swatch } from './swatch.tsx';

/** The legends of all layers but those of levels with a limit. */
export function OtherLegends({ layer }: { layer: LayerId }) {
  if (layer === 'server') return <ServerLegend />;
  if (layer === 'service') return <TierLegend />;
  if (layer === 'cause') return <CauseLegend />;
  if (!isScaled(layer)) return null;
  return (
    <>
      <ClassLegend layer={layer} />
      {layer === 'noiseRise' ? <NoiseNote /> : null}
    </>
  );
}

/** Classes of a quantity without a limit, the best first. */
function ClassLegend({ layer }: { layer: ScaledLayer }) {
  const language = useApp((state) => state.language);
  const classes = useApp(layerClasses);
  const isRise = layer === 'noiseRise';
  const rows = classes.map(({ hex, name, lowerBound }, rank) => {
    const to = rank === 0 ? null : classes[rank - 1].lowerBound;
    const isFloor = isRise && rank === classes.length - 1;
    // counts are single numbers where nothing lies between two bounds
    const isAlone = layer === 'servers' && to !== null && to - lowerBound === 1;
    return (
      <div key={name.en} className="legend-row">
        <Swatch hex={hex} hatched={isRise && rank === 0} />
        <span className="bounds">
          {isFloor ? `< ${formatExact(to ?? 0)}` : null}
          {to === null ? '≥ ' : null}
          {isFloor ? null : <ClassBound layer={layer} rank={rank} />}
          {isFloor || isAlone || to === null ? null : `…${formatExact(upTo(layer, to))}`}
        </span>
        <span className="cut">{name[language]}</span>
      </div>
    );
  });
  const lowest = classes.at(-1)?.lowerBound ?? 0;
  return (
    <>
      {isRise ? rows.toReversed() : rows}
      {isRise ? null : (
        <div className="legend-row">
          <Swatch hex={null} />
          <span className="bounds">
            {lowest === 1 && layer === 'servers' ? '0' : `< ${formatExact(lowest)}`}
          </span>
          <span>{noneName[language]}</span>
        </div>
      )}
    </>
  );
}

function upTo(layer: ScaledLayer, bound: number): number {
  return layer === 'servers' ? bound - 1 : bound;
}

/** The colours that tell sites apart. */
function ServerLegend() {
  const t = useText();
  return (
    <>
      <div className="legend-servers">
        {serverHexes.map((hex) => (
          <Swatch key={hex} hex={hex} />
        ))}
      </div>
      <p className="legend-basis">{t('legend.servers')}</p>
    </>
  );
}

const tierRank = { reach: 1, basic: 2, good: 3, best: 4 } as const;

/** The tiers of the current terminal's services, best first. */
function TierLegend() {
  const language = useApp((state) => state.language);
  const service = useApp(currentService);
  const services = useApp((state) => state.project.services);
  const scenario = useApp(currentScenario);
  if (!service || !scenario) return null;
  const ofTerminal = services.filter((each) => each.terminalId === service.terminalId);
  return (
    <>
      {tierClasses.map(({ hex, lowerBound, name }) => {
        const tier = ofTerminal.find((each) => tierRank[each.tier] === lowerBound);
        return tier ? (
          <div key={lowerBound} className="legend-row">
            <Swatch hex={hex} />
            <span className="bounds">
              ↓ {formatNumber(tier.downlinkMbps, 0)} ↑ {formatExact(tier.uplinkMbps)}
            </span>
            <span className="cut" title={tier.name[language]}>
              {name[language]}
            </span>
          </div>
        ) : null;
      })}
      <div className="legend-row">
        <Swatch hex={null} />
        <span className="bounds" />
        <span>{noneName[language]}</span>
      </div>
      <BarredRow hex={causeStyles.range.hex} />
    </>
  );
}

/** Why the current service is not given, by pattern. */
function CauseLegend() {
  const t = useText();
  return limitingCauses.map((cause) => (
    <div key={cause} className="legend-row wide" title={t(`causeHint.${cause}`)}>
      <Swatch {...causeStyles[cause]} />
      <span className="cut">{t(`cause.${cause}`)}</span>
    </div>
  ));
}
