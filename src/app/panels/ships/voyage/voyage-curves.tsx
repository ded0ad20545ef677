import { useMemo } from 'react';
import type { Service } from '../../../../planning/service.ts';
import type { VoyageProfile } from '../../../../planning/ships/voyage-profile.ts';
import { useApp } from '../../../state/use-app.ts';
import { linePath } from '../../profile/profile-scale.ts';
import type { VoyageScale } from './voyage-scale.ts';
import { words } from './voyage-texts.ts';

interface VoyageCurvesProps {
  readonly profile: VoyageProfile;
  readonly scale: VoyageScale;
  readonly service: Service | null;
}

/** Rates both ways from whoever serves, against what the service asks for, and the level of the best cell. */
export function VoyageCurves({ profile, scale, service }: VoyageCurvesProps) {
  const language = useApp((state) => state.language);
  const paths = useMemo(() => {
    const { points } = profile;
    const x = (i: number) => scale.x(points[i]);
    const rate = (mbps: number) => (mbps > 0 ? scale.rateY(mbps) : Number.NaN);
    return {
      downlink: linePath(points.length, x, (i) => rate(points[i]?.downlinkMbps ?? 0)),
      uplink: linePath(points.length, x, (i) => rate(points[i]?.uplinkMbps ?? 0)),
      level: linePath(points.length, x, (i) => {
        const rsrpDbm = points[i]?.terrestrial?.rsrpDbm;
        return rsrpDbm === undefined ? Number.NaN : scale.levelY(rsrpDbm);
      }),
    };
  }, [profile, scale]);
  const { left, right, rateY, rate } = scale;
  return (
    <g className="curves">
      {service ? (
        <>
          <path className="need" d={`M${left} ${rateY(service.downlinkMbps)}H${right}`} />
          <path className="need up" d={`M${left} ${rateY(service.uplinkMbps)}H${right}`} />
        </>
      ) : null}
      <path className="uplink" d={paths.uplink} />
      <path className="downlink" d={paths.downlink} />
      <path className="level" d={paths.level} />
      <g className="key" transform={`translate(${right - 4} ${rate.top + 10})`}>
        <text textAnchor="end">
          <tspan className="downlink">— {words.downlink[language]}</tspan>
          {'   '}
          <tspan className="uplink">╌ {words.uplink[language]}</tspan>
          {'   '}
          <tspan className="need">┄ {words.need[language]}</tspan>
        </text>
      </g>
    </g>
  );
}
