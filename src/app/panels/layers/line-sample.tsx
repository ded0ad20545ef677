import type { ReactNode } from 'react';
import { portStrokes } from '../../map/ports/port-symbols.ts';
import type { OverlayId } from '../../state/app-state.ts';

const samples: Record<OverlayId, ReactNode> = {
  baseline: (
    <>
      <path d="M0 5H22" stroke="var(--mag)" strokeWidth="1.5" />
      <circle cx="11" cy="5" r="2.6" fill="var(--paper)" stroke="var(--mag)" strokeWidth="1.1" />
    </>
  ),
  territorialSea: (
    <path d="M0 5H22" stroke="var(--mag)" strokeWidth="1.5" strokeDasharray="9 3 2 3" />
  ),
  distanceBands: (
    <path
      d="M1 5H22"
      stroke="var(--sea-ink)"
      strokeWidth="1.3"
      strokeDasharray=".1 3.4"
      strokeLinecap="round"
    />
  ),
  sites: (
    <>
      <circle cx="6" cy="5" r="3" fill="var(--cov)" />
      <circle cx="16" cy="5" r="2.6" fill="none" stroke="var(--cov)" strokeWidth="1.3" />
    </>
  ),
  ownShapes: (
    <path
      d="M1 8.5L6 1.5H17L21 8.5Z"
      fill="none"
      stroke="var(--sea-ink)"
      strokeWidth="1.3"
      strokeDasharray="4 2.4"
    />
  ),
  windFarms: (
    <path d="M3 5h4M5 3v4M10 5h4M12 3v4M17 5h4M19 3v4" stroke="var(--farm)" strokeWidth="1.1" />
  ),
  ports: (
    <g fill="none" stroke="var(--land-ink)" strokeWidth="1.6" strokeLinecap="round">
      <path d={portStrokes.anchor} transform="translate(6 5) scale(.7)" />
      <path d={portStrokes.flag} transform="translate(17 5) scale(.66)" />
    </g>
  ),
  lanes: <path d="M0 5H22" stroke="var(--lane)" strokeWidth="1.3" strokeDasharray="6 4" />,
  sands: (
    <rect
      x=".5"
      y=".5"
      width="21"
      height="9"
      fill="var(--flat)"
      stroke="var(--flat-ink)"
      strokeDasharray="1.5 2"
    />
  ),
  aquaculture: (
    <>
      <rect
        x=".5"
        y=".5"
        width="21"
        height="9"
        fill="none"
        stroke="var(--lane)"
        strokeDasharray="1.5 2"
      />
      <path d="M6 1v8M11 1v8M16 1v8" stroke="var(--lane)" strokeWidth=".8" />
    </>
  ),
  soundings: (
    <text x="11" y="8.5" textAnchor="middle" fontSize="9.5" fill="var(--ink2)">
      −97
    </text>
  ),
  allHorizons: (
    <path
      d="M1 9a5.5 5.5 0 0 1 10 -3a5.5 5.5 0 0 1 10 3"
      fill="none"
      stroke="var(--accent)"
      strokeDasharray="1.6 1.8"
    />
  ),
  horizon: (
    <circle cx="11" cy="5" r="4" fill="none" stroke="var(--accent)" strokeDasharray="2.5 2" />
  ),
  satellites: (
    <>
      <path d="M1 8.5A14 14 0 0 1 21 2" fill="none" stroke="var(--ink3)" />
      <circle cx="11" cy="4.2" r="2.6" fill="var(--ink)" stroke="var(--paper)" />
    </>
  ),
  ships: <path d="M4 3.2H13L18.5 5L13 6.8H4Z" fill="var(--ink2)" />,
};

/** How an overlay is drawn on the chart. */
export function LineSample({ overlay }: { overlay: OverlayId }) {
  return (
    <svg className="line-sample" viewBox="0 0 22 10" aria-hidden="true">
      {samples[overlay]}
    </svg>
  );
}
