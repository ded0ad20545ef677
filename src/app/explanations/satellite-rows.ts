import { systemsOfYear } from '../../planning/satellite-offers/systems-of-year.ts';
import type { WithSatellite } from '../../planning/simulation-result.ts';
import { formatQuantity, formatShare } from '../i18n/format.ts';
import type { AppState } from '../state/app-state.ts';
import { currentTerminal } from '../state/current.ts';
import type { ExplanationRow } from './explanation.ts';

const names = {
  withSatellite: { zh: '含卫星', en: 'With satellite' },
  terminals: { zh: '所需卫星终端', en: 'Satellite terminals needed' },
  systems: { zh: '可用系统', en: 'Systems for them' },
  gap: { zh: '含卫星最长中断', en: 'Longest gap with satellite' },
  counted: { zh: '目标计入', en: 'The goal counts' },
} as const;

const countedTexts = {
  both: { zh: '地面站点与卫星', en: 'masts and satellites' },
  masts: { zh: '仅地面站点', en: 'masts alone' },
} as const;

/** What satellites add to a figure, and whether a goal counts them; nothing where they add none. */
export function satelliteShareRows(
  { language }: AppState,
  both: (Omit<WithSatellite, 'covered'> & { readonly longestGapKm?: number }) | null | undefined,
  counts: boolean | null,
): ExplanationRow[] {
  if (!both) return [];
  const { percent, longestGapKm } = both;
  return [
    { label: names.withSatellite[language], value: `${formatShare(percent)} %` },
    ...(longestGapKm === undefined
      ? []
      : [{ label: names.gap[language], value: formatQuantity(longestGapKm, 'km', 1) }]),
    ...(counts === null
      ? []
      : [
          {
            label: names.counted[language],
            value: countedTexts[counts ? 'both' : 'masts'][language],
          },
        ]),
  ];
}

/** The satellite terminals beside the current terminal, and the systems that work with them in the year shown. */
export function satelliteTerminalRows(state: AppState): ExplanationRow[] {
  const { language, project, year } = state;
  const aboard = currentTerminal(state)?.satelliteTerminalIds ?? [];
  const terminals = (project.satellites?.terminals ?? []).filter(({ id }) => aboard.includes(id));
  const systems = systemsOfYear(project.satellites, year).filter(({ terminalIds }) =>
    terminalIds.some((id) => aboard.includes(id)),
  );
  const listed = (things: readonly { readonly name: { zh: string; en: string } }[]) =>
    things.map(({ name }) => name[language]).join(' · ') || '—';
  return [
    { label: names.terminals[language], value: listed(terminals) },
    { label: `${names.systems[language]} ${year}`, value: listed(systems) },
  ];
}
