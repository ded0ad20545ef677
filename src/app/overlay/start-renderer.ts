import { Ticker, WebGLRenderer } from 'pixi.js';

/** Starts PixiJS within a context that belongs to the map, which decides when to draw. */
export async function startRenderer(
  canvas: HTMLCanvasElement,
  context: WebGL2RenderingContext,
): Promise<WebGLRenderer> {
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const renderer = new WebGLRenderer();
  await renderer.init({
    canvas,
    context,
    width: canvas.width,
    height: canvas.height,
    clearBeforeRender: false,
    backgroundAlpha: 0,
    antialias: false,
  });
  return renderer;
}
