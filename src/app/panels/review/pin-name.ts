import type { Language } from '../../../network/name.ts';
import type { Project } from '../../../planning/project.ts';
import { figureName } from '../../../report/review/figure-name.ts';
import type { Pin } from '../../../report/review/review.ts';
import { formatPosition } from '../../i18n/format.ts';

/** What a comment is pinned to, in a line. */
export function pinName(pin: Pin, project: Project, language: Language): string {
  return pin.kind === 'place' ? formatPosition(pin) : figureName(pin.path, project)[language];
}
