import { BufferImageSource, GlProgram, UniformGroup } from 'pixi.js';
import { levelFragment } from './level-shader.ts';
import { numberFragment } from './number-shader.ts';
import { maxClasses, rasterVertex } from './raster-shader.ts';
import type { SharedResources } from './raster-tile.ts';

const tableWidth = 256;

/** The uniforms of the look, as they are set before a frame. */
export interface LookUniforms {
  uClasses: Float32Array;
  uClassCount: number;
  uLimit: number;
  uBarredLimit: number;
  uKind: number;
  uOpacity: Float32Array;
  uLine: Float32Array;
  uLinePx: number;
  uBare: number;
  uHatched: number;
  uHollow: Float32Array;
  uOrigin: Float32Array;
  uViewHeight: number;
  uPixelRatio: number;
}

/** Makes what all tiles of the raster share. */
export function sharedResources(): SharedResources {
  return {
    levelProgram: GlProgram.from({ vertex: rasterVertex, fragment: levelFragment }),
    numberProgram: GlProgram.from({ vertex: rasterVertex, fragment: numberFragment }),
    look: new UniformGroup({
      uClasses: { value: new Float32Array(maxClasses * 4), type: 'vec4<f32>', size: maxClasses },
      uClassCount: { value: 0, type: 'f32' },
      uLimit: { value: 0, type: 'f32' },
      uBarredLimit: { value: 0, type: 'f32' },
      uKind: { value: 0, type: 'f32' },
      uOpacity: { value: new Float32Array(2), type: 'vec2<f32>' },
      uLine: { value: new Float32Array(4), type: 'vec4<f32>' },
      uLinePx: { value: 1, type: 'f32' },
      uBare: { value: -1, type: 'f32' },
      uHatched: { value: -1, type: 'f32' },
      uHollow: { value: new Float32Array(3), type: 'vec3<f32>' },
      uOrigin: { value: new Float32Array(2), type: 'vec2<f32>' },
      uViewHeight: { value: 1, type: 'f32' },
      uPixelRatio: { value: 1, type: 'f32' },
    }),
    colourIndex: table(new Uint8Array(tableWidth), 'r8uint'),
    rises: table(new Float32Array(tableWidth).fill(Number.NaN), 'r32float'),
    noLevels: table(new Float32Array(tableWidth).fill(Number.NaN), 'r32float'),
  };
}

/** Puts one value for each cell into a table; `rest` fills its last row. */
export function showCells(
  source: BufferImageSource,
  values: Uint8Array | Float32Array,
  rest: number,
): void {
  const height = Math.max(1, Math.ceil(values.length / tableWidth));
  const length = tableWidth * height;
  const rows = values instanceof Uint8Array ? new Uint8Array(length) : new Float32Array(length);
  rows.fill(rest);
  rows.set(values);
  source.resource = rows;
  source.resize(tableWidth, height);
  source.update();
}

function table(
  resource: Uint8Array | Float32Array,
  format: 'r8uint' | 'r32float',
): BufferImageSource {
  return new BufferImageSource({
    resource,
    width: tableWidth,
    height: 1,
    format,
    scaleMode: 'nearest',
    alphaMode: 'no-premultiply-alpha',
  });
}
