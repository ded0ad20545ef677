/** An event of Chromium's tracing; times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Of the processor, so that other threads do not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Frames shorter than this had nothing to do, in ms. */
const leastMs = 1;

/** What the page's main thread worked between one frame and the next, in ms. */
export function framesOf(events: readonly TraceEvent[]): number[] {
  const mains = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const busiest = mains
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid))
    .toSorted((a, b) => b.length - a.length)[0];
  if (!busiest) throw new Error('the trace has no main thread of a page');
  const commits = busiest
    .filter(({ name }) => name === 'Commit')
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const frames = new Float64Array(commits.length + 1);
  for (const { name, ph, ts, tdur = 0 } of busiest) {
    if (ph !== 'X' || name !== 'RunTask') continue;
    const frame = commits.findLastIndex((commit) => commit <= ts);
    frames[frame + 1] += tdur / 1000;
  }
  return [...frames].filter((ms) => ms >= leastMs);
}
