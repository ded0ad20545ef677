/** Begins a path with a circle; the caller fills or strokes it. */
export function circle(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Fills the current path faintly and strokes it in the same colour; width in px. */
export function fillAndStroke(
  context: CanvasRenderingContext2D,
  colour: string,
  fillOpacity: number,
  lineWidth: number,
): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.globalAlpha = fillOpacity;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = lineWidth;
  context.stroke();
}
