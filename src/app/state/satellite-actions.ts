import type { Name } from '../../network/name.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { Project } from '../../planning/project.ts';
import type { StepName } from './app-state.ts';
import { appStore } from './app-store.ts';
import { edit } from './edit-history.ts';
import {
  addSystems,
  adoptSatellites,
  changeSatelliteTerminal,
  changeSky,
  changeSystem,
  copySatelliteTerminal,
  removeSatelliteTerminal,
  removeSystem,
  type SatelliteTerminalFields,
  type SkyFields,
  type SystemFields,
  setBoardTerminals,
  switchSystem,
} from './satellite-edits.ts';

/** Changes a system; quick repetitions on one field are one step. */
export function editSystem(systemId: string, fields: SystemFields, called: Name): void {
  edit(
    ofSystem(systemId, { zh: '卫星系统', en: 'satellite system' }, called),
    (project) => changeSystem(project, systemId, fields),
    `system ${systemId} ${called.en}`,
  );
}

/** Switches a system off, or on again. */
export function setSystemOff(systemId: string, off: boolean): void {
  const verb = off
    ? { zh: '停用卫星系统', en: 'switch off satellite system' }
    : { zh: '启用卫星系统', en: 'switch on satellite system' };
  edit(ofSystem(systemId, verb), (project) => switchSystem(project, systemId, off));
}

/** Takes systems into the plan as one step; returns their ids, none when nothing may be changed. */
export function takeSystems(
  added: readonly SatelliteSystem[],
  verb: Name = { zh: '新增卫星系统', en: 'add satellite system' },
): readonly string[] {
  const { project, past } = appStore.getState();
  const taken = addSystems(project, added);
  const name = {
    zh: `${verb.zh} ${added.map((system) => system.name.zh).join('、')}`,
    en: `${verb.en} ${added.map((system) => system.name.en).join(', ')}`,
  };
  edit(name, () => taken.project);
  return appStore.getState().past === past ? [] : taken.ids;
}

/** Puts a copy of a system behind the others; returns its id. */
export function duplicateSystem(system: SatelliteSystem): string | null {
  const name = { zh: `${system.name.zh} 副本`, en: `${system.name.en}, copy` };
  const verb = { zh: '复制卫星系统', en: 'copy satellite system' };
  return takeSystems([{ ...system, name }], verb)[0] ?? null;
}

export function deleteSystem(systemId: string): void {
  edit(ofSystem(systemId, { zh: '删除卫星系统', en: 'delete satellite system' }), (project) =>
    removeSystem(project, systemId),
  );
}

/** Changes a satellite terminal; quick repetitions on one field are one step. */
export function editSatelliteTerminal(
  terminalId: string,
  fields: SatelliteTerminalFields,
  called: Name,
): void {
  edit(
    ofTerminal(terminalId, { zh: '卫星终端', en: 'satellite terminal' }, called),
    (project) => changeSatelliteTerminal(project, terminalId, fields),
    `satellite terminal ${terminalId} ${called.en}`,
  );
}

/** Puts a copy of a satellite terminal beside it; returns its id, null when nothing may be changed. */
export function duplicateSatelliteTerminal(terminalId: string): string | null {
  const { project, past } = appStore.getState();
  const copied = copySatelliteTerminal(project, terminalId);
  edit(
    ofTerminal(terminalId, { zh: '复制卫星终端', en: 'copy satellite terminal' }),
    () => copied.project,
  );
  return appStore.getState().past === past ? null : copied.terminalId;
}

export function deleteSatelliteTerminal(terminalId: string): void {
  edit(ofTerminal(terminalId, { zh: '删除卫星终端', en: 'delete satellite terminal' }), (project) =>
    removeSatelliteTerminal(project, terminalId),
  );
}

/** Changes the period or the rain; quick repetitions on one field are one step. */
export function editSky(fields: SkyFields, called: Name): void {
  edit(
    { zh: `卫星：${called.zh}`, en: `satellites: ${called.en}` },
    (project) => changeSky(project, fields),
    `satellites ${called.en}`,
  );
}

/** Lets a terminal of the plan have these satellite terminals beside it. */
export function chooseBoardTerminals(terminalId: string, ids: readonly string[]): void {
  edit(
    (_, { terminals }) => {
      const name = terminals.find(({ id }) => id === terminalId)?.name;
      return {
        zh: `卫星终端 · ${name?.zh ?? terminalId}`,
        en: `satellite terminals · ${name?.en ?? terminalId}`,
      };
    },
    (project) => setBoardTerminals(project, terminalId, ids),
  );
}

/** Takes over a plan's satellites, or of them only terminals, period and rain. */
export function takeSatellites(
  from: Pick<Project, 'satellites' | 'terminals'>,
  takesSystems: boolean,
): void {
  const name = takesSystems
    ? { zh: '加入随附的卫星系统', en: 'add the shipped satellites' }
    : { zh: '加入随附的卫星终端', en: 'add the shipped satellite terminals' };
  edit(name, (project) => adoptSatellites(project, from, takesSystems));
}

function ofSystem(systemId: string, verb: Name, what?: Name): StepName {
  const find = ({ satellites }: Project) => satellites?.systems.find(({ id }) => id === systemId);
  return (before, after) => labelled(verb, (find(after) ?? find(before))?.name, what);
}

function ofTerminal(terminalId: string, verb: Name, what?: Name): StepName {
  const find = ({ satellites }: Project) =>
    satellites?.terminals.find(({ id }) => id === terminalId);
  return (before, after) => labelled(verb, (find(after) ?? find(before))?.name, what);
}

function labelled(verb: Name, name: Name | undefined, what?: Name): Name {
  return {
    zh: `${verb.zh} ${name?.zh ?? ''}${what ? `：${what.zh}` : ''}`,
    en: `${verb.en} ${name?.en ?? ''}${what ? `: ${what.en}` : ''}`,
  };
}
