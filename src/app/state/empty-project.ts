import type { Project } from '../../planning/project.ts';

/** Stands in for the project until the first one is open; it has nothing in it. */
export const emptyProject: Project = {
  format: 'offing-project',
  version: 5,
  id: 'empty',
  name: { zh: '正在打开…', en: 'Opening…' },
  illustrative: false,
  note: { zh: '无', en: 'none' },
  region: 'jiangsu',
  years: [2025, 2026, 2027],
  cellSizeM: 256,
  propagation: { modelId: 'p526-smooth-earth', timePercent: 50, kFactor: 4 / 3 },
  carriers: [],
  terminals: [],
  services: [],
  zones: [],
  assets: [],
  goals: [],
  scenarios: [],
};
