import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { Container, UniformGroup, type WebGLRenderer } from 'pixi.js';
import type { Viewport } from '../map/viewport.ts';
import { startRenderer } from '../overlay/start-renderer.ts';
import { InstancedMesh } from './instanced-mesh.ts';
import type { SkyFrame } from './sky-frame.ts';
import { paletteSize } from './sky-palette.ts';
import { markProgram, strokeProgram } from './sky-shaders.ts';

/** By this name the browser's own timings hold our work on each frame. */
const frameMeasure = 'sky.frame';
const mostTold = 600;

interface Drawing {
  readonly renderer: WebGLRenderer;
  readonly stage: Container;
  readonly strokes: InstancedMesh;
  readonly marks: InstancedMesh;
}

/** Satellites and ships: PixiJS drawing into the map's own WebGL2 context, over all of the style. */
export class SkyLayer implements CustomLayerInterface {
  readonly id = 'sky';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly palette = new Float32Array(4 * paletteSize);

  #map: MapLibreMap | null = null;
  #drawing: Drawing | null = null;
  #told = 0;
  readonly #frame: SkyFrame;
  readonly #viewport: () => Viewport;
  readonly #make: (viewport: Viewport) => void;
  readonly #look = new UniformGroup({
    uView: { value: new Float32Array([1, 1]), type: 'vec2<f32>' },
    uPixelRatio: { value: 1, type: 'f32' },
    uPalette: { value: this.palette, type: 'vec4<f32>', size: paletteSize },
  });

  /** @param make fills the frame for a view, right before it is drawn, and writes the names */
  constructor(frame: SkyFrame, viewport: () => Viewport, make: (viewport: Viewport) => void) {
    this.#frame = frame;
    this.#viewport = viewport;
    this.#make = make;
  }

  /** Called by the map, again after its context was lost. */
  onAdd(map: MapLibreMap, gl: WebGLRenderingContext | WebGL2RenderingContext): void {
    this.#map = map;
    this.#drawing = null;
    startRenderer(map.getCanvas(), gl as WebGL2RenderingContext).then(
      (renderer) => {
        if (this.#map === map) this.#drawing = this.#drawingOn(renderer);
        map.triggerRepaint();
      },
      (error: unknown) => console.error('satellites and ships cannot be drawn', error),
    );
  }

  onRemove(): void {
    this.#drawing?.strokes.destroy();
    this.#drawing?.marks.destroy();
    this.#drawing = null;
    this.#map = null;
  }

  /** Asks for a frame. */
  repaint(): void {
    this.#map?.triggerRepaint();
  }

  render(): void {
    if (!this.#map || !this.#drawing) return;
    const { renderer, stage, strokes, marks } = this.#drawing;
    const viewport = this.#viewport();
    const startMs = performance.now();
    this.#make(viewport);
    const frame = this.#frame;
    if (frame.marks.count + frame.strokes.count === 0) return;
    const canvas = this.#map.getCanvas();
    if (renderer.width !== canvas.width || renderer.height !== canvas.height) {
      renderer.resize(canvas.width, canvas.height);
    }
    strokes.send(frame.strokes);
    marks.send(frame.marks);
    const { uniforms } = this.#look;
    uniforms.uView[0] = viewport.widthPx;
    uniforms.uView[1] = viewport.heightPx;
    uniforms.uPixelRatio = canvas.width / viewport.widthPx;
    this.#look.update();
    renderer.resetState();
    renderer.render({ container: stage, clear: false });
    renderer.resetState();
    this.#tell(startMs);
  }

  /** Leaves the time that the frame took where a bench finds it; the last few hundred are enough. */
  #tell(startMs: number): void {
    this.#told = (this.#told + 1) % mostTold;
    if (this.#told === 0) performance.clearMeasures(frameMeasure);
    performance.measure(frameMeasure, { start: startMs, end: performance.now() });
  }

  #drawingOn(renderer: WebGLRenderer): Drawing {
    const { strokes: lines, marks: dots } = this.#frame;
    const strokes = new InstancedMesh(
      lines,
      { aEnds: 'float32x4', aPen: 'float32x4', aDash: 'float32' },
      strokeProgram,
      this.#look,
    );
    const marks = new InstancedMesh(
      dots,
      { aPlace: 'float32x2', aShape: 'float32x4', aOpacity: 'float32' },
      markProgram,
      this.#look,
    );
    const stage = new Container();
    stage.addChild(strokes.mesh, marks.mesh);
    return { renderer, stage, strokes, marks };
  }
}
