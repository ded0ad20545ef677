import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../compute/coverage-engine.ts';

/** A bar on standard error, or nothing; it comes with the first step that is shown. */
export function progressBar(visible: boolean): { show(progress: Progress): void; end(): void } {
  if (!visible) return { show() {}, end() {} };
  const bar = new SingleBar(
    { format: 'simulating {bar} {percentage} %  {value} of {total} tiles', clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show({ done, total }) {
      if (started) {
        bar.setTotal(total);
        bar.update(done);
      } else bar.start(total, done);
      started = true;
    },
    end() {
      if (started) bar.stop();
      started = false;
    },
  };
}
