import { useState } from 'react';
import type { Carrier } from '../../../network/carrier.ts';
import type { Sector } from '../../../network/site.ts';
import { sectorAntenna } from '../../../planning/sector-antenna.ts';
import { cutsOf } from '../../../radio/antenna/pattern-cuts.ts';
import { formatBearing, formatNumber } from '../../i18n/format.ts';
import { useText } from '../../i18n/text.ts';
import { useApp } from '../../state/use-app.ts';
import { patternWidths } from './pattern-widths.ts';
import { PolarPlot } from './polar-plot.tsx';
import { tiltedCut } from './tilted-cut.ts';

/**
 * The pattern that a sector's RSRP goes out with on a carrier: from above, north up, or, when
 * pressed, from the side, with its tilt and the horizon.
 */
export function PolarPattern({ sector, carrier }: { sector: Sector; carrier: Carrier }) {
  const t = useText();
  const language = useApp((state) => state.language);
  const antennas = useApp((state) => state.project.antennas);
  const [fromSide, setFromSide] = useState(false);
  const { pattern } = sectorAntenna(carrier, antennas, sector);
  const { acrossDb, downDb } = cutsOf(pattern);
  const widths = patternWidths(pattern);
  const { azimuthDeg } = sector;
  const mountedDb = tiltedCut(downDb, sector);
  const tiltDeg = sector.electricalTiltDeg + sector.mechanicalTiltDeg;
  const label = fromSide
    ? t('inspector.patternDown', {
        carrier: carrier.name[language],
        beamwidth: formatNumber(widths.verticalDeg, 1),
        tilt: formatNumber(tiltDeg, 1),
      })
    : t('inspector.pattern', {
        carrier: carrier.name[language],
        beamwidth: formatNumber(widths.horizontalDeg, 0),
        azimuth: formatBearing(azimuthDeg),
      });
  return (
    <button
      type="button"
      className="polar-button"
      data-testid="pattern"
      title={t(fromSide ? 'inspector.showAcross' : 'inspector.showDown')}
      onClick={() => setFromSide(!fromSide)}
    >
      {fromSide ? (
        <PolarPlot
          size={96}
          label={label}
          outlines={[{ lossDb: (angleDeg) => mountedDb(angleDeg - 90) }]}
          axisDeg={90 + tiltDeg}
          horizonDeg={90}
          ticks={[]}
        />
      ) : (
        <PolarPlot
          size={96}
          label={label}
          outlines={[{ lossDb: (angleDeg) => acrossDb(angleDeg - azimuthDeg) }]}
          axisDeg={azimuthDeg}
          ticks={[{ atDeg: 0, text: '0°' }]}
        />
      )}
    </button>
  );
}
