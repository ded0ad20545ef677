import { useEffect, useRef } from 'react';
import type { Name } from '../../../network/name.ts';
import { useApp } from '../../state/use-app.ts';
import { words } from './shape-texts.ts';

interface ShapeNamesProps {
  readonly name: Name;
  readonly onChange: (name: Name) => void;
  readonly onLeave?: () => void;
  readonly takesFocus?: boolean;
}

/** The two names of a shape. */
export function ShapeNames({ name, onChange, onLeave, takesFocus = false }: ShapeNamesProps) {
  const language = useApp((state) => state.language);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.select();
  }, [takesFocus]);
  const own = (['zh', 'en'] as const).toSorted((a) => (a === language ? -1 : 1));
  return own.map((each, i) => (
    <label key={each} className={name[each].trim() === '' ? 'invalid' : undefined}>
      <span>{(each === 'zh' ? words.nameZh : words.nameEn)[language]}</span>
      <input
        ref={i === 0 ? first : null}
        lang={each}
        value={name[each]}
        autoComplete="off"
        data-testid={`shape-name-${each}`}
        aria-invalid={name[each].trim() === ''}
        title={name[each].trim() === '' ? words.mustName[language] : undefined}
        onChange={(event) => onChange({ ...name, [each]: event.currentTarget.value })}
        onBlur={onLeave}
      />
    </label>
  ));
}
