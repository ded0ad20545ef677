import type { PictureFrame } from './picture-frame.ts';

/**
 * Where a picture lies, as the six lines of a world file (.pgw): size of a pixel and, last, the
 * middle of the north-western one. [ESRI, World files for raster datasets]
 */
export function worldFile({ bounds, longitudeStepDeg, latitudeStepDeg }: PictureFrame): string {
  const lines = [
    longitudeStepDeg,
    0,
    0,
    -latitudeStepDeg,
    bounds.west + longitudeStepDeg / 2,
    bounds.north - latitudeStepDeg / 2,
  ];
  return `${lines.map((line) => line.toFixed(12)).join('\n')}\n`;
}

/** WGS 84 in degrees, EPSG:4326, as the .prj beside a world file has it. [OGC 01-009, ESRI names] */
export const degreesProjection =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],' +
  'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]\n';
