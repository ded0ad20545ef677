import { type KmlOptions, kmlData, kmlDocument } from '../network/site-list/kml-document.ts';
import { xmlText } from '../network/site-list/xml-text.ts';
import type { OwnShape } from './own-shapes.ts';

type Position = readonly [number, number];

/**
 * Shapes as KML 2.2 [OGC 07-147r2] with `id`, `kind`, `nameZh` and `nameEn` of each as extended data.
 *
 * @throws UnwritableCharacters for what XML cannot hold.
 */
export function shapesKml(shapes: readonly OwnShape[], options: KmlOptions): string {
  return kmlDocument(
    options.title,
    shapes.map(
      ({ id, kind, name, shape }) => `<Placemark>
<name>${xmlText(name[options.language])}</name>
<styleUrl>#shape</styleUrl>
<ExtendedData>
${Object.entries({ id, kind, nameZh: name.zh, nameEn: name.en })
  .map(([key, value]) => kmlData(key, null, value))
  .join('\n')}
</ExtendedData>
${geometry(shape)}
</Placemark>`,
    ),
    // the land and the chart below stay to be seen
    '<Style id="shape"><LineStyle><color>ffd69a1f</color><width>2</width></LineStyle><PolyStyle><color>40d69a1f</color></PolyStyle></Style>',
  );
}

function geometry(shape: OwnShape['shape']): string {
  switch (shape.type) {
    case 'Point':
      return point(shape.coordinates);
    case 'MultiPoint':
      return `<MultiGeometry>${shape.coordinates.map(point).join('')}</MultiGeometry>`;
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${coordinates(shape.coordinates)}</LineString>`;
    case 'Polygon':
      return polygon(shape.coordinates);
    case 'MultiPolygon':
      return `<MultiGeometry>${shape.coordinates.map(polygon).join('')}</MultiGeometry>`;
  }
}

function point(position: Position): string {
  return `<Point>${coordinates([position])}</Point>`;
}

function polygon(rings: readonly (readonly Position[])[]): string {
  const boundaries = rings.map((ring, index) => {
    const element = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
    return `<${element}><LinearRing>${coordinates(ring)}</LinearRing></${element}>`;
  });
  return `<Polygon>${boundaries.join('')}</Polygon>`;
}

function coordinates(positions: readonly Position[]): string {
  return `<coordinates>${positions.map((position) => position.join(',')).join(' ')}</coordinates>`;
}
