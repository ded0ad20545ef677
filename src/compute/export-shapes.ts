import type { Language } from '../network/name.ts';
import type { Project } from '../planning/project.ts';
import { ownShapes } from '../report/own-shapes.ts';
import { shapesGeoJson } from '../report/shapes-geojson.ts';
import { shapesKml } from '../report/shapes-kml.ts';
import { encodeText } from './encode-text.ts';

/** What shapes are written as. */
export const shapeFileFormats = ['geojson', 'kml'] as const;

export type ShapeFileFormat = (typeof shapeFileFormats)[number];

/**
 * The zones and assets that were drawn in a project as the bytes of a file.
 *
 * @throws UnwritableCharacters when the file could not hold a character.
 */
export function exportShapes(
  project: Project,
  format: ShapeFileFormat,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const shapes = ownShapes(project);
  const text =
    format === 'kml'
      ? shapesKml(shapes, { language, title: project.name[language] })
      : shapesGeoJson(shapes);
  return encodeText(text, 'utf-8');
}
