import type { ShipState } from './ship-dots.ts';

/** Hues that systems are told apart by; shapes, names and the legend tell them as well. */
export const systemColours = 8;

/** Places in the palette after those of the systems, as variables of sky.css. */
const others = ['--ship-cells', '--ship-none', '--ship-unknown', '--ink', '--accent', '--halo'];

export const paletteSize = systemColours + others.length;

export const inkColour = systemColours + others.indexOf('--ink');
export const accentColour = systemColours + others.indexOf('--accent');

/** The variables of the palette, in its order. */
export const paletteVariables: readonly string[] = [
  ...Array.from({ length: systemColours }, (_, i) => `--sky-${i + 1}`),
  ...others,
];

/** Where a ship's state has its colour; `systemColour` says where a system has its own. */
export function shipColour(
  state: ShipState,
  systemColour: (systemId: string) => number | undefined,
): number {
  if (state === 'cells') return systemColours;
  if (state === 'none') return systemColours + 1;
  if (state === 'unknown') return systemColours + 2;
  return systemColour(state.slice('satellite/'.length)) ?? systemColours + 2;
}

/** Reads the palette as the page has it now: red, green and blue, each 0 to 1, four floats a colour. */
export function readPalette(parent: Element, into: Float32Array): void {
  const probe = document.createElement('i');
  parent.append(probe);
  paletteVariables.forEach((variable, i) => {
    probe.style.color = `var(${variable})`;
    // the browser gives rgb(…), however the sheet writes it
    const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
    for (let part = 0; part < 3; part++) into[4 * i + part] = Number(parts[part] ?? 0) / 255;
    into[4 * i + 3] = 1;
  });
  probe.remove();
}
