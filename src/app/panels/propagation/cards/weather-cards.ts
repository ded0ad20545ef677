import { type ModelCard, meets } from './model-card.ts';

const itur = { zh: 'ITU-Rpy', en: 'ITU-Rpy' };

const p676Card: ModelCard = {
  id: 'p676',
  title: { zh: 'ITU-R P.676-13 附录 1', en: 'ITU-R P.676-13 annex 1' },
  role: { zh: '大气气体', en: 'gases' },
  predicts: {
    zh: '氧气与水汽的衰减率，dB/km，逐线计算（与第 12 版相同）。',
    en: 'Specific attenuation by oxygen and water vapour in dB/km, line by line (the same in edition 12).',
  },
  inputs: {
    zh: '频率、干空气气压、水汽密度、温度。',
    en: 'Frequency, pressure of dry air, vapour density, temperature.',
  },
  ranges: [{ quantity: 'frequencyGhz', from: 1, to: 1000 }],
  leavesOut: [
    {
      zh: '路径：只给每千米的衰减。0.7–4.9 GHz 时可忽略。',
      en: 'The path: it gives decibels per kilometre, which hardly count at 0.7 to 4.9 GHz.',
    },
  ],
  implementation: {
    zh: '自行编写，附录 1 的谱线表。',
    en: 'Our own code, the line tables of annex 1.',
  },
  checked: meets(200, '1e-6 dB/km', '1e-14 dB/km', itur),
  evidence: [],
  use: {
    zh: '经 offing pathloss 查询；P.2001 按自己的公式计入气体。',
    en: 'By offing pathloss; P.2001 takes gases by formulas of its own.',
  },
};

const p838Card: ModelCard = {
  id: 'p838',
  title: { zh: 'ITU-R P.838-3', en: 'ITU-R P.838-3' },
  role: { zh: '降雨', en: 'rain' },
  predicts: {
    zh: '降雨的衰减率 γ = k·R^α，dB/km。',
    en: 'Specific attenuation by rain, γ = k·R^α, in dB/km.',
  },
  inputs: {
    zh: '频率、雨强、仰角、极化倾角。',
    en: 'Frequency, rain rate, elevation, tilt of the polarisation.',
  },
  ranges: [{ quantity: 'frequencyGhz', from: 1, to: 1000 }],
  leavesOut: [
    {
      zh: '1 GHz 以下（如 0.7 GHz）为外推。',
      en: 'Below 1 GHz, so at 0.7 GHz, it extrapolates.',
    },
  ],
  implementation: {
    zh: '自行编写，表 1–4 的系数。',
    en: 'Our own code, the coefficients of tables 1 to 4.',
  },
  checked: meets(200, '1e-6', '1e-13', itur),
  evidence: [],
  use: {
    zh: 'P.2001 的降雨部分与 P.618 使用它；也可经 offing pathloss 查询。',
    en: 'P.2001 and P.618 use it for rain; also by offing pathloss.',
  },
};

const p618Card: ModelCard = {
  id: 'p618-rain',
  title: { zh: 'ITU-R P.618-13 第 2.2.1.1 节', en: 'ITU-R P.618-13 section 2.2.1.1' },
  role: { zh: '星地降雨', en: 'rain to satellites' },
  predicts: {
    zh: '星地斜路径上一年中某时间比例内超过的降雨衰减。',
    en: 'Attenuation by rain on a path to a satellite, exceeded for a share of an average year.',
  },
  inputs: {
    zh: '纬度、频率、仰角、极化倾角、站高、雨顶高、0.01 % 雨强。',
    en: 'Latitude, frequency, elevation, tilt of the polarisation, station height, rain height, rain rate at 0.01 %.',
  },
  ranges: [
    { quantity: 'frequencyGhz', from: 1, to: 55 },
    { quantity: 'timePercent', from: 0.001, to: 5 },
  ],
  leavesOut: [{ zh: '气体、云、闪烁。', en: 'Gases, clouds, scintillation.' }],
  implementation: { zh: '自行编写，步骤 1–10。', en: 'Our own code, steps 1 to 10.' },
  checked: meets(150, '1e-6 dB', '1e-12 dB', itur),
  evidence: [],
  use: {
    zh: '卫星链路；目前经 offing pathloss 查询。',
    en: 'Satellite links; by offing pathloss for now.',
  },
};

/** What air and rain do, for the models and on the command line. */
export const weatherCards: readonly ModelCard[] = [p676Card, p838Card, p618Card];
