import type { Terminal } from '../../../network/terminal.ts';
import { useText } from '../../i18n/text.ts';
import { Icon } from '../../shell/icons.tsx';
import { TableNumber } from './table-number.tsx';

type GainStep = Terminal['gainSteps'][number];

interface GainStepsProps {
  readonly steps: readonly GainStep[];
  readonly onChange: (steps: readonly GainStep[]) => void;
}

const highestMhz = 100_000;

/** The antenna by frequency: each step holds from its frequency up to the next one's. */
export function GainSteps({ steps, onChange }: GainStepsProps) {
  const t = useText();
  const change = (at: number, step: GainStep) => onChange(steps.with(at, step));
  const last = steps[steps.length - 1];
  return (
    <table className="gain-steps">
      <thead>
        <tr>
          <th scope="col">{t('terminal.fromMhz')}</th>
          <th scope="col">{t('terminal.gain')}</th>
          <th scope="col" title={t('terminal.beamwidthHint')}>
            {t('terminal.beamwidth')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('terminal.removeStep')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, at) => (
          <tr key={step.fromMhz}>
            <td>
              {at === 0 ? (
                <span className="fixed-number">0</span>
              ) : (
                <TableNumber
                  label={t('terminal.fromMhz')}
                  value={step.fromMhz}
                  from={steps[at - 1].fromMhz + 1}
                  to={(steps[at + 1]?.fromMhz ?? highestMhz + 1) - 1}
                  onCommit={(fromMhz) => fromMhz !== null && change(at, { ...step, fromMhz })}
                />
              )}
            </td>
            <td>
              <TableNumber
                label={t('terminal.gain')}
                value={step.gainDbi}
                from={-30}
                to={40}
                onCommit={(gainDbi) => gainDbi !== null && change(at, { ...step, gainDbi })}
              />
            </td>
            <td>
              <TableNumber
                label={t('terminal.beamwidth')}
                value={step.verticalBeamwidthDeg ?? null}
                from={0.5}
                to={180}
                mayBeEmpty
                onCommit={(beamwidthDeg) => change(at, withBeamwidth(step, beamwidthDeg))}
              />
            </td>
            <td>
              <button
                type="button"
                className="icon-button"
                aria-label={t('terminal.removeStep')}
                title={t('terminal.removeStep')}
                disabled={at === 0}
                onClick={() => onChange(steps.toSpliced(at, 1))}
              >
                <Icon name="close" size={12} />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={4}>
            <button
              type="button"
              className="add-step"
              disabled={last.fromMhz >= highestMhz}
              onClick={() => onChange([...steps, { ...last, fromMhz: nextMhz(last.fromMhz) }])}
            >
              {t('terminal.addStep')}
            </button>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A beamwidth that is left out: roll takes no gain away. */
function withBeamwidth(step: GainStep, verticalBeamwidthDeg: number | null): GainStep {
  const { fromMhz, gainDbi } = step;
  return verticalBeamwidthDeg === null
    ? { fromMhz, gainDbi }
    : { fromMhz, gainDbi, verticalBeamwidthDeg };
}

/** Where bands begin that antennas are made for: 1, 1.7, 3.3 GHz; else some way up. */
function nextMhz(fromMhz: number): number {
  const usual = [1000, 1700, 3300].find((mhz) => mhz > fromMhz);
  return usual ?? Math.min(highestMhz, fromMhz + 1000);
}
