import { basisLines, type LayerBasis } from '../../report/layer-basis.ts';
import { cellWindow } from '../../report/picture/cell-window.ts';
import { encodePicture } from '../../report/picture/encode-picture.ts';
import { overlayKmz } from '../../report/picture/overlay-kmz.ts';
import { type PictureFrame, pictureFrame } from '../../report/picture/picture-frame.ts';
import { degreesProjection, worldFile } from '../../report/picture/world-file.ts';
import type { LayerTask, LayerWriter, WrittenFile } from './layer-writer.ts';
import { windowCells } from './window-cells.ts';

/** A layer as PNG in the colours of its legend, with a world file and its projection. */
export function pngWriter(task: LayerTask): LayerWriter {
  return pictureWriter(task, (png, frame) => [
    { ending: '.png', bytes: png },
    { ending: '.pgw', bytes: new TextEncoder().encode(worldFile(frame)) },
    { ending: '.prj', bytes: new TextEncoder().encode(degreesProjection) },
  ]);
}

/** The same picture as a KMZ ground overlay. */
export function kmzWriter(task: LayerTask): LayerWriter {
  return pictureWriter(task, (png, frame) => [
    { ending: '.kmz', bytes: overlayKmz(png, frame, task.basis, task.legendPng) },
  ]);
}

function pictureWriter(
  { basis, tiles, bounds }: LayerTask,
  filesOf: (png: Uint8Array<ArrayBuffer>, frame: PictureFrame) => WrittenFile[],
): LayerWriter {
  const window = cellWindow(bounds, tiles[0].z);
  const classes = new Uint8Array(window.columns * window.rows);
  let next = 0;
  return {
    add(values) {
      windowCells(tiles[next++], window, (inTile, inWindow) => {
        classes[inWindow] = basis.legend.classOf(values[inTile]) + 1;
      });
    },
    async finish() {
      const frame = pictureFrame(window);
      const png = encodePicture(classes, window, frame, basis.legend.classes, textOf(basis));
      return filesOf(png, frame);
    },
  };
}

function textOf(basis: LayerBasis) {
  const lines = basisLines(basis).map(([label, text]) => `${label.en}: ${text.en}`);
  return { Title: ascii(basis.name.en), Description: ascii(lines.join('; ')) };
}

function ascii(text: string): string {
  return text.replaceAll('–', '-').replaceAll(/[^ -~]/g, '?');
}
