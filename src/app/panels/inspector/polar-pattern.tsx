import type { Carrier } from '../../../network/carrier.ts';
import type { Sector } from '../../../network/site.ts';
import { formatBearing, formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { useApp } from '../../state/use-app.ts';

const floorDb = 25;
const scaleDb = 30;

/** The horizontal pattern of a sector's antenna, north up, rings 10 dB apart. */
export function PolarPattern({ sector, carrier }: { sector: Sector; carrier: Carrier }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const size = 96;
  const centre = size / 2;
  const radius = centre - 9;
  const at = (bearingDeg: number, r: number) => {
    const angle = (bearingDeg * Math.PI) / 180;
    return `${(centre + r * Math.sin(angle)).toFixed(1)} ${(centre - r * Math.cos(angle)).toFixed(1)}`;
  };
  let outline = '';
  for (let bearingDeg = 0; bearingDeg < 360; bearingDeg += 3) {
    const gainDb = relativeGainDb(bearingDeg - sector.azimuthDeg, carrier.horizontalBeamwidthDeg);
    outline += `${outline ? 'L' : 'M'}${at(bearingDeg, radius * (1 + gainDb / scaleDb))}`;
  }
  const [tipX, tipY] = at(sector.azimuthDeg, radius).split(' ');
  const label = t('inspector.pattern', {
    carrier: carrier.name[language],
    beamwidth: formatNumber(carrier.horizontalBeamwidthDeg, 0),
    azimuth: formatBearing(sector.azimuthDeg),
  });
  return (
    <svg className="polar" width={size} height={size} role="img" aria-label={label}>
      <title>{label}</title>
      <g fill="none" stroke="var(--rule)" strokeWidth=".8">
        <circle cx={centre} cy={centre} r={radius} stroke="var(--rule2)" />
        <circle cx={centre} cy={centre} r={(radius * 2) / 3} />
        <circle cx={centre} cy={centre} r={radius / 3} />
        <path d={`M${at(0, radius)}L${at(180, radius)}M${at(90, radius)}L${at(270, radius)}`} />
      </g>
      <path
        d={`${outline}Z`}
        fill="var(--accent)"
        fillOpacity=".14"
        stroke="var(--accent)"
        strokeWidth="1.3"
      />
      <path d={`M${centre} ${centre}L${tipX} ${tipY}`} stroke="var(--accent)" />
      <circle
        cx={tipX}
        cy={tipY}
        r="3.6"
        fill="var(--accent)"
        stroke="var(--paper)"
        strokeWidth="1.4"
      />
      <text x={centre} y="7.5" textAnchor="middle">
        0°
      </text>
      <text className="scale" x={centre + 2} y={centre - (radius * 2) / 3 + 8}>
        −10
      </text>
    </svg>
  );
}

/** Gain against the main direction, in dB. [3GPP TR 38.901, table 7.3-1, with a floor of 25 dB] */
function relativeGainDb(offAxisDeg: number, beamwidthDeg: number): number {
  const offDeg = ((((offAxisDeg + 180) % 360) + 360) % 360) - 180;
  return -Math.min(12 * (offDeg / beamwidthDeg) ** 2, floorDb);
}
