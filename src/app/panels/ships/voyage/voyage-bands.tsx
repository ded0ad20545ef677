import { useMemo } from 'react';
import type { VoyageProfile } from '../../../../planning/ships/voyage-profile.ts';
import { systemColour } from '../../../ships/system-colour.ts';
import { useApp } from '../../../state/use-app.ts';
import { serverName } from './server-name.ts';
import { serverStretches } from './server-stretches.ts';
import { ServerFill } from './server-swatch.tsx';
import type { VoyageScale } from './voyage-scale.ts';
import { eventNames } from './voyage-texts.ts';

interface VoyageBandsProps {
  readonly profile: VoyageProfile;
  readonly scale: VoyageScale;
}

/** A stretch is named from this width on, in px. */
const roomyPx = 52;

/** Who serves along the voyage, where the service is missing, and where it is handed over. */
export function VoyageBands({ profile, scale }: VoyageBandsProps) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const stretches = useMemo(() => serverStretches(profile), [profile]);
  const { band, level, x } = scale;
  const height = band.bottom - band.top;
  // changes of satellite within one system are many, and the ship does not feel them
  const events = profile.events.filter(({ kind }) => kind === 'cell' || kind === 'system');
  return (
    <>
      {profile.gaps.map(({ startMs, startKm, endMs, endKm }) => {
        const from = x({ timeMs: startMs, km: startKm });
        const to = x({ timeMs: endMs, km: endKm });
        return (
          <rect
            key={startMs}
            className="gap"
            x={from}
            y={band.bottom}
            width={Math.max(1, to - from)}
            height={level.bottom - band.bottom}
          />
        );
      })}
      {stretches.map(({ server, isInside, start, end, first }) => {
        const from = x(start);
        const width = Math.max(0.7, x(end) - from);
        const name = serverName(server, project, language);
        const colour =
          server === null
            ? isInside
              ? 'var(--ship-none)'
              : 'var(--ship-unknown)'
            : server === 'terrestrial'
              ? 'var(--ship-cells)'
              : systemColour(project, server);
        return (
          <g key={first}>
            <ServerFill
              server={server}
              colour={colour}
              x={from}
              y={band.top}
              width={width}
              height={height}
            />
            {width > roomyPx ? (
              <text
                className={server === 'terrestrial' ? 'server on-cells' : 'server'}
                x={from + width / 2}
                y={band.bottom - 4}
                textAnchor="middle"
              >
                {fitted(name, width)}
              </text>
            ) : null}
          </g>
        );
      })}
      {events.map(({ kind, timeMs, km }) => {
        const at = x({ timeMs, km });
        return (
          <path
            key={`${kind} ${timeMs}`}
            className={`event ${kind}`}
            d={
              kind === 'cell' ? `M${at} ${band.bottom}v5` : `M${at - 3} ${band.bottom + 1}h6l-3 5Z`
            }
          >
            <title>{eventNames[kind][language]}</title>
          </path>
        );
      })}
    </>
  );
}

/** As much of a name as there is room for, at some 6 px a letter and 11 a Chinese character. */
function fitted(name: string, widthPx: number): string {
  let used = 0;
  for (let i = 0; i < name.length; i++) {
    used += name.charCodeAt(i) > 0x2e80 ? 11 : 6;
    if (used > widthPx - 8) return i > 1 ? `${name.slice(0, i - 1)}…` : '';
  }
  return name;
}
