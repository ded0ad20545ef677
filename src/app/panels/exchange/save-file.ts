/** Offers a file for download. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const ending = name.slice(name.lastIndexOf('.'));
  const type = types[ending] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // a browser may begin to read it a while later
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.tif': 'image/tiff',
  '.png': 'image/png',
  '.zip': 'application/zip',
  '.kml': 'application/vnd.google-earth.kml+xml',
  '.kmz': 'application/vnd.google-earth.kmz',
  '.geojson': 'application/geo+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
