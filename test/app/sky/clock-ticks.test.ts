import { expect, test } from 'vitest';
import { clockPeriod } from '../../../src/app/sky/clock-period.ts';
import { clockText, clockTicks } from '../../../src/app/sky/clock-ticks.ts';

const hourMs = 3_600_000;
const startMs = Date.UTC(2026, 5, 20, 16);

test('a day has a tick each hour, and the local hour at every third', () => {
  const ticks = clockTicks(startMs, startMs + 24 * hourMs);
  expect(ticks).toHaveLength(25);
  expect(ticks.flatMap(({ label }) => label ?? []).join(' ')).toBe('00 03 06 09 12 15 18 21 00');
  expect(ticks[6]).toEqual({ percent: 25, label: '06', isBetween: false });
});

test('a week is labelled by its days', () => {
  const labels = clockTicks(startMs, startMs + 168 * hourMs).flatMap(({ label }) => label ?? []);
  expect(labels).toEqual(['06-21', '06-22', '06-23', '06-24', '06-25', '06-26', '06-27', '06-28']);
});

test('times are told by the region’s clocks and in UTC', () => {
  expect(clockText(startMs + 90_000)).toEqual({
    date: '2026-06-21',
    local: '00:01:30',
    utc: '16:01',
  });
});

test('without satellites the clock shows the local day on which the first ship sails', () => {
  const ship = { id: 's', kind: 'cargo', terminalId: 't' } as const;
  const line = (departureUtc: string) =>
    ({
      type: 'line',
      coordinates: [
        [121, 33],
        [122, 33],
      ],
      departureUtc,
      speedKn: 10,
    }) as const;
  const ships = [
    { ...ship, voyage: line('2026-06-21T17:30:00Z') },
    {
      ...ship,
      voyage: {
        type: 'track',
        points: [
          [Date.UTC(2026, 5, 21, 15, 59) / 1000, 121, 33],
          [Date.UTC(2026, 5, 22) / 1000, 122, 33],
        ],
      } as const,
    },
  ];
  const fleet = { id: 'f', name: { zh: '船', en: 'Ships' }, illustrative: true, source: 'made up' };
  expect(
    clockPeriod({ fleets: [{ ...fleet, ships: ships.map((s) => ({ ...s })) as never }] }),
  ).toEqual({
    startUtc: '2026-06-20T16:00:00.000Z',
    hours: 24,
  });
  expect(clockPeriod({})).toBeNull();
});
