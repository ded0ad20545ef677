import type { Name } from '../../network/name.ts';
import type { Goal } from '../../planning/goal.ts';
import { goalTargetName } from '../../planning/goals/goal-target-name.ts';
import type { GoalPreset } from '../../planning/goals/preset-goals.ts';
import type { Project } from '../../planning/project.ts';
import type { StepName } from './app-state.ts';
import { appStore } from './app-store.ts';
import { edit } from './edit-history.ts';
import { addGoal, changeGoal, type GoalFields, removeGoal, takePreset } from './goal-edits.ts';

/** Changes a goal as one step. */
export function editGoal(goalId: string, fields: GoalFields): void {
  edit(named({ zh: '修改目标', en: 'Change goal' }, goalId), (project) =>
    changeGoal(project, goalId, fields),
  );
}

/** Adds a goal for the service that is shown; returns its id, or null when nothing may be changed. */
export function createGoal(): string | null {
  const { project, serviceId, past } = appStore.getState();
  const added = addGoal(project, serviceId);
  edit({ zh: '新增目标', en: 'Add a goal' }, () => added.project);
  return appStore.getState().past === past ? null : added.goalId;
}

/** Takes a goal away as one step. */
export function deleteGoal(goalId: string): void {
  edit(named({ zh: '删除目标', en: 'Delete goal' }, goalId), (project) =>
    removeGoal(project, goalId),
  );
}

/** Takes the goals of a preset, beside those that are there or in their place, as one step. */
export function applyPreset(preset: GoalPreset, presetName: Name, keepsOthers: boolean): void {
  const name = keepsOthers
    ? { zh: `加入预设目标“${presetName.zh}”`, en: `Add the goals of “${presetName.en}”` }
    : { zh: `改用预设目标“${presetName.zh}”`, en: `Replace the goals by “${presetName.en}”` };
  edit(name, (project) => takePreset(project, preset, keepsOthers));
}

function named(verb: Name, goalId: string): StepName {
  return (before, after) => {
    const of = find(after, goalId) ?? find(before, goalId);
    if (!of) return verb;
    const { zh, en } = goalTargetName(of.target, after);
    return {
      zh: `${verb.zh}：${zh} · ${of.year}`,
      en: `${verb.en}: ${en} · ${of.year}`,
    };
  };
}

function find({ goals }: Project, goalId: string): Goal | undefined {
  return goals.find(({ id }) => id === goalId);
}
