import type { Language } from '../../../network/name.ts';
import { serverHexes } from '../../../report/legend/server-hexes.ts';

const names = {
  none: { zh: '默认颜色', en: 'usual colour' },
  colour: { zh: '颜色', en: 'colour' },
} as const;

/** Colours that sites may be marked with, as the project file writes them. */
const siteColours: readonly string[] = serverHexes.map((hex) => hex.toLowerCase());

interface SwatchesProps {
  /** The one chosen; null for the usual one, `mixed` where several differ. */
  readonly colour: string | null | 'mixed';
  readonly language: Language;
  readonly disabled?: boolean;
  readonly onChoose: (colour: string | null) => void;
}

/** The colours of marks to choose from, and the usual one. */
export function Swatches({ colour, language, disabled = false, onChoose }: SwatchesProps) {
  const all = [null, ...siteColours];
  const shown = colour !== null && colour !== 'mixed' && !all.includes(colour);
  return (
    <fieldset className="swatches" aria-label={names.colour[language]} disabled={disabled}>
      {[...all, ...(shown ? [colour] : [])].map((each) => (
        <button
          key={each ?? 'none'}
          type="button"
          className={each === null ? 'swatch none' : 'swatch'}
          style={each === null ? undefined : { background: each }}
          aria-pressed={each === colour}
          aria-label={each === null ? names.none[language] : `${names.colour[language]} ${each}`}
          title={each ?? names.none[language]}
          onClick={() => onChoose(each)}
        />
      ))}
    </fieldset>
  );
}
