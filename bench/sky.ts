import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import { coastView, pixelOf, toMercator, type Viewport } from '../src/app/map/viewport.ts';
import type { ShipDot } from '../src/app/sky/ship-dots.ts';
import { SkyFrame, type SkyView } from '../src/app/sky/sky-frame.ts';
import type { SkySystem } from '../src/app/sky/sky-system.ts';
import { readShippedProject } from '../src/cli/shipped-data.ts';
import { ephemerisOf } from '../src/orbit/ephemeris-of.ts';
import { lookAngles } from '../src/orbit/look-angles.ts';
import { observerAt } from '../src/orbit/observer.ts';
import type { WalkerShell } from '../src/orbit/orbit-definition.ts';
import { subSatellitePoint } from '../src/orbit/sub-satellite-point.ts';
import { parseProject } from '../src/planning/parse-project.ts';
import type { Project } from '../src/planning/project.ts';
import { launchChromium, withoutFirstSteps } from '../test/e2e/chromium.ts';
import { framesOf, type TraceEvent } from './frames-of-trace.ts';
import { median } from './median.ts';

const outDir = '.cache/bench-sky';
const startMs = Date.UTC(2026, 5, 20, 16);
/** Of the clock, at 60 times and 60 frames a second. */
const frameMs = 1000;
const warmUps = 200;
const frames = 1500;
const ships = 300;
const place = { longitudeDeg: 121.8, latitudeDeg: 33.2 };

/** A filed shell of 1,728 satellites. */
const shell: WalkerShell = {
  altitudeKm: 1145,
  inclinationDeg: 50,
  planes: 48,
  satellitesPerPlane: 36,
  phasing: 1,
  raanSpreadDeg: 360,
};

/**
 * How long does our own code take for a frame of 1,728 satellites and 300 ships with a place
 * pressed, lines of sight, footprints, beam and a track: positions, projection and buffers, without
 * the graphics card; how long do plain objects take for positions and look angles alone in the same
 * run; and what does the page add to it in a real browser that draws in software? Aim: 8 ms.
 */
export async function benchSky(): Promise<Record<string, number>> {
  return { ...benchFrames(), ...(await benchBrowser()) };
}

function benchFrames(): Record<string, number> {
  const ephemeris = ephemerisOf({ type: 'walker', shells: [shell] }, startMs);
  const system: SkySystem = {
    id: 'shell',
    name: { zh: '一层', en: 'A shell' },
    ephemeris,
    maskDeg: 25,
    beamDiameterKm: 400,
    downlinkGhz: 11.7,
    isGeostationary: false,
    colour: 0,
  };
  const viewport = coast();
  const frame = new SkyFrame();
  frame.setSystems([system], new Map([['shell', 0]]));
  const sailing = Array.from({ length: ships }, (_, i) => shipOf(i));
  const view = { ...wholeView, ships: sailing.map(({ dot }) => dot) };
  const own: number[] = [];
  let drawn = 0;
  for (let i = -warmUps; i < frames; i++) {
    const beganMs = performance.now();
    view.timeMs = startMs + (i + warmUps) * frameMs;
    for (const ship of sailing) ship.sail(view.timeMs);
    frame.make(viewport, view);
    if (i < 0) continue;
    own.push(performance.now() - beganMs);
    drawn += frame.marks.count + frame.strokes.count;
  }
  const plain = timesOf(frames / 5, (i) => {
    plainFrame(ephemeris, startMs + i * frameMs, viewport);
  });
  return {
    satellites: ephemeris.count,
    ships,
    ownMedianMs: median(own),
    ownP95Ms: percentile95(own),
    ownWorstMs: Math.max(...own),
    plainMedianMs: median(plain),
    ratio: median(own) / median(plain),
    drawnPerFrame: Math.round(drawn / frames),
    heapPerFrameKb: heapPerFrame(() => {
      view.timeMs += frameMs;
      frame.make(viewport, view);
    }),
  };
}

const wholeView: { -readonly [Key in keyof SkyView]: SkyView[Key] } = {
  timeMs: startMs,
  place,
  isPressed: true,
  systemId: 'shell',
  selected: { systemId: 'shell', index: 100 },
  hovered: null,
  ships: [],
  selectedShipId: null,
};

/** The same positions and look angles by the functions that make an object of each: the reference of this bench. */
function plainFrame(ephemeris: SkySystem['ephemeris'], timeMs: number, viewport: Viewport): number {
  const positions = new Float64Array(3 * ephemeris.count);
  ephemeris.positionsAt(timeMs, positions);
  const observer = observerAt(place);
  let inView = 0;
  for (let i = 0; i < ephemeris.count; i++) {
    const { elevationDeg } = lookAngles(observer, positions, 3 * i);
    const { longitudeDeg, latitudeDeg } = subSatellitePoint(positions, 3 * i);
    const { x, y } = pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
    if (elevationDeg > 0 && x > 0 && y > 0) inView++;
  }
  return inView;
}

