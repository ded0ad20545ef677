import type { Name } from '../../../network/name.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './scenario-texts.ts';

interface ScenarioNamesProps {
  readonly name: Name;
  readonly onChange: (name: Name) => void;
}

/** The two names of a scenario, that in the language of the page first. */
export function ScenarioNames({ name, onChange }: ScenarioNamesProps) {
  const language = useApp((state) => state.language);
  const own = (['zh', 'en'] as const).toSorted((a) => (a === language ? -1 : 1));
  return own.map((each, index) => {
    const isEmpty = name[each].trim() === '';
    return (
      <label key={each} className="form-row">
        <span>{(each === 'zh' ? words.nameZh : words.nameEn)[language]}</span>
        <input
          lang={each}
          value={name[each]}
          maxLength={120}
          autoComplete="off"
          data-testid={`scenario-name-${each}`}
          data-autofocus={index === 0 ? true : undefined}
          aria-invalid={isEmpty}
          title={isEmpty ? words.mustName[language] : undefined}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onChange({ ...name, [each]: event.currentTarget.value })}
        />
      </label>
    );
  });
}

/** A name without blanks about it; null when it lacks one of the languages. */
export function wholeName({ zh, en }: Name): Name | null {
  const name = { zh: zh.trim(), en: en.trim() };
  return name.zh === '' || name.en === '' ? null : name;
}
