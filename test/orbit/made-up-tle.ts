/** Two-line elements of an object that does not exist, with right checksums. */
export function madeUpTle({
  number = '90001',
  epoch = '26059.50000000',
  bstar = ' 10000-4',
  inclinationDeg = 50,
  raanDeg = 30,
  eccentricity = '0001000',
  meanMotion = 13.2932,
}: {
  number?: string;
  epoch?: string;
  bstar?: string;
  inclinationDeg?: number;
  raanDeg?: number;
  eccentricity?: string;
  meanMotion?: number;
} = {}): [string, string] {
  const angle = (deg: number) => deg.toFixed(4).padStart(8);
  const first = `1 ${number}U 26001A   ${epoch}  .00000100  00000+0 ${bstar} 0  999`;
  const motion = meanMotion.toFixed(8).padStart(11);
  const second = `2 ${number} ${angle(inclinationDeg)} ${angle(raanDeg)} ${eccentricity}  90.0000  10.0000 ${motion}    1`;
  return [withChecksum(first), withChecksum(second)];
}

export function withChecksum(line: string): string {
  const sum = [...line].reduce((all, sign) => all + (sign === '-' ? 1 : Number(sign) || 0), 0);
  return `${line}${sum % 10}`;
}
