/** The text of an antenna file made for a test: a 65° by 9° panel of 15 dBi, and what is changed. */
export function msiText(changes: MsiChanges = {}): string {
  const headers: Record<string, string | null> = {
    NAME: 'JS-SEA-700-65-09',
    MAKE: 'SeaPlan',
    FREQUENCY: '740',
    H_WIDTH: '65',
    V_WIDTH: '9',
    FRONT_TO_BACK: '28',
    GAIN: '15.00 dBi',
    TILT: 'ELECTRICAL',
    POLARIZATION: '+/-45',
    COMMENT: 'electrical tilt 0',
    ...changes.headers,
  };
  const lines = Object.entries(headers).flatMap(([key, value]) =>
    value === null ? [] : [`${key} ${value}`],
  );
  const horizontal = changes.horizontal ?? cutRows(65, 28);
  const vertical = changes.vertical === undefined ? cutRows(9, 20) : changes.vertical;
  lines.push('HORIZONTAL 360', ...horizontal);
  if (vertical) lines.push('VERTICAL 360', ...vertical);
  return `${lines.join('\n')}\n`;
}

interface MsiChanges {
  /** Values by key; null leaves the key out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly horizontal?: readonly string[];
  readonly vertical?: readonly string[] | null;
}

/** Line of the first row of the horizontal cut while all ten headers are there. */
export const firstRowLine = 12;

/** Line of the first row of the vertical cut while nothing is changed before it. */
export const firstVerticalRowLine = 373;

/** Rows of a parabolic lobe with a floor, every `stepDeg` degrees. */
export function cutRows(beamwidthDeg: number, floorDb: number, stepDeg = 1): string[] {
  return Array.from({ length: Math.round(360 / stepDeg) }, (_, i) => {
    const angleDeg = i * stepDeg;
    const off = angleDeg > 180 ? angleDeg - 360 : angleDeg;
    const lossDb = Math.min(12 * (off / beamwidthDeg) ** 2, floorDb);
    return `${angleDeg.toFixed(1)} ${lossDb.toFixed(2)}`;
  });
}

/** Rows with some of them replaced, by index; null leaves one out. */
export function replaced(
  rows: readonly string[],
  changes: Readonly<Record<number, string | null>>,
): string[] {
  return rows.flatMap((row, i) => {
    const change = changes[i];
    return change === null ? [] : [change ?? row];
  });
}
