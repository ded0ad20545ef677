import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format.ts';

/** Loss at the centre; deeper parts of a pattern end there. */
const depthDb = 30;
const ringsDb = [3, 10, 20];

/** A pattern to draw: loss in dB against the peak by the angle in degrees clockwise from the top. */
export interface PlotOutline {
  readonly lossDb: (angleDeg: number) => number;
  /** Drawn dashed and unfilled, to compare with. */
  readonly compared?: boolean;
}

interface PolarPlotProps {
  readonly size: number;
  readonly label: string;
  readonly outlines: readonly PlotOutline[];
  /** Where the antenna points, clockwise from the top, and what is written there. */
  readonly axisDeg: number;
  readonly axisText?: string | undefined;
  /** Where the horizon is, and what is written there. */
  readonly horizonDeg?: number | undefined;
  readonly horizonText?: string | undefined;
  /** What is written around the circle, by the angle clockwise from the top. */
  readonly ticks: readonly { readonly atDeg: number; readonly text: string }[];
}

/** A polar plot with rings at −3, −10 and −20 dB; from the outer circle to the centre are 30 dB. */
export function PolarPlot(props: PolarPlotProps) {
  const { size, label, outlines, axisDeg, axisText, horizonDeg, horizonText, ticks } = props;
  const large = size >= 160;
  const bare = size < 80;
  const plot = { centre: size / 2, radius: size / 2 - (large ? 27 : bare ? 5 : 10) };
  const { centre, radius } = plot;
  // figures around the circle stand so far outside it
  const outsideDb = ((large ? -15 : -5.6) / radius) * depthDb;
  // away from the main lobe, upright so that the figures do not meet
  const downwards = Math.cos((axisDeg * Math.PI) / 180) > 0.2;
  const tip = place(plot, axisDeg, 0);
  // the axis and the horizon are each named on the side where the other is not
  const isDown = axisDeg >= (horizonDeg ?? axisDeg);
  return (
    <svg className="polar" width={size} height={size} role="img" aria-label={label}>
      <title>{label}</title>
      <g fill="none" stroke="var(--rule)" strokeWidth=".8">
        <circle cx={centre} cy={centre} r={radius} stroke="var(--rule2)" />
        {ringsDb.map((lossDb) => (
          <circle key={lossDb} cx={centre} cy={centre} r={radius * (1 - lossDb / depthDb)} />
        ))}
        {(large ? [0, 30, 60, 90, 120, 150] : [0, 90]).map((spokeDeg) => (
          <path key={spokeDeg} d={line(place(plot, spokeDeg, 0), place(plot, spokeDeg + 180, 0))} />
        ))}
      </g>
      {outlines.map(({ lossDb, compared = false }) => (
        <path
          key={String(compared)}
          d={outlineOf(plot, lossDb, axisDeg)}
          fill={compared ? 'none' : 'var(--accent)'}
          fillOpacity=".14"
          stroke={compared ? 'var(--ink2)' : 'var(--accent)'}
          strokeWidth={compared ? 1 : 1.3}
          strokeDasharray={compared ? '3 2.5' : undefined}
          strokeLinejoin="round"
        />
      ))}
      {horizonDeg === undefined ? null : (
        <path
          d={line([centre, centre], place(plot, horizonDeg, large ? -4 : -2))}
          stroke="var(--ink)"
          strokeWidth="1"
          strokeDasharray="2 3"
        />
      )}
      <path d={line([centre, centre], tip)} stroke="var(--accent)" />
      <circle
        cx={tip[0]}
        cy={tip[1]}
        r={bare ? 2.4 : 3.8}
        fill="var(--accent)"
        stroke="var(--paper)"
        strokeWidth="1.4"
      />
      {ticks.map(({ atDeg, text }) => (
        <Written key={atDeg} at={place(plot, atDeg, outsideDb)} kind="tick">
          {text}
        </Written>
      ))}
      {(bare ? [] : ringsDb).map((lossDb) => (
        <Written key={lossDb} at={place(plot, downwards ? 180 : 0, lossDb)} kind="scale">
          {formatNumber(-lossDb, 0)}
        </Written>
      ))}
      {horizonDeg === undefined || horizonText === undefined ? null : (
        <Written at={beside(place(plot, horizonDeg, 7), isDown ? -8 : 9)} kind="mark">
          {horizonText}
        </Written>
      )}
      {axisText === undefined ? null : (
        <Written at={beside(place(plot, axisDeg, 7), isDown ? 10 : -9)} kind="axis">
          {axisText}
        </Written>
      )}
    </svg>
  );
}

interface Plot {
  readonly centre: number;
  readonly radius: number;
}

type Point = readonly [x: number, y: number];

/** Where a loss at an angle is drawn; a negative loss lies outside the circle. */
function place({ centre, radius }: Plot, angleDeg: number, lossDb: number): Point {
  const angle = (angleDeg * Math.PI) / 180;
  const r = radius * Math.max(0, 1 - lossDb / depthDb);
  return [centre + r * Math.sin(angle), centre - r * Math.cos(angle)];
}

/** All the way around in whole degrees from the axis, so that a narrow lobe keeps its peak. */
function outlineOf(plot: Plot, lossDb: (angleDeg: number) => number, axisDeg: number): string {
  const points = Array.from({ length: 360 }, (_, i) =>
    pair(place(plot, axisDeg + i, lossDb(axisDeg + i))),
  );
  return `M${points.join('L')}Z`;
}

function line(from: Point, to: Point): string {
  return `M${pair(from)}L${pair(to)}`;
}

function pair([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function beside([x, y]: Point, downPx: number): Point {
  return [x, y + downPx];
}

function Written({ at, kind, children }: { at: Point; kind: string; children: ReactNode }) {
  return (
    <text className={kind} x={at[0]} y={at[1]} textAnchor="middle" dominantBaseline="central">
      {children}
    </text>
  );
}
