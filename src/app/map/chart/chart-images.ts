import type { ChartTheme } from './chart-theme.ts';

/** Pixels of an image per px of the chart. */
export const imagePixelRatio = 2;

/** Small pictures that style layers repeat, by name, in the theme's inks. */
export function chartImages(theme: ChartTheme): Readonly<Record<string, ImageData>> {
  return {
    'turbine-far': plusSign(theme.windFarm, 0.62, 0.6),
    turbine: plusSign(theme.windFarm, 1.3, 1),
    'turbine-near': plusSign(theme.windFarm, 2.8, 1.1),
    'booster-station': boosterSquare(theme),
    sand: sandDots(theme.flatInk),
  };
}

function plusSign(colour: string, armPx: number, strokePx: number): ImageData {
  const side = 2 * Math.ceil(armPx + 1);
  return drawn(side, (context) => {
    context.strokeStyle = colour;
    context.lineWidth = strokePx;
    context.translate(side / 2, side / 2);
    context.beginPath();
    context.moveTo(-armPx, 0);
    context.lineTo(armPx, 0);
    context.moveTo(0, -armPx);
    context.lineTo(0, armPx);
    context.stroke();
  });
}

function boosterSquare(theme: ChartTheme): ImageData {
  return drawn(8, (context) => {
    context.fillStyle = theme.halo;
    context.strokeStyle = theme.windFarm;
    context.lineWidth = 1;
    context.beginPath();
    context.rect(1.5, 1.5, 5, 5);
    context.fill();
    context.stroke();
  });
}

function sandDots(colour: string): ImageData {
  return drawn(7, (context) => {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(1.5, 1.5, 0.7, 0, 2 * Math.PI);
    context.arc(5, 5, 0.7, 0, 2 * Math.PI);
    context.fill();
  });
}

function drawn(sidePx: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = sidePx * imagePixelRatio;
  canvas.height = sidePx * imagePixelRatio;
  const context = canvas.getContext('2d')!;
  context.scale(imagePixelRatio, imagePixelRatio);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
