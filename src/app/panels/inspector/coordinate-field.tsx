import { parseAngle, parseCoordinates } from '../../../geo/parse-coordinates.ts';
import type { Position } from '../../../geo/position.ts';
import { useText } from '../../i18n/text.ts';
import { NumberField } from './number-field.tsx';
import { readNumber } from './read-number.ts';

const axes = {
  latitude: { unit: '° N', from: -85, to: 85 },
  longitude: { unit: '° E', from: -180, to: 180 },
} as const;

interface CoordinateFieldProps {
  readonly axis: keyof typeof axes;
  readonly value: number;
  readonly decimals?: number;
  /** What an arrow key adds, in degrees. */
  readonly step?: number;
  /** Bounds in degrees, where they are narrower than those of the earth. */
  readonly from?: number;
  readonly to?: number;
  readonly testId: string;
  readonly onCommit: (degrees: number) => void;
  /** A whole position was put into the field of one of its coordinates. */
  readonly onPosition: (position: Position) => void;
}

/** A latitude or longitude in any of its spellings; a position that is pasted is taken as a whole. */
export function CoordinateField(props: CoordinateFieldProps) {
  const { axis, onPosition, decimals = 5, step = 0.001, ...rest } = props;
  const t = useText();
  return (
    <NumberField
      label={t(`inspector.${axis}`)}
      hint={t('inspector.coordinateHint')}
      {...axes[axis]}
      {...rest}
      decimals={decimals}
      step={step}
      read={(text) => parseAngle(text, axis) ?? readNumber(text)}
      takesWhole={(text) => {
        const [reading, other] = parseCoordinates(text);
        if (!reading || other) return false;
        onPosition(reading.position);
        return true;
      }}
    />
  );
}
