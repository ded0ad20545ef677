import { lazily } from '../../shell/lazily.tsx';

/** Come with the figures, which take longer than they do. */
export const WithSatellite = lazily(
  async () => (await import('./with-satellite.tsx')).WithSatellite,
  <span className="with-satellite" />,
);

export const SatelliteKey = lazily(async () => (await import('./satellite-key.tsx')).SatelliteKey);
