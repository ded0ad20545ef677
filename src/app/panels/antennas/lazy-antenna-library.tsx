import { lazy, Suspense } from 'react';
import { useApp } from '../../state/use-app.ts';

const AntennaLibrary = lazy(async () => {
  const library = await import('./antenna-library.tsx');
  return { default: library.AntennaLibrary };
});

/** The library of antennas, brought in when first opened. */
export function LazyAntennaLibrary() {
  const opened = useApp((state) => state.ready && state.antennaLibrary !== null);
  return opened ? (
    <Suspense fallback={null}>
      <AntennaLibrary />
    </Suspense>
  ) : null;
}
