import type { Map as MapLibreMap } from 'maplibre-gl';

/** Of a picture, in px; a row of the list shows it at half of that. */
const [widthPx, heightPx] = [320, 200];

/** A drawn frame that does not come within this time is not waited for, in ms. */
const patienceMs = 2_000;

/**
 * A small picture of the chart with its marks, as a data URL; null when the map draws nothing, as in
 * a tab that is not seen. WebP, or PNG where the browser cannot write that.
 */
export function mapPicture(map: MapLibreMap, marks: HTMLElement): Promise<string | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patienceMs);
    // what a WebGL canvas shows can be read only until the frame is over
    map.once('render', () => {
      clearTimeout(timer);
      resolve(drawn([map.getCanvas(), ...marks.querySelectorAll(':scope > canvas')]));
    });
    map.triggerRepaint();
  });
}

function drawn(layers: readonly Element[]): string | null {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [widthPx, heightPx];
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  for (const layer of layers) {
    if (!(layer instanceof HTMLCanvasElement) || layer.width === 0) continue;
    const { width, height } = layer;
    // the middle of it, in the picture's own shape
    const scale = Math.max(widthPx / width, heightPx / height);
    const [w, h] = [widthPx / scale, heightPx / scale];
    context.drawImage(layer, (width - w) / 2, (height - h) / 2, w, h, 0, 0, widthPx, heightPx);
  }
  return canvas.toDataURL('image/webp', 0.72);
}
