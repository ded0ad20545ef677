import type { Carrier } from '../../../src/network/carrier.ts';
import { hostSchema, type Sector, type Site } from '../../../src/network/site.ts';
import { seededRandom } from '../../units/seeded-random.ts';

/** What names are made difficult with; all of it is in GBK. */
const twists = [
  '，东台',
  ', 2 号',
  '“启东”',
  '"洋口"',
  '\n第二行',
  '  两个  空格\n\n',
  '<如东> & 海安',
  ' <b>&amp;</b>',
  "'大丰'",
  '；\t射阳',
  ' ≥ 40 m',
  '_x000D_',
  '\\n',
  ']]>',
];

/** What a spreadsheet would run, or what marks a guard against it. */
const starts = ['=', '+', '-', '@', "'=", "'", '＝', ''];

/**
 * A network whose every optional value is there now and then, with names that break careless
 * writers; the same for each count.
 */
export function hardNetwork(
  count: number,
  carriers: readonly Carrier[],
): { sites: Site[]; sectors: Sector[] } {
  const random = seededRandom(5);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const maybe = <T extends object>(values: () => T): Partial<T> => (random() < 0.4 ? values() : {});

  const sites = Array.from({ length: count }, (_, index): Site => {
    const number = index + 1;
    const name = (text: string) => `${pick(starts)}${text} ${number}${pick(twists)}。`;
    return {
      id: pick([`s${number}`, `SD-${number}.a`, `${number}_x000D_`]),
      name: { zh: name('海上站'), en: name('Sea site') },
      host: pick(hostSchema.options),
      longitudeDeg: 119 + 3.7 * random(),
      latitudeDeg: 31.5 + 3.5 * random(),
      antennaHeightAmslM: 5 + 200 * random(),
      year: whole(2025, 2027),
      status: pick(['existing', 'planned', 'candidate']),
      backhaul: pick(['fibre', 'subseaCable', 'windFarmFibre', 'microwave', 'satellite']),
      ...maybe(() => ({ owner: pick(['中国移动', '=铁塔', 'constructor', '-12', '007']) })),
      ...maybe(() => ({ capexKcny: pick([0, 160, 1e-7, 0.1 + 0.2]) })),
      ...maybe(() => ({ note: { zh: name('备注'), en: name('Note') } })),
      ...maybe(() => ({ disabled: true })),
      ...maybe(() => ({ locked: true })),
      ...maybe(() => ({ colour: pick(['#12ab9f', '#000000', '#123456']) })),
    };
  });
  const sectors = sites.flatMap((site): Sector[] =>
    Array.from({ length: whole(0, 3) }, (_, index) => {
      const carrierIds = carriers
        .map(({ id }) => id)
        .sort(() => random() - 0.5)
        .slice(0, whole(1, Math.min(3, carriers.length)));
      const cells = Object.fromEntries(
        carrierIds.flatMap((carrierId) => {
          const settings = {
            ...maybe(() => ({ powerW: pick([20, 39.810717055349734, 200]) })),
            ...maybe(() => ({ downlinkLoad: random(), uplinkLoad: pick([0, 1, 0.35]) })),
            ...maybe(() => ({ pci: whole(0, 1007), prachRootIndex: whole(0, 837) })),
            ...maybe(() => ({ locked: true })),
          };
          return Object.keys(settings).length > 0 ? [[carrierId, settings]] : [];
        }),
      );
      return {
        id: `${site.id}-${index + 1}`,
        siteId: site.id,
        azimuthDeg: pick([0, 120, 359.9, 360 * random()]),
        mechanicalTiltDeg: pick([0, -3, 2.5]),
        electricalTiltDeg: pick([0, 4, 9 * random()]),
        ...maybe(() => ({ horizontalBeamwidthDeg: pick([33, 65, 360]) })),
        carrierIds,
        ...(Object.keys(cells).length > 0 ? { cells } : {}),
      };
    }),
  );
  return { sites, sectors };
}
