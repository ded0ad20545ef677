/**
 * A percentage to one decimal as page, command line and report show it: rounded, but never up to
 * its target or to 100 when it has not reached them.
 */
export function shownShare(percent: number, targetPercent = 100): number {
  const rounded = Math.round(percent * 10) / 10;
  const misleads =
    (percent < targetPercent && rounded >= targetPercent) || (percent < 100 && rounded >= 100);
  return misleads ? Math.floor(percent * 10) / 10 : rounded;
}
