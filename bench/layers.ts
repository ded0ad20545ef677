import { readShippedProject, readShippedRegion } from '../src/cli/shipped-data.ts';
import { verticalGain } from '../src/coverage/antenna-table.ts';
import { buildFan, type Fan, pathGain } from '../src/coverage/fan.ts';
import { fillLayers } from '../src/coverage/fill-layers.ts';
import type { JudgedChannel } from '../src/coverage/judgement.ts';
import { serverNeeds } from '../src/coverage/server-needs.ts';
import { emptyGeometry, fillGeometry, type SiteGeometry } from '../src/coverage/site-geometry.ts';
import type { Spans } from '../src/coverage/spans.ts';
import type { ReceptionPlan } from '../src/coverage/station.ts';
import { type StationTables, stationTables } from '../src/coverage/station-tables.ts';
import {
  addStation,
  type ChannelReception,
  clearReception,
  emptyReception,
  type StationFans,
} from '../src/coverage/tile-composite.ts';
import { tileFigures } from '../src/coverage/tile-figures.ts';
import { emptyLayers, serverNone } from '../src/coverage/tile-layers.ts';
import { mapLevel, maskTile, type TileMask } from '../src/coverage/tile-mask.ts';
import { tileSpread } from '../src/coverage/tile-spread.ts';
import { wantedPlaces } from '../src/coverage/wanted-places.ts';
import type { Vertex } from '../src/geo/position.ts';
import { tileFrame } from '../src/geo/tile-frame.ts';
import { boundsOfTile, cellAreas, tileSide } from '../src/geo/tile-grid.ts';
import { parseProject } from '../src/planning/parse-project.ts';
import type { Project } from '../src/planning/project.ts';
import { planReception } from '../src/planning/reception-plan.ts';
import { smoothEarthModel } from '../src/radio/propagation/p526/smooth-earth-model.ts';
import { log10 } from '../src/units/elementary.ts';
import { median } from './median.ts';
import { openSea, seaSites } from './sea-sites.ts';

const tile = { z: 10, x: 859, y: 412 };
const carrierIds = ['n28_700', 'n1_2100'];
const rounds = 15;
const warmUps = 4;
const zoneCount = 3;

/**
 * How much longer does a tile take when every cell is told both directions, SINR, rates, causes
 * and probabilities of all services, than with the RSRP and the index of the best server alone?
 * `ratio` takes the same composite for both; `strictRatio` one that follows nothing but the best.
 */
export async function benchLayers(): Promise<Record<string, number>> {
  const { climate, tides } = readShippedRegion();
  const project = projectAtSea();
  const [terminal] = project.terminals.filter(({ id }) => id === 'vessel-cpe');
  const place = { climate, tides, groundVersion: 'open sea' };
  const { plan, fans } = planReception(
    project,
    project.scenarios[0],
    terminal,
    place,
    smoothEarthModel,
  );
  const ground = openSea({ west: 118, south: 30, east: 124, north: 37 });
  const places = wantedPlaces(ground.surface, []);
  const fanOf = new Map(
    fans.map((request) => [request.key, buildFan(request, smoothEarthModel, ground, places)]),
  );
  const stations = stationsOf(plan, fanOf);
  const needs = serverNeeds(plan, plan.stations, null);
  const mask = maskOfTile();
  const spans = mask.mapSpans;
  const areas = cellAreas(tile);
  const judged = plan.channels.map(
    (channel): JudgedChannel => ({ channel, reception: emptyReception() }),
  );
  const geometry = emptyGeometry();
  const layers = emptyLayers(tile, plan.services.length);
  const rsrpDbm = new Float32Array(tileSide * tileSide);
  const server = new Uint16Array(tileSide * tileSide);

  const eachStation = (add: (station: BenchStation) => void) => {
    for (const { reception } of judged) clearReception(reception);
    let before = '';
    for (const station of stations) {
      if (station.siteId !== before) {
        fillGeometry(station.heightM, station.earthDiameterM, station.frame, spans, geometry);
        before = station.siteId;
      }
      add(station);
    }
  };
  const composite = () =>
    eachStation(({ tables, fans, channel }) => {
      addStation(tables, fans, geometry, spans, judged[channel].reception);
    });
  const bestAlone = () =>
    eachStation(({ tables, fans, channel }) => {
      addBest(tables, fans.wanted, geometry, spans, judged[channel].reception);
    });
  const work = {
    bestCompositeS: bestAlone,
    compositeS: composite,
    bestServerS: () => tellBest(judged, spans, rsrpDbm, server),
    layersS: () => fillLayers(judged, needs, mask, spans, layers),
    figuresS: () => {
      tileFigures(judged, needs, mask, areas, zoneCount);
      tileSpread(judged, needs, mask, areas, zoneCount);
    },
  };
  const timed = Array.from({ length: warmUps + rounds }, () =>
    Object.fromEntries(Object.entries(work).map(([name, run]) => [name, secondsOf(run)])),
  ).slice(warmUps) as Record<keyof typeof work, number>[];
  const middle = (of: (round: (typeof timed)[number]) => number) => median(timed.map(of));
  return {
    ...Object.fromEntries(
      (Object.keys(work) as (keyof typeof work)[]).map((name) => [
        name,
        middle((round) => round[name]),
      ]),
    ),
    ratio: middle(
      ({ compositeS, layersS, bestServerS }) => (compositeS + layersS) / (compositeS + bestServerS),
    ),
    figuresRatio: middle(
      ({ compositeS, figuresS, bestServerS }) =>
        (compositeS + figuresS) / (compositeS + bestServerS),
    ),
    strictRatio: middle(
      ({ compositeS, layersS, bestCompositeS, bestServerS }) =>
        (compositeS + layersS) / (bestCompositeS + bestServerS),
    ),
  };
}

