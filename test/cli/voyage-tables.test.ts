import { expect, test } from 'vitest';
import { voyageTables } from '../../src/cli/voyage-tables.ts';
import type { Project } from '../../src/planning/project.ts';
import type {
  Server,
  VoyagePoint,
  VoyageProfile,
} from '../../src/planning/ships/voyage-profile.ts';
import { voyageSummary } from '../../src/planning/ships/voyage-summary.ts';

test('a voyage is told in UTC from departure on, with the cells of one site told apart', () => {
  const startMs = Date.parse('2026-11-01T00:00:00Z');
  const cell = (cellIndex: number): Server => ({ kind: 'terrestrial', cellIndex, siteId: 'quay' });
  const steps = [cell(0), cell(1), null].map((server, i) => ({
    point: { server, isInside: true, timeMs: startMs + (i + 0.5) * 120_000 },
    startMs: startMs + i * 120_000,
    endMs: startMs + (i + 1) * 120_000,
    startKm: i,
    endKm: i + 1,
  }));
  const profile: VoyageProfile = {
    ...{ shipId: 'boat', name: null, terminalId: 'cpe', serviceId: 'basic', year: 2027 },
    stepMin: 2,
    points: steps.map(({ point }) => point as VoyagePoint),
    ...voyageSummary(steps, []),
  };
  const cells = [
    { sectorId: 'quay-1', carrierId: 'n28' },
    { sectorId: 'quay-1', carrierId: 'n1' },
  ];
  const lines = voyageTables(profile, {} as Project, cells)
    .split('\n')
    .map((line) => line.trim().replaceAll(/ {2,}/g, ' '));
  expect(lines).toContain(
    '3.0 km in 0.1 h from 2026-11-01 00:00 to 2026-11-01 00:06 UTC · steps of 2.0 min',
  );
  expect(lines.slice(lines.findIndex((line) => line.startsWith('time (UTC)'))).slice(1, 4)).toEqual(
    [
      '2026-11-01 00:00 0.0 departure – cell quay-1/n28',
      '2026-11-01 00:02 1.0 cell cell quay-1/n28 cell quay-1/n1',
      '2026-11-01 00:04 2.0 lost cell quay-1/n1 –',
    ],
  );
});
