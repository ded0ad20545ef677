import type { Name } from '../../../network/name.ts';

/** Texts of what opens satellites and fleets. */
export const buttonTexts = {
  satellites: { zh: '卫星…', en: 'Satellites…' },
  satellitesHint: {
    zh: '卫星系统与卫星终端：轨道、可见性、链路预算',
    en: 'Satellite systems and terminals: orbits, visibility, link budgets',
  },
  fleets: { zh: '船队', en: 'Fleets' },
  fleetsHint: {
    zh: '船队、航次与船舶当前的服务',
    en: 'Fleets, their voyages and who serves their ships',
  },
} as const satisfies Record<string, Name>;
