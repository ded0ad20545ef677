import type { Sector } from '../../../network/site.ts';
import { cutLossDb } from '../../../radio/antenna/cut-loss.ts';
import { formatBearing, formatNumber } from '../../i18n/format.ts';
import { useApp } from '../../state/use-app.ts';
import { type PlotOutline, PolarPlot } from '../inspector/polar-plot.tsx';
import { tiltedCut } from '../inspector/tilted-cut.ts';
import type { AntennaStudy } from './antenna-study.ts';
import { words } from './antenna-texts.ts';

const plotPx = 264;
const everyThirtyDeg = Array.from({ length: 12 }, (_, i) => 30 * i);

const untilted = { electricalTiltDeg: 0, mechanicalTiltDeg: 0 };

interface AntennaPlotsProps {
  readonly study: AntennaStudy;
  /** Turns the pattern as this sector has it mounted; null shows the cuts as they are. */
  readonly sector: Sector | null;
}

/** Both cuts in polar coordinates: from above, and from the side with the beam to the right. */
export function AntennaPlots({ study, sector }: AntennaPlotsProps) {
  const language = useApp((state) => state.language);
  const { ssb, facts } = study;
  const azimuthDeg = sector?.azimuthDeg ?? 0;
  const { electricalTiltDeg, mechanicalTiltDeg } = sector ?? untilted;
  const tiltDeg = electricalTiltDeg + mechanicalTiltDeg;
  const turnAcross: Turn = (cutDb) => (deg) => cutLossDb(cutDb, deg - azimuthDeg);
  const turnDown: Turn = (cutDb) => {
    const mountedDb = tiltedCut((deg) => cutLossDb(cutDb, deg), sector ?? untilted);
    return (deg) => mountedDb(deg - 90);
  };
  const across = formatNumber(facts.horizontalBeamwidthDeg, 1);
  const down = formatNumber(facts.verticalBeamwidthDeg, 1);
  const acrossName = `${words.horizontal[language]} · ${across}° ${words.wide[language]}`;
  const downName = `${words.vertical[language]} · ${down}° ${words.wide[language]}`;
  const tiltText = `${words.tilt[language]} ${formatNumber(tiltDeg, 1)}°`;
  const tiltSum = `${formatNumber(electricalTiltDeg, 1)}° + ${formatNumber(mechanicalTiltDeg, 1)}°`;
  return (
    <>
      <div className="plot-pair">
        <figure>
          <figcaption>
            <b>{acrossName}</b>
            <span>
              {sector
                ? `${words.bearings[language]} · ${formatBearing(azimuthDeg)}`
                : words.clockwise[language]}
            </span>
          </figcaption>
          <PolarPlot
            size={plotPx}
            label={acrossName}
            outlines={outlines(study, 'horizontalDb', turnAcross)}
            axisDeg={azimuthDeg}
            ticks={everyThirtyDeg.map((deg) => ({
              atDeg: deg,
              text: sector ? String(deg).padStart(3, '0') : `${deg}°`,
            }))}
          />
        </figure>
        <figure>
          <figcaption>
            <b>{downName}</b>
            <span>
              {sector ? `${words.tiltParts[language]} ${tiltSum}` : words.belowHorizon[language]}
            </span>
          </figcaption>
          <PolarPlot
            size={plotPx}
            label={sector ? `${downName}, ${tiltText}` : downName}
            outlines={outlines(study, 'verticalDb', turnDown)}
            axisDeg={90 + tiltDeg}
            axisText={sector ? tiltText : undefined}
            horizonDeg={90}
            horizonText={words.horizon[language]}
            ticks={everyThirtyDeg.map((deg) => ({ atDeg: 90 + deg, text: `${deg}°` }))}
          />
        </figure>
      </div>
      <p className="plot-key">
        {ssb ? (
          <>
            <i className="solid" /> {words.ssbBeams[language]}
            <i className="dashed" /> {words.trafficBeams[language]}
          </>
        ) : null}
        <span className="muted">{words.rings[language]}</span>
      </p>
    </>
  );
}

/** Turns a cut to how it is drawn. */
type Turn = (cutDb: readonly number[]) => (angleDeg: number) => number;

/** The pattern, turned; of arrays the SSB beams as far below their traffic beams as they are. */
function outlines(
  { pattern, ssb }: AntennaStudy,
  cut: 'horizontalDb' | 'verticalDb',
  turn: Turn,
): PlotOutline[] {
  const traffic = { lossDb: turn(pattern[cut]) };
  if (!ssb) return [traffic];
  const belowDb = pattern.gainDbi - ssb.gainDbi;
  const ssbDb = turn(ssb[cut]);
  return [{ lossDb: (deg) => belowDb + ssbDb(deg) }, { ...traffic, compared: true }];
}
