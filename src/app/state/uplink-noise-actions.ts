import type { Project } from '../../planning/project.ts';
import { edit } from './edit-history.ts';

type UplinkNoise = NonNullable<Project['uplinkNoise']>;

const names: Readonly<Record<UplinkNoise, { zh: string; en: string }>> = {
  assumed: { zh: '上行底噪：按 2 dB', en: 'uplink noise: 2 dB assumed' },
  workedOut: { zh: '上行底噪：按推算', en: 'uplink noise: as worked out' },
};

/** Lets budgets count 2 dB, or what the plan's own terminals add to every uplink. */
export function chooseUplinkNoise(uplinkNoise: UplinkNoise): void {
  edit(names[uplinkNoise], (project) =>
    (project.uplinkNoise ?? 'assumed') === uplinkNoise ? project : { ...project, uplinkNoise },
  );
}