interface BenchStation {
  readonly siteId: string;
  readonly heightM: number;
  readonly earthDiameterM: number;
  readonly channel: number;
  readonly frame: Float64Array;
  readonly fans: StationFans;
  readonly tables: StationTables;
}

function stationsOf(plan: ReceptionPlan, fans: ReadonlyMap<string, Fan>): BenchStation[] {
  return plan.stations.map((station) => {
    const wanted = fans.get(station.fanKey)!;
    // as in the embedded plan, what disturbs has a fan of its own
    const both = { wanted, interference: { ...wanted, rows: wanted.rows.slice() } };
    return {
      siteId: station.siteId,
      heightM: station.antennaHeightM,
      earthDiameterM: station.earthDiameterM,
      channel: station.channel,
      frame: tileFrame(station.origin, tile),
      fans: both,
      tables: stationTables(station, plan, both),
    };
  });
}

/** The sites of the composite's bench with two carriers of the embedded plan. */
function projectAtSea(): Project {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  const { project } = check;
  const [scenario] = project.scenarios;
  const sites = seaSites(tile).map(({ origin, antennaHeightM }, i) => ({
    ...scenario.sites[0],
    ...origin,
    id: `bench-${i}`,
    antennaHeightAmslM: antennaHeightM,
  }));
  const sectors = seaSites(tile).flatMap(({ azimuthDeg }, i) =>
    [0, 120, 240].map((turnDeg) => ({
      id: `bench-${i}-${turnDeg}`,
      siteId: `bench-${i}`,
      azimuthDeg: (azimuthDeg + turnDeg) % 360,
      mechanicalTiltDeg: 0,
      electricalTiltDeg: 1,
      carrierIds,
    })),
  );
  return {
    ...project,
    carriers: project.carriers.filter(({ id }) => carrierIds.includes(id)),
    propagation: { modelId: 'p526-smooth-earth', timePercent: 50, kFactor: 4 / 3 },
    scenarios: [{ ...scenario, sites, sectors }],
  };
}

/** Every cell lies in two of three zones, as most do in a project of sea zones and distance bands. */
function maskOfTile(): TileMask {
  const { west, east, north, south } = boundsOfTile(tile);
  const middle = (west + east) / 2;
  const box = (from: number, to: number) => ({
    rings: [
      [
        [from, south],
        [to, south],
        [to, north],
        [from, north],
        [from, south],
      ] satisfies Vertex[],
    ],
  });
  const zones = [box(west, east), box(west, middle), box(middle, east)];
  return maskTile(mapLevel(tile.z, zones, [], []), tile);
}

/** RSRP and index of the strongest server, and nothing else: the least that a picture needs. */
function tellBest(
  judged: readonly JudgedChannel[],
  spans: Spans,
  rsrpDbm: Float32Array,
  server: Uint16Array,
): void {
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span] * tileSide;
    for (let cell = row + spans[span + 1]; cell < row + spans[span + 2]; cell++) {
      let best = 0;
      let which = serverNone;
      for (const { reception } of judged) {
        const received = reception.bestMw[cell];
        if (received <= best) continue;
        best = received;
        which = reception.server[cell];
      }
      rsrpDbm[cell] = best > 0 ? 10 * log10(best) : Number.NaN;
      server[cell] = which;
    }
  }
}

/** The composite with nothing but the best server: no interference, no loads, no attach range. */
function addBest(
  { antennas, heardM }: StationTables,
  fan: Fan,
  { distanceM, azimuthDeg, depressionDeg }: SiteGeometry,
  spans: Spans,
  { bestMw, server }: ChannelReception,
): void {
  const { horizontal, tiltDeg, vertical, floor, axisMw, index } = antennas;
  if (antennas.cells !== 3 || !antennas.sameTilt) throw new Error('three equal sectors expected');
  const [axis0, axis1, axis2] = axisMw;
  const tilt = tiltDeg[0];
  const least = floor[0];
  for (let span = 0; span < spans.length; span += 3) {
    const start = spans[span] * tileSide;
    const end = start + spans[span + 2];
    for (let cell = start + spans[span + 1]; cell < end; cell++) {
      const azimuth = azimuthDeg[cell];
      const radial = azimuth | 0;
      const d = distanceM[cell];
      if (d > heardM[radial]) continue;
      const share = azimuth - radial;
      const gain = pathGain(fan, azimuth, d) / (d * d);
      const down = verticalGain(vertical, depressionDeg[cell] - tilt, 0);
      const at = radial * 3;
      const shape0 = (horizontal[at] + share * (horizontal[at + 3] - horizontal[at])) * down;
      const shape1 =
        (horizontal[at + 1] + share * (horizontal[at + 4] - horizontal[at + 1])) * down;
      const shape2 =
        (horizontal[at + 2] + share * (horizontal[at + 5] - horizontal[at + 2])) * down;
      const power0 = axis0 * (shape0 > least ? shape0 : least);
      const power1 = axis1 * (shape1 > least ? shape1 : least);
      const power2 = axis2 * (shape2 > least ? shape2 : least);
      let strongest = power0;
      let which = 0;
      if (power1 > strongest) {
        strongest = power1;
        which = 1;
      }
      if (power2 > strongest) {
        strongest = power2;
        which = 2;
      }
      const received = strongest * gain;
      if (received <= bestMw[cell]) continue;
      bestMw[cell] = received;
      server[cell] = index[which];
    }
  }
}

/** Seconds of the processor: others at work on the machine do not count. */
function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
