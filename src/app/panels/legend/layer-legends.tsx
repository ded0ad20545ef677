import { formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import {
  noneName,
  rsrpClasses,
  serverHexes,
  sinrClasses,
  tierClasses,
} from '../../overlay/palette.ts';
import { currentScenario, currentService, layerLimit } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { type LegendRow, legendRows } from './legend-rows.ts';
import { Swatch } from './swatch.tsx';

/** The last class of RSRP whose name says that it passes. */
const namedToPass = 3;

/** Classes of signal: solid down to the limit, hatched below it. */
export function LevelLegend({ layer }: { layer: 'rsrp' | 'sinr' }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const limit = useApp(layerLimit);
  const classes = layer === 'rsrp' ? rsrpClasses : sinrClasses;
  const rows = legendRows(classes, limit);
  // the names of the RSRP ramp fit a limit of −110 dBm; another one makes other classes pass
  const meaning = (row: LegendRow) => {
    if (layer === 'sinr' || (row.passes && row.rank <= namedToPass)) {
      return row.name[language];
    }
    return t(row.passes ? 'legend.passes' : 'legend.fails');
  };
  const lowest = classes[classes.length - 1].lowerBound;
  return (
    <>
      {rows
        .filter((row) => row.passes)
        .map((row) => (
          <LevelRow key={row.from} row={row} meaning={meaning(row)} />
        ))}
      {Number.isNaN(limit) ? null : (
        <div className="legend-limit">{t('legend.limit', { limit: formatNumber(limit, 0) })}</div>
      )}
      {rows
        .filter((row) => !row.passes)
        .map((row) => (
          <LevelRow key={row.from} row={row} meaning={meaning(row)} />
        ))}
      <div className="legend-row">
        <Swatch hex={null} />
        <span className="bounds">{`< ${formatNumber(lowest, 0)}`}</span>
        <span>{noneName[language]}</span>
      </div>
    </>
  );
}

function LevelRow({ row, meaning }: { row: LegendRow; meaning: string }) {
  const from = formatNumber(row.from, 0);
  return (
    <div className="legend-row">
      <Swatch hex={row.hex} hatched={!row.passes} />
      <span className="bounds">
        {row.to === null ? `≥ ${from}` : `${from}…${formatNumber(row.to, 0)}`}
      </span>
      <span className="cut">{meaning}</span>
    </div>
  );
}

/** The colours that tell sites apart. */
export function ServerLegend() {
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
export function TierLegend() {
  const language = useApp((state) => state.language);
  const service = useApp(currentService);
  const services = useApp((state) => state.project.services);
  const scenario = useApp(currentScenario);
  if (!service || !scenario) {
    return null;
  }
  const ofTerminal = services.filter((each) => each.terminalId === service.terminalId);
  return (
    <>
      {tierClasses.map(({ hex, lowerBound, name }) => {
        const tier = ofTerminal.find((each) => tierRank[each.tier] === lowerBound);
        return tier ? (
          <div key={lowerBound} className="legend-row">
            <Swatch hex={hex} />
            <span className="bounds">≥ {formatNumber(tier.downlinkMbps, 0)} Mbps</span>
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
    </>
  );
}
