import { refuseSource, type SourceCheck } from './elevation-source.ts';

/** Posts along each side of a tile, both edges included: of 3 seconds of arc and of 1. */
const sides = [1201, 3601];

const voidHeight = -32_768;

/** Opens an SRTM tile: rows from the north of big-endian heights, its south-west corner in its name. */
export function openHgt(name: string, bytes: ArrayBuffer): SourceCheck {
  const corner = /([NS])(\d{2})([EW])(\d{3})[^/\\]*$/i.exec(name);
  if (!corner) {
    return refuseSource(name, 'no corner in the name', 'a name such as N33E120.hgt');
  }
  const side = sides.find((posts) => posts * posts * 2 === bytes.byteLength);
  if (side === undefined) {
    const sizes = sides.map((posts) => posts * posts * 2).join(' or ');
    return refuseSource(name, `${bytes.byteLength} bytes`, `${sizes}, unpacked SRTM of 3″ or 1″`);
  }
  const [, ns, latitude, ew, longitude] = corner;
  const view = new DataView(bytes);
  const stepDeg = 1 / (side - 1);
  const lattice = {
    westDeg: Number(longitude) * (ew.toUpperCase() === 'W' ? -1 : 1),
    southDeg: Number(latitude) * (ns.toUpperCase() === 'S' ? -1 : 1),
    longitudeStepDeg: stepDeg,
    latitudeStepDeg: stepDeg,
    columns: side,
    rows: side,
  };
  const readRows = async (first: number, count: number) => {
    const heightsM = new Float32Array(count * side);
    for (let i = 0; i < heightsM.length; i++) {
      const rowFromNorth = side - 1 - first - Math.floor(i / side);
      const heightM = view.getInt16((rowFromNorth * side + (i % side)) * 2);
      heightsM[i] = heightM === voidHeight ? Number.NaN : heightM;
    }
    return heightsM;
  };
  return { valid: true, source: { name, lattice, readRows } };
}
