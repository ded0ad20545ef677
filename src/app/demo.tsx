import '@fontsource-variable/inter/wght.css';
import './styles.css';
import { createRoot } from 'react-dom/client';
import project from '../../geodata/projects/jiangsu-three-year-plan.json';
import type { Project } from '../planning/project.ts';
import { reflectDisplay } from './shell/display.ts';
import { Shell } from './shell/shell.tsx';
import * as actions from './state/actions.ts';
import { appStore } from './state/app-store.ts';
import { edit } from './state/edit-history.ts';
import { turnSector } from './state/site-edits.ts';
import { nameOfTurn } from './state/step-name.ts';

reflectDisplay();
const p = project as unknown as Project;
const base = [
  [81.234, 96.61, 97.3],
  [11.0, 61.74, 89.34],
  [95, 99.8, 99.9],
  [60, 80.6, 91],
  [10, 70.3, 75],
];
function demoResult(): any {
  return {
    project: p.id,
    scenario: p.scenarios[0].id,
    engine: 'demo',
    inputsHash: '7f3ac21e' + '0'.repeat(56),
    model: { id: 'x', name: 'P.526', timePercent: 50, kFactor: 4 / 3, warnings: [] },
    cellSizeM: 128,
    cells: 1,
    fans: 1,
    elapsedMs: 1834,
    years: p.years.map((year, i) => ({
      year,
      sites: p.scenarios[0].sites.filter((s) => s.year <= year).length,
      zones: p.zones.map((z, k) => ({
        id: z.id,
        name: z.name,
        areaKm2: [19731, 10245, 9000, 8000, 15000][k] ?? 1000,
        services: Object.fromEntries(
          p.services.map((s, j) => [
            s.id,
            {
              terminal: s.terminalId,
              coveredKm2: 1,
              percent: Math.max(0, (base[k] ?? base[0])[i] - j * 4),
            },
          ]),
        ),
      })),
      assets: p.assets.map((a, k) => ({
        id: a.id,
        kind: a.kind,
        name: a.name,
        unit: a.kind === 'lane' ? 'km' : a.kind === 'windFarm' ? 'turbine' : 'place',
        total: a.kind === 'lane' ? 412 : a.kind === 'windFarm' ? 50 : 1,
        services: Object.fromEntries(
          p.services.map((s) => [
            s.id,
            {
              terminal: s.terminalId,
              covered:
                (a.kind === 'lane' ? 412 : a.kind === 'windFarm' ? 50 : 1) * (k % 9 ? 1 : 0.4),
              percent: 90,
            },
          ]),
        ),
      })),
      goals: [],
    })),
  };
}
createRoot(document.getElementById('root')!).render(
  <Shell
    startSession={async () => {
      const q = new URLSearchParams(location.search);
      if (!q.has('empty')) {
        actions.openProject(p);
        const sc = p.scenarios[0];
        const site = sc.sites.find((s) => s.host === 'boosterStation')!;
        const sector = sc.sectors.find((s) => s.siteId === site.id)!;
        actions.setResult(demoResult());
        actions.setRun({
          phase: 'done',
          doneTiles: 10,
          totalTiles: 10,
          elapsedMs: 1834,
          reason: null,
        });
        if (!q.has('fresh')) {
          edit(nameOfTurn(sc.id, sector.id), (x) => turnSector(x, sc.id, sector.id, 95));
          actions.setLastChange({
            name: appStore.getState().past[0].name,
            year: 2026,
            serviceId: appStore.getState().serviceId,
            gainedKm2: 25.2,
            lostKm2: 0.2,
            deltaPp: Object.fromEntries(
              p.zones.flatMap((z, i) => p.years.map((y) => [`${z.id}/${y}`, i ? 0.24 : 0.01])),
            ),
          });
          actions.select({ siteId: site.id, sectorId: sector.id });
        }
        actions.setReadout({
          position: { longitudeDeg: 122.1553, latitudeDeg: 32.6435 },
          zone: p.zones[1].name,
          rsrpDbm: -103,
          sinrDb: 12.34,
          tier: 1,
          server: {
            siteName: site.name,
            cell: 'S1 n28',
            carrier: p.carriers[0].name,
            distanceKm: 33.3,
            bearingDeg: 271,
          },
          shoreDistanceKm: 75.7,
        });
        if (q.has('busy'))
          actions.setRun({
            phase: 'running',
            doneTiles: 1451,
            totalTiles: 2304,
            elapsedMs: 0,
            reason: null,
          });
      }
      Object.assign(window, { appStore, actions });
      return {
        cancelRun() {
          console.log('cancel');
        },
        zoomBy() {},
        fitRegion() {},
        openProjectFile() {},
        saveProject() {
          console.log('save');
        },
      };
    }}
  />,
);
