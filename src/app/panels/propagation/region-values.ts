import { climate, constantsSources, land } from '../../../../geodata/climate.json';
import type { Name } from '../../../network/name.ts';
import type { PropagationChoice } from '../../../planning/propagation-choice.ts';

type ClimateValues = NonNullable<PropagationChoice['climate']>;
type LandValues = NonNullable<PropagationChoice['land']>;

/** What the region says where the project says nothing. */
export const regionClimate = climate as ClimateValues;
export const regionLand: LandValues = land;

/** A constant of the region that a project may replace. */
export interface RegionField<Key extends string> {
  readonly key: Key;
  readonly name: Name;
  readonly hint: Name;
  readonly unit: string;
  readonly decimals: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

export type ClimateField = RegionField<keyof ClimateValues>;
export type LandField = RegionField<keyof LandValues>;

export const landFields: readonly LandField[] = [
  {
    key: 'heightM',
    name: { zh: '平原高程', en: 'Height of the plain' },
    hint: { zh: '陆地距平均海面的高度', en: 'Of the land, above mean sea level' },
    ...scale('m', 0, -10, 100, 1),
  },
  {
    key: 'clutterHeightM',
    name: { zh: '地物高度', en: 'Clutter height' },
    hint: {
      zh: '陆地上建筑与植被的代表高度',
      en: 'Representative height of what stands on the land',
    },
    ...scale('m', 0, 0, 100, 1),
  },
];

/** In the order of their weight over the sea. */
export const climateFields: readonly ClimateField[] = [
  {
    key: 'refractivityGradientNPerKm',
    name: { zh: '折射率梯度 ΔN', en: 'Refractivity gradient ΔN' },
    hint: {
      zh: '最低 1 km 内折射率下降的中值',
      en: 'Median decrease of refractivity over the lowest kilometre',
    },
    ...scale('N/km', 1, -99.9, 149.9, 0.1),
  },
  {
    key: 'surfaceRefractivityN',
    name: { zh: '海面折射率 N₀', en: 'Surface refractivity N₀' },
    hint: { zh: '海平面处的折射率', en: 'At sea level' },
    ...scale('N', 0, 200, 500, 1),
  },
  {
    key: 'gradient65mNPerKm',
    name: { zh: '65 m 内梯度，1 %', en: 'Gradient below 65 m, 1 %' },
    hint: {
      zh: '最低 65 m 内、1 % 时间超过的折射率梯度',
      en: 'Refractivity gradient in the lowest 65 m exceeded 1 % of the time',
    },
    ...scale('N/km', 0, -3000, 0, 1),
  },
  {
    key: 'superRefractionSlope',
    name: { zh: '超折射斜率', en: 'Super-refraction slope' },
    hint: { zh: 'P.2001 的 S∆Nsup', en: 'S∆Nsup of P.2001' },
    ...scale('', 1, 0.1, 500, 0.1),
  },
  {
    key: 'subRefractionSlope',
    name: { zh: '次折射斜率', en: 'Sub-refraction slope' },
    hint: { zh: 'P.2001 的 S∆Nsub', en: 'S∆Nsub of P.2001' },
    ...scale('', 1, 0.1, 500, 0.1),
  },
  {
    key: 'vapourDensityGpm3',
    name: { zh: '水汽密度', en: 'Water vapour' },
    hint: { zh: '地面水汽密度', en: 'Density at the surface' },
    ...scale('g/m³', 1, 0, 40, 0.1),
  },
  {
    key: 'rainProbabilityPercent',
    name: { zh: '六小时降雨概率', en: 'Chance of rain in 6 h' },
    hint: { zh: 'P.2001 的 Pr6', en: 'Pr6 of P.2001' },
    ...scale('%', 0, 0, 100, 1),
  },
  {
    key: 'annualRainMm',
    name: { zh: '年降雨量', en: 'Yearly rain' },
    hint: { zh: '平均年降雨量', en: 'Mean rainfall of a year' },
    ...scale('mm', 0, 0, 12_000, 10),
  },
  {
    key: 'convectiveRainShare',
    name: { zh: '对流降雨占比', en: 'Convective share of rain' },
    hint: { zh: '0 到 1', en: '0 to 1' },
    ...scale('', 2, 0, 1, 0.01),
  },
  {
    key: 'zeroIsothermKm',
    name: { zh: '0 °C 层高度', en: 'Height of 0 °C' },
    hint: { zh: '平均高度，距海平面', en: 'Mean, above sea level' },
    ...scale('km', 1, 0, 6, 0.1),
  },
  {
    key: 'troposcatterZone',
    name: { zh: '对流层散射区', en: 'Troposcatter zone' },
    hint: { zh: '0 为海洋，1 至 6 为陆地', en: '0 at sea, 1 to 6 on land' },
    ...scale('', 0, 0, 6, 1),
  },
  sporadicE('sporadicE01PercentMhz', '0.1'),
  sporadicE('sporadicE1PercentMhz', '1'),
  sporadicE('sporadicE10PercentMhz', '10'),
  sporadicE('sporadicE50PercentMhz', '50'),
];

const confidences: Readonly<Record<string, Name>> = {
  high: { zh: '可信度高', en: 'high confidence' },
  medium: { zh: '可信度中', en: 'medium confidence' },
  low: { zh: '可信度低', en: 'low confidence' },
};

/** Where the region's value comes from, and how far it can be trusted. */
export function sourceOfField(key: string): Name {
  const source = constantsSources.find(({ of }) => of.includes(key));
  if (!source) throw new Error(`geodata: ${key} has no source`);
  const confidence = confidences[source.confidence];
  return {
    zh: `${source.source}，${confidence.zh}`,
    en: `${source.source}, ${confidence.en}`,
  };
}

function scale(unit: string, decimals: number, from: number, to: number, step: number) {
  return { unit, decimals, from, to, step };
}

function sporadicE(key: keyof ClimateValues, share: string): ClimateField {
  return {
    key,
    name: { zh: `偶发 E 层 ${share} %`, en: `Sporadic E, ${share} %` },
    hint: {
      zh: `${share} % 时间超过的临界频率 foEs`,
      en: `Critical frequency foEs exceeded ${share} % of the time`,
    },
    ...scale('MHz', 1, 0, 30, 0.1),
  };
}
