/** Endings of names and the units that they tell, the longest first. */
const endings: readonly (readonly [ending: RegExp, unit: string])[] = [
  [/DbmPerBlock$/, 'dBm per resource block'],
  [/PercentMhz$/, 'MHz'],
  [/NPerKm$/, 'N/km'],
  [/Gpm3$/, 'g/m³'],
  [/Percent$/, '%'],
  [/Kcny$/, 'kCNY'],
  [/Mbps$/, 'Mbit/s'],
  [/Mhz$/, 'MHz'],
  [/Khz$/, 'kHz'],
  [/Dbm$/, 'dBm'],
  [/Dbi$/, 'dBi'],
  [/Db$/, 'dB'],
  [/Km2$/, 'km²'],
  [/Km$/, 'km'],
  [/Mm$/, 'mm'],
  [/Deg$/, '°'],
  [/Wavelengths$/, 'λ'],
  [/Symbols$/, 'symbols'],
  [/[a-z0-9]M$/, 'm'],
  [/[a-z0-9]W$/, 'W'],
  [/[a-z0-9]N$/, 'N'],
];

/** The unit that the name of a field tells, such as dBm for `ssRsrpDbm`; null when it tells none. */
export function keyUnit(key: string): string | null {
  return endings.find(([ending]) => ending.test(key))?.[1] ?? null;
}
