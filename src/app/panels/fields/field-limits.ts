/** What numbers of sites, sectors and cells may be; the same wherever they are typed. */
export const fieldLimits = {
  latitudeDeg: { from: -85, to: 85, decimals: 5, step: 0.001 },
  longitudeDeg: { from: -180, to: 180, decimals: 5, step: 0.001 },
  heightM: { from: 1, to: 1500, decimals: 1, step: 1 },
  capexKcny: { from: 0, to: 10_000_000, decimals: 0, step: 10 },
  azimuthDeg: { from: 0, to: 360, decimals: 1, step: 1 },
  tiltDeg: { from: -90, to: 90, decimals: 1, step: 0.5 },
  beamwidthDeg: { from: 5, to: 360, decimals: 1, step: 1 },
  powerW: { from: 0.1, to: 10_000, decimals: 1, step: 10 },
  powerDbm: { from: 20, to: 70, decimals: 1, step: 1 },
  loadPercent: { from: 0, to: 100, decimals: 1, step: 5 },
  pci: { from: 0, to: 1007, decimals: 0, step: 1, whole: true },
} as const;
