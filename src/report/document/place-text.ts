/** A place in degrees and minutes, as on a chart. */
export function placeText(longitudeDeg: number, latitudeDeg: number): string {
  return `${degreesMinutes(latitudeDeg, 2, 'NS')} ${degreesMinutes(longitudeDeg, 3, 'EW')}`;
}

function degreesMinutes(valueDeg: number, digits: number, hemispheres: string): string {
  // hundredths of a minute are rounded first, so that 59.996′ becomes a whole degree
  const hundredths = Math.round(Math.abs(valueDeg) * 6000);
  const degrees = String(Math.floor(hundredths / 6000)).padStart(digits, '0');
  const minutes = ((hundredths % 6000) / 100).toFixed(2).padStart(5, '0');
  return `${degrees}°${minutes}′${hemispheres[valueDeg < 0 ? 1 : 0]}`;
}
