import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';

/** The same three sites, as a planner's list. */
const fewSites = {
  header: ['站点编号', '站名', '经度', '纬度', '站点类型', '方位角', '频段', '功率(W)', 'PCI'],
  rows: [
    ['BH-1', '滨海港', 120.31, 34.29, '港口', 30, 'n28', 120, 7],
    ['BH-1', '滨海港', 120.31, 34.29, '港口', 150, 'n28', 120, 8],
    ['H4', '海上升压站', 121.45, 33.05, '升压站', 0, 'n1', 80, 9],
    ['YS', '羊山岛', 119.52, 34.73, '海岛', 240, 'n28', 240, 10],
  ],
} as const;

export function fewSitesCsv(delimiter = ','): string {
  return [fewSites.header, ...fewSites.rows].map((row) => row.join(delimiter)).join('\r\n');
}

/** A workbook whose first sheet is none of ours, and whose list begins below a title. */
export async function fewSitesXlsx(): Promise<Uint8Array> {
  const list = [
    ['江苏海域站点'],
    [],
    [...fewSites.header],
    ...fewSites.rows.map((row) => [...row]),
  ];
  const book = await writeXlsxFile([
    { sheet: '说明', data: [['编制'], ['某某']] },
    { sheet: '站点', data: list },
  ]).toBuffer();
  return new Uint8Array(book);
}

export function fewSitesKml(): string {
  const [, , , , ...rest] = fewSites.header;
  const placemarks = fewSites.rows.map(([id, name, longitude, latitude, ...values]) => {
    const data = rest
      .map((key, i) => `<Data name="${key}"><value>${values[i]}</value></Data>`)
      .join('');
    return `<Placemark><name>${name}</name><styleUrl>#s</styleUrl>
<ExtendedData><Data name="站点编号"><value>${id}</value></Data>${data}</ExtendedData>
<Point><coordinates>${longitude},${latitude},0</coordinates></Point></Placemark>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Style id="s"><IconStyle><scale>1</scale></IconStyle></Style>
${placemarks.join('\n')}
</Document></kml>`;
}

export function fewSitesKmz(): Uint8Array {
  return zipSync({ 'doc.kml': strToU8(fewSitesKml()), 'files/icon.png': new Uint8Array(9) });
}

/** Sites as points, with their cells as a list, and as its JSON. */
export function fewSitesGeoJson(): string {
  const features = ['BH-1', 'H4', 'YS'].map((id, s) => {
    const rows = fewSites.rows.filter((row) => row[0] === id);
    const [, name, longitude, latitude, host] = rows[0];
    const cells = rows.map((row) => ({
      azimuthDeg: row[5],
      nrBand: row[6],
      powerW: row[7],
      pci: row[8],
    }));
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { siteId: id, name, host, cells: s === 0 ? cells : JSON.stringify(cells) },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
}
