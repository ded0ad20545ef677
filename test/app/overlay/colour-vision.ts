import { rgbOf } from '../../../src/app/overlay/palette.ts';

type Triple = readonly [number, number, number];

/** Severe deficiencies of colour vision, on linear RGB. [Machado, Oliveira and Fernandes 2009, table 1, severity 1.0] */
export const colourVisions: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far apart two colours look: Euclidean in OKLab, times 100. [Ottosson 2020] */
export function colourDistance(
  first: string,
  second: string,
  vision: readonly [Triple, Triple, Triple],
): number {
  const [a, b] = [first, second].map((hex) => okLab(seen(linear(hex), vision)));
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function linear(hex: string): Triple {
  const [red, green, blue] = rgbOf(hex).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return [red, green, blue];
}

function seen(colour: Triple, vision: readonly [Triple, Triple, Triple]): Triple {
  const [red, green, blue] = vision.map((row) => Math.min(1, Math.max(0, dot(row, colour))));
  return [red, green, blue];
}

function okLab(colour: Triple): Triple {
  const long = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], colour));
  const middle = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], colour));
  const short = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], colour));
  const cones: Triple = [long, middle, short];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
