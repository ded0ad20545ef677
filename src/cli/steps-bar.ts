import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../compute/coverage-engine.ts';

/** A bar of the steps that are done. */
export interface StepsBar {
  /** The total may grow. */
  show(progress: Progress): void;
  end(): void;
}

/** A bar on standard error that goes when its work is done; none where it is not to be seen. */
export function stepsBar(verb: string, visible: boolean): StepsBar {
  if (!visible) return { show() {}, end() {} };
  const bar = new SingleBar(
    { format: `${verb} {bar} {percentage} %  {value} of {total} steps`, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show({ done, total }) {
      if (!started) bar.start(total, done);
      else {
        bar.setTotal(total);
        bar.update(done);
      }
      started = true;
    },
    end() {
      if (started) bar.stop();
      started = false;
    },
  };
}