/** A made-up ship off the coast, which goes round in a circle and keeps its one dot. */
function shipOf(i: number): { dot: ShipDot; sail: (timeMs: number) => void } {
  const dot: { -readonly [Key in keyof ShipDot]: ShipDot[Key] } = {
    id: `ship-${i}`,
    longitudeDeg: 0,
    latitudeDeg: 0,
    headingDeg: 0,
    state: i % 3 === 0 ? 'cells' : i % 3 === 1 ? 'satellite/shell' : 'none',
  };
  const centre = { east: 121 + (i % 20) / 10, north: 31.8 + Math.floor(i / 20) / 5 };
  const sail = (timeMs: number) => {
    const angle = i + timeMs / 3.6e6;
    dot.longitudeDeg = centre.east + 0.1 * Math.cos(angle);
    dot.latitudeDeg = centre.north + 0.1 * Math.sin(angle);
    dot.headingDeg = 360 - (((angle * 180) / Math.PI) % 360);
  };
  return { dot, sail };
}

/** What a frame leaves behind to be collected, in kB: growth of the heap while nothing is collected. */
function heapPerFrame(work: () => void): number {
  const growths: number[] = [];
  for (let round = 0; round < 40; round++) {
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 10; i++) work();
    growths.push((process.memoryUsage().heapUsed - before) / 10 / 1024);
  }
  return median(growths);
}

async function benchBrowser(): Promise<Record<string, number>> {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', outDir];
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, args, { env, stdio: 'inherit' });
  const server = await preview({ build: { outDir }, preview: { port: 0, open: false } });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(120_000);
    await page.addInitScript(withoutFirstSteps);
    await page.goto(`${server.resolvedUrls?.local[0]}?lang=en&theme=light`);
    await page.locator('[data-testid=run-state][data-phase=running]').waitFor();
    await page.locator('#project-file').setInputFiles({
      name: 'sky.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(movingProject())),
    });
    await page.getByText('A moving sky').first().waitFor();
    await page.keyboard.press('w');
    await page.locator('[data-testid=clock-bar]').waitFor();
    await page.locator('[data-testid=run-state][data-phase=done]').waitFor();
    await page.mouse.click(700, 330);
    await page.locator('[data-testid=clock-play]').click();
    await page.waitForTimeout(5_000);
    await page.evaluate(() => performance.clearMeasures('sky.frame'));
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await page.waitForTimeout(20_000);
    const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
      traceEvents: TraceEvent[];
    };
    const own = await page.evaluate(() =>
      performance.getEntriesByName('sky.frame').map(({ duration }) => duration),
    );
    const whole = framesOf(trace.traceEvents);
    return {
      browserFrames: own.length,
      browserOwnMedianMs: median(own),
      browserOwnP95Ms: percentile95(own),
      pageFrameMedianMs: median(whole),
      pageFrameP95Ms: percentile95(whole),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A few sites of the embedded plan at 512 m, one shell of satellites and a fleet off the coast. */
function movingProject(): Project {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  const { project } = check;
  const [base] = project.scenarios;
  const sites = base.sites.filter((_, i) => i % 12 === 0).map((site) => ({ ...site, year: 2026 }));
  const [first] = project.satellites?.systems ?? [];
  if (!project.satellites || !first) throw new Error('the embedded plan has no satellites');
  return {
    ...project,
    id: 'moving-sky',
    name: { zh: '动态天空', en: 'A moving sky' },
    cellSizeM: 512,
    years: [2026],
    goals: [],
    satellites: {
      ...project.satellites,
      period: { startUtc: new Date(startMs).toISOString(), hours: 24, stepS: 30 },
      systems: [
        {
          ...first,
          id: 'shell',
          name: { zh: '一层', en: 'A shell' },
          year: 2025,
          orbit: { type: 'walker', shells: [shell] },
          minimumElevationDeg: 25,
        },
      ],
    },
    fleets: [
      {
        id: 'fleet',
        name: { zh: '船队', en: 'Fleet' },
        illustrative: true,
        source: 'made up for the bench',
        ships: Array.from({ length: ships }, (_, i) => ({
          id: `ship-${i}`,
          kind: 'cargo' as const,
          terminalId: project.terminals[0].id,
          voyage: {
            type: 'line' as const,
            coordinates: [
              [121.6 + (i % 20) / 20, 32.2 + Math.floor(i / 20) / 6],
              [123.2, 31.5 + (i % 30) / 10],
            ],
            departureUtc: new Date(startMs - 3_600_000).toISOString(),
            speedKn: 8,
          },
        })),
      },
    ],
    scenarios: [
      {
        ...base,
        sites,
        sectors: base.sectors.filter(({ siteId }) => sites.some(({ id }) => id === siteId)),
      },
    ],
  };
}

function timesOf(count: number, work: (i: number) => void): number[] {
  return Array.from({ length: count }, (_, i) => {
    const beganMs = performance.now();
    work(i);
    return performance.now() - beganMs;
  });
}

function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)];
}

/** The whole coast in a window of 1280 × 800. */
function coast(): Viewport {
  const [widthPx, heightPx] = [720, 564];
  const { centre, zoom } = coastView(widthPx, heightPx);
  return { centre: toMercator(centre.longitudeDeg, centre.latitudeDeg), zoom, widthPx, heightPx };
}
