import { lazily } from '../../shell/lazily.tsx';
import { closeAntennas } from '../../state/actions.ts';
import { useApp } from '../../state/use-app.ts';

const AntennaLibrary = lazily<{ onClose: () => void }>(
  async () => (await import('./antenna-library.tsx')).AntennaLibrary,
);

/** The library of antennas, brought in when first opened. */
export function LazyAntennaLibrary() {
  const opened = useApp((state) => state.ready && state.antennaLibrary !== null);
  return opened ? <AntennaLibrary onClose={closeAntennas} /> : null;
}
