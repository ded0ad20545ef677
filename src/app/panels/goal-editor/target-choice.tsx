import type { GoalTarget } from '../../../planning/goal.ts';
import { goalTargetName } from '../../../planning/goals/goal-target-name.ts';
import { zoneGroupSchema } from '../../../planning/zone.ts';
import { zoneGroupOf } from '../../../planning/zone-group-of.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './goal-editor-texts.ts';

interface TargetChoiceProps {
  readonly label: string;
  readonly target: GoalTarget;
  readonly onChoose: (target: GoalTarget) => void;
}

/** A zone, by group, a kind of the assets that the project has, or a fleet. */
export function TargetChoice({ label, target, onChoose }: TargetChoiceProps) {
  const language = useApp((state) => state.language);
  const project = useApp((state) => state.project);
  const kinds = [...new Set(project.assets.map(({ kind }) => kind))];
  const assetTargets: GoalTarget[] = kinds.flatMap((assetKind): GoalTarget[] =>
    assetKind === 'island' && project.assets.some(({ inhabited }) => inhabited !== undefined)
      ? [{ assetKind, inhabited: true }, { assetKind, inhabited: false }, { assetKind }]
      : [{ assetKind }],
  );
  // what an old file asks for stays, whether the project has it or not
  const fleetTargets = (project.fleets ?? []).map(({ id }): GoalTarget => ({ fleetId: id }));
  const listed = [...assetTargets, ...fleetTargets];
  const isListed = 'zoneId' in target || listed.some((each) => keyOf(each) === keyOf(target));
  const ofAssets = isListed ? assetTargets : [...assetTargets, target];
  const groups = zoneGroupSchema.options.map((group) => ({
    group,
    targets: project.zones
      .filter((zone) => zoneGroupOf(zone) === group)
      .map(({ id }): GoalTarget => ({ zoneId: id })),
  }));
  const all = [...groups.flatMap(({ targets }) => targets), ...ofAssets, ...fleetTargets];
  const option = (each: GoalTarget) => (
    <option key={keyOf(each)} value={keyOf(each)}>
      {goalTargetName(each, project)[language]}
    </option>
  );
  return (
    <select
      aria-label={label}
      value={keyOf(target)}
      onChange={(event) => {
        const chosen = all.find((each) => keyOf(each) === event.currentTarget.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {groups.map(({ group, targets }) =>
        targets.length === 0 ? null : (
          <optgroup key={group} label={words[group][language]}>
            {targets.map(option)}
          </optgroup>
        ),
      )}
      <optgroup label={words.assets[language]}>{ofAssets.map(option)}</optgroup>
      {fleetTargets.length === 0 ? null : (
        <optgroup label={words.fleets[language]}>{fleetTargets.map(option)}</optgroup>
      )}
    </select>
  );
}

function keyOf(target: GoalTarget): string {
  if ('zoneId' in target) return `zone ${target.zoneId}`;
  if ('fleetId' in target) return `fleet ${target.fleetId}`;
  return `asset ${target.assetKind} ${target.inhabited ?? ''}`;
}
