import type { Progress } from '../coverage-engine.ts';

/** Adds up the steps of parts that go on side by side. */
export interface StepCounter {
  /** Takes what a run reports. */
  run(): (progress: Progress) => void;
  /** Counts the steps of a part whose number is known. */
  part(total: number): () => void;
}

/** Begins to count; `onProgress` is told of every step. */
export function stepCounter(onProgress: ((progress: Progress) => void) | undefined): StepCounter {
  const parts: { done: number; total: number }[] = [];
  const report = () => {
    const sum = (of: 'done' | 'total') => parts.reduce((all, part) => all + part[of], 0);
    onProgress?.({ done: sum('done'), total: sum('total') });
  };
  const begin = (total: number) => {
    const part = { done: 0, total };
    parts.push(part);
    return part;
  };
  return {
    run: () => {
      const part = begin(0);
      return (progress) => {
        Object.assign(part, progress);
        report();
      };
    },
    part: (total) => {
      const part = begin(total);
      return () => {
        part.done += 1;
        report();
      };
    },
  };
}
