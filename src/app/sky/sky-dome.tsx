import { useStore } from 'zustand';
import { useApp } from '../state/use-app.ts';
import type { SightRow } from './sight-store.ts';
import { paletteVariables } from './sky-palette.ts';
import { rosePoint, roseRadius, roseSide, SkyRose } from './sky-rose.tsx';
import { pointAtSatellite, skyStore } from './sky-store.ts';

/** The sky above the place as seen from below is turned round: north up, east on the right, the zenith in the middle. */
export function SkyDome({ rows, maskDeg }: { rows: readonly SightRow[]; maskDeg: number | null }) {
  const language = useApp((state) => state.language);
  const hovered = useStore(skyStore, (sky) => sky.hovered);
  const selected = useStore(skyStore, (sky) => sky.selected);
  return (
    <svg className="dome" width={roseSide} height={roseSide} aria-hidden="true">
      <SkyRose language={language} />
      {maskDeg === null ? null : (
        <circle
          cx={roseSide / 2}
          cy={roseSide / 2}
          r={roseRadius(maskDeg)}
          fill="none"
          stroke="var(--ink3)"
          strokeDasharray="3 3"
        />
      )}
      {rows.map(({ system, index, elevationDeg, azimuthDeg, serves }) => {
        const { x, y } = rosePoint(elevationDeg, azimuthDeg);
        const isMeant = [hovered, selected].some(
          (key) => key?.systemId === system.id && key.index === index,
        );
        return (
          <g
            key={`${system.id}/${index}`}
            onPointerEnter={() => pointAtSatellite({ systemId: system.id, index })}
            onPointerLeave={() => pointAtSatellite(null)}
          >
            <circle
              cx={x}
              cy={y}
              r={3.6}
              fill={`var(${paletteVariables[system.colour]})`}
              stroke="var(--paper)"
              opacity={serves ? 1 : 0.5}
            />
            {isMeant ? <circle cx={x} cy={y} r={7} fill="none" stroke="var(--accent)" /> : null}
          </g>
        );
      })}
    </svg>
  );
}
