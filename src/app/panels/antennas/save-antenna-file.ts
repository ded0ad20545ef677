import type { Antenna } from '../../../network/antenna.ts';
import { writeAntennaFile } from '../../../network/antenna-file/write-antenna-file.ts';
import type { AntennaPattern } from '../../../radio/antenna/antenna-pattern.ts';

/** Offers one of an antenna's patterns as a file in MSI format, called after its id. */
export function saveAntennaFile(antenna: Antenna, pattern: AntennaPattern, beams = ''): void {
  const measured = antenna.kind === 'file' ? antenna : null;
  const text = writeAntennaFile(
    {
      name: antenna.name.en + (beams ? ` ${beams}` : ''),
      maker: measured?.maker,
      frequencyMhz: antenna.frequencyMhz,
      polarisation: measured?.polarisation,
      electricalTiltDeg: measured?.electricalTiltDeg,
      comment: antenna.source,
    },
    pattern,
  );
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${antenna.id}${beams ? `-${beams}` : ''}.msi`;
  link.click();
  URL.revokeObjectURL(url);
}
