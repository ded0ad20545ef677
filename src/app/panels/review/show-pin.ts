import type { Pin } from '../../../report/review/review.ts';
import type { SessionPort } from '../../shell/session-port.ts';
import { setScenario, setService, setYear } from '../../state/actions.ts';
import { appStore } from '../../state/app-store.ts';

/** Brings what a comment is pinned to into view: the place, or the scenario, year and service of the figure. */
export function showPin(pin: Pin, session: SessionPort | null): void {
  if (pin.kind === 'place') {
    session?.bringIntoView(pin);
    return;
  }
  const { project, scenarioId } = appStore.getState();
  const parts = pin.path.split('/');
  const has = (list: readonly { readonly id: string }[]) =>
    list.find(({ id }) => parts.includes(id))?.id;
  const scenario = has(project.scenarios);
  if (scenario !== undefined && scenario !== scenarioId) setScenario(scenario);
  const year = project.years.find((each) => parts.includes(String(each)));
  if (year !== undefined) setYear(year);
  const service = has(project.services);
  if (service !== undefined) setService(service);
}
