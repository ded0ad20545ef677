/** What the panel of goals says of satellites. */
export const satelliteTexts = {
  withSatellite: { zh: '含卫星', en: 'with satellite' },
  /** Where there is little room. */
  short: { zh: '含卫星', en: '+ sat.' },
  masts: { zh: '仅地面', en: 'terrestrial only' },
  beside: {
    zh: '地面站点或卫星任一提供业务；目标仅计地面',
    en: 'Masts or a satellite give the service; the goal counts the masts alone',
  },
  counted: {
    zh: '地面站点或卫星任一提供业务；目标计入卫星',
    en: 'Masts or a satellite give the service; the goal counts satellites',
  },
  gap: { zh: '；最长中断 {{km}}', en: '; longest gap {{km}}' },
  needs: { zh: '需 {{terminal}}', en: 'needs {{terminal}}' },
  needsOne: { zh: '需 {{n}} 种终端之一', en: '1 of {{n}} needed' },
  noTerminal: {
    zh: '该终端未随带卫星终端：各数仅计地面',
    en: 'No satellite terminal beside this terminal: masts alone count',
  },
} as const;
