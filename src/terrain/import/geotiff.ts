import type { GeoTIFFImage } from 'geotiff';
import type { PostLattice } from '../elevation-grid.ts';
import { type ElevationSource, refuseSource, type SourceCheck } from './elevation-source.ts';

/** Coordinate systems in degrees of longitude and latitude: WGS 84 and CGCS2000. */
const knownSystems = [4326, 4490];
const expectedSystem = 'longitude and latitude, EPSG:4326 or EPSG:4490';

const projectedModel = 1;
const rasterOfPoints = 2;
const metreUnit = 9001;

/** Opens a GeoTIFF with one band of heights in metres. The library is loaded when first asked for. */
export async function openGeoTiff(name: string, bytes: ArrayBuffer): Promise<SourceCheck> {
  let image: GeoTIFFImage;
  try {
    const { fromArrayBuffer } = await import('geotiff');
    image = await (await fromArrayBuffer(bytes)).getImage();
  } catch (error) {
    return refuseSource(name, `not a readable TIFF (${messageOf(error)})`, 'a GeoTIFF of heights');
  }
  const refusal = systemRefusal(name, image) ?? samplesRefusal(name, image);
  if (refusal) return refusal;
  const lattice = latticeOf(image);
  if (lattice === null) {
    return refuseSource(name, 'no place on earth, or a rotated one', 'a raster with north up');
  }
  return { valid: true, source: sourceOf(name, image, lattice) };
}

function systemRefusal(name: string, image: GeoTIFFImage): SourceCheck | null {
  const keys = image.getGeoKeys();
  if (keys === null) return refuseSource(name, 'no coordinate system', expectedSystem);
  if (keys.GTModelTypeGeoKey === projectedModel) {
    const code = keys.ProjectedCSTypeGeoKey ?? 'unnamed';
    return refuseSource(name, `a map projection, EPSG:${code}`, expectedSystem);
  }
  if (!knownSystems.includes(keys.GeographicTypeGeoKey)) {
    const code = keys.GeographicTypeGeoKey ?? 'unnamed';
    return refuseSource(name, `coordinate system EPSG:${code}`, expectedSystem);
  }
  const unit = keys.VerticalUnitsGeoKey ?? metreUnit;
  return unit === metreUnit
    ? null
    : refuseSource(name, `heights in unit EPSG:${unit}`, `metres, EPSG:${metreUnit}`);
}

function samplesRefusal(name: string, image: GeoTIFFImage): SourceCheck | null {
  const bands = image.getSamplesPerPixel();
  if (bands !== 1) return refuseSource(name, `${bands} bands`, 'one band of heights');
  const bits = image.getBitsPerSample();
  if (bits < 16) return refuseSource(name, `${bits} bits per sample`, '16 or 32 bits: heights');
  const [columns, rows] = [image.getWidth(), image.getHeight()];
  return columns < 2 || rows < 2
    ? refuseSource(name, `${columns} × ${rows} samples`, 'at least 2 × 2')
    : null;
}

/** Where the middles of the pixels are; null when nothing tells, or north is not up. */
function latticeOf(image: GeoTIFFImage): PostLattice | null {
  const directory = image.getFileDirectory();
  const tie = directory.getValue('ModelTiepoint') as ArrayLike<number> | undefined;
  const scale = directory.getValue('ModelPixelScale') as ArrayLike<number> | undefined;
  const matrix = directory.getValue('ModelTransformation') as ArrayLike<number> | undefined;
  let [west, north, east, south] = [0, 0, 0, 0];
  if (scale && tie?.length === 6) {
    [east, south] = [scale[0], scale[1]];
    [west, north] = [tie[3] - tie[0] * east, tie[4] + tie[1] * south];
  } else if (matrix && matrix[1] === 0 && matrix[4] === 0) {
    [west, north, east, south] = [matrix[3], matrix[7], matrix[0], -matrix[5]];
  }
  if (!(east > 0 && south > 0)) return null;
  const [columns, rows] = [image.getWidth(), image.getHeight()];
  // what the corner is that the tie point stands on: that of the pixel, or its middle
  const inset = image.getGeoKeys()?.GTRasterTypeGeoKey === rasterOfPoints ? 0 : 0.5;
  return {
    westDeg: west + inset * east,
    southDeg: north - (rows - 1 + inset) * south,
    longitudeStepDeg: east,
    latitudeStepDeg: south,
    columns,
    rows,
  };
}

function sourceOf(name: string, image: GeoTIFFImage, lattice: PostLattice): ElevationSource {
  const { columns, rows } = lattice;
  const nodata = image.getGDALNoData();
  const readRows = async (first: number, count: number) => {
    const window = [0, rows - first - count, columns, rows - first];
    const samples = await image.readRasters({ window, interleave: true });
    const heightsM = new Float32Array(count * columns);
    for (let row = 0; row < count; row++) {
      const from = (count - 1 - row) * columns;
      for (let column = 0; column < columns; column++) {
        const heightM = samples[from + column];
        heightsM[row * columns + column] = heightM === nodata ? Number.NaN : heightM;
      }
    }
    return heightsM;
  };
  return { name, lattice, readRows };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
