import { strToU8, zipSync } from 'fflate';
import { basisLines, classText, type LayerBasis } from '../layer-basis.ts';
import type { PictureFrame } from './picture-frame.ts';

/** The same in every run; ZIP knows no earlier year. */
const madeAt = '1980-01-01T12:00:00';

/**
 * A picture as a KMZ ground overlay, with its legend and what it stands on in the description.
 * `legendPng` is laid over a corner of the screen, where there is one. [OGC 07-147r2, KML 2.2]
 */
export function overlayKmz(
  png: Uint8Array,
  frame: PictureFrame,
  basis: LayerBasis,
  legendPng: Uint8Array | null,
): Uint8Array<ArrayBuffer> {
  const files = {
    'doc.kml': strToU8(overlayKml(frame, basis, legendPng !== null)),
    'layer.png': png,
    ...(legendPng ? { 'legend.png': legendPng } : {}),
  };
  // pictures are compressed already
  return new Uint8Array(zipSync(files, { level: 6, mtime: madeAt }));
}

function overlayKml({ bounds }: PictureFrame, basis: LayerBasis, hasLegend: boolean): string {
  const { name, year, service, terminal } = basis;
  const of = service ?? terminal;
  const title = xml(`${name.zh} ${name.en} · ${of.zh} ${of.en} · ${year}`);
  const degrees = (value: number) => value.toFixed(10);
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>${title}</name>
<description><![CDATA[${descriptionOf(basis)}]]></description>
<GroundOverlay>
<name>${title}</name>
<color>bdffffff</color>
<Icon><href>layer.png</href></Icon>
<LatLonBox>
<north>${degrees(bounds.north)}</north>
<south>${degrees(bounds.south)}</south>
<east>${degrees(bounds.east)}</east>
<west>${degrees(bounds.west)}</west>
</LatLonBox>
</GroundOverlay>${hasLegend ? legendOverlay : ''}
</Document>
</kml>
`;
}

/** In the lower left corner, in the picture's own size. */
const legendOverlay = `
<ScreenOverlay>
<name>图例 Legend</name>
<Icon><href>legend.png</href></Icon>
<overlayXY x="0" y="0" xunits="fraction" yunits="fraction"/>
<screenXY x="16" y="32" xunits="pixels" yunits="pixels"/>
<size x="0" y="0" xunits="pixels" yunits="pixels"/>
</ScreenOverlay>`;

function descriptionOf(basis: LayerBasis): string {
  const classes = basis.legend.classes.map(({ hex, name }, i) => {
    const swatch = `<td bgcolor="${hex}" width="24">&nbsp;</td>`;
    return `<tr>${swatch}<td>${classText(basis, i)}</td><td>${html(`${name.zh} ${name.en}`)}</td></tr>`;
  });
  const lines = basisLines(basis).map(
    ([label, text]) =>
      `<tr><td>${html(`${label.zh} ${label.en}`)}</td><td>${html(bilingual(text))}</td></tr>`,
  );
  return `<table>${classes.join('')}</table><table>${lines.join('')}</table>`;
}

function bilingual({ zh, en }: { zh: string; en: string }): string {
  return zh === en ? zh : `${zh} · ${en}`;
}

/** Text for HTML within a CDATA section, which must not end early. */
function html(text: string): string {
  return xml(text).replaceAll(']]>', ']]&gt;');
}

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
