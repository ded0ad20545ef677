import type { Geometry } from 'geojson';
import type { RegionFeature, RegionProperties } from '../../src/geo/region.ts';
import type { Row } from './read-table.ts';

type Extras = Readonly<Record<string, unknown>>;

/** A feature of the shipped geodata; extras that are undefined or empty are left out. */
export function regionFeature(
  geometry: Geometry,
  properties: RegionProperties,
  extras: Extras = {},
): RegionFeature {
  const known = Object.entries(extras).filter(([, value]) => value !== undefined && value !== '');
  return {
    type: 'Feature',
    properties: { ...properties, ...Object.fromEntries(known) },
    geometry,
  };
}

/** The properties that every table row gives. `schematic` follows from a low confidence. */
export function propertiesOf(row: Row, kind: string): RegionProperties {
  const { id, name_zh: nameZh, name_en: nameEn, source } = row;
  const confidence = confidenceIn(row, 'confidence');
  return { id, kind, nameZh, nameEn, source, confidence, schematic: confidence === 'low' };
}

export function confidenceIn(row: Row, column: string): RegionProperties['confidence'] {
  const word = row[column];
  if (word !== 'high' && word !== 'medium' && word !== 'low') {
    throw new Error(`${row.id}, ${column}: "${word}" is none of high, medium, low`);
  }
  return word;
}
