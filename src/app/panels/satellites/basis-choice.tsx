import type { Language } from '../../../network/name.ts';
import type { OrbitDefinition } from '../../../orbit/orbit-definition.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { basisOf, genericBasis, type SystemBasis } from '../../satellites/new-systems.ts';
import { useApp } from '../../state/use-app.ts';
import { newSystemWords } from './new-system-texts.ts';

interface BasisChoiceProps {
  readonly plan: SatellitePlan;
  readonly orbitType: OrbitDefinition['type'];
  /** The id of a system, empty for a generic payload. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Whose payload a new system begins with: those of the same kind of orbit come first. */
export function BasisChoice({ plan, orbitType, value, onChange }: BasisChoiceProps) {
  const language = useApp((state) => state.language);
  const isAlike = (type: OrbitDefinition['type']) => (type === 'geo') === (orbitType === 'geo');
  const generic = orbitType === 'geo' ? newSystemWords.geoPayload : newSystemWords.leoPayload;
  return (
    <label className="line" title={newSystemWords.likeHint[language]}>
      <span>{newSystemWords.like[language]}</span>
      <select
        value={value}
        data-testid="new-system-like"
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{generic[language]}</option>
        {plan.systems
          .filter(({ orbit }) => isAlike(orbit.type))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
      </select>
    </label>
  );
}

/** The basis that was chosen. */
export function chosenBasis(
  plan: SatellitePlan,
  id: string,
  orbit: OrbitDefinition,
  language: Language,
): SystemBasis {
  const like = plan.systems.find((system) => system.id === id);
  return like ? basisOf(like, language) : genericBasis(plan, orbit);
}
