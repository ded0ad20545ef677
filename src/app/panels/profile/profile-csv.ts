import type { PathStudy } from '../../../planning/path-study.ts';

const columns =
  'distance_km,ground_amsl_m,clutter_m,zone,bulge_m,fresnel_radius_m,clearance_m,clearance_f1';

/** The profile as comma-separated values, the losses of all models as comments above it. */
function profileCsv(study: PathStudy): string {
  const { distancesKm, heightsM, clutterM, zones } = study.profile;
  const { bulgeM, fresnelRadiusM, clearanceM } = study.geometry;
  const { waterLevelM } = study;
  const rows = Array.from(distancesKm, (km, i) =>
    [
      km.toFixed(4),
      (heightsM[i] + waterLevelM).toFixed(1),
      clutterM[i].toFixed(1),
      zones[i],
      bulgeM[i].toFixed(2),
      fresnelRadiusM[i].toFixed(2),
      clearanceM[i].toFixed(2),
      fresnelRadiusM[i] > 0 ? (clearanceM[i] / fresnelRadiusM[i]).toFixed(3) : '',
    ].join(','),
  );
  return `${[...headLines(study), columns, ...rows].join('\n')}\n`;
}

/** Offers the profile as a file. */
export function saveProfileCsv(study: PathStudy): void {
  const url = URL.createObjectURL(new Blob([profileCsv(study)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `profile-${study.distanceKm.toFixed(1)}km-${Math.round(study.bearingDeg)}deg.csv`;
  link.click();
  URL.revokeObjectURL(url);
}

function headLines(study: PathStudy): string[] {
  const { from, to, geometry, waterLevelM } = study;
  const place = (at: PathStudy['from']) =>
    `${at.latitudeDeg.toFixed(5)} ${at.longitudeDeg.toFixed(5)}`;
  return [
    `# transmitter ${place(from)}, ${geometry.transmitterAmslM + waterLevelM} m AMSL`,
    `# receiver ${place(to)}, ${study.receiverHeightM} m above ground or water`,
    ...(waterLevelM === 0 ? [] : [`# water ${waterLevelM} m AMSL`]),
    `# ${study.frequencyMhz} MHz, k ${study.kFactor}, ground: ${study.ground}`,
    ...study.models.flatMap(({ name, atTimes }) =>
      atTimes.map(({ timePercent, loss, refusal }) => {
        const said = loss ? `${loss.lossDb.toFixed(2)} dB` : `no value (${refusal})`;
        return `# ${name}, T ${timePercent} %: ${said}`;
      }),
    ),
  ];
}
