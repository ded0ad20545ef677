import { expect, test } from 'vitest';
import { portName } from '../../../src/app/map/chart/chart-labels.ts';
import { type PortMark, portAt, portsShown } from '../../../src/app/map/ports/port-marks.ts';
import { type SiteMark, siteMark } from '../../../src/app/map/sites/site-marks.ts';
import { mercatorAt, toMercator, type Viewport } from '../../../src/app/map/viewport.ts';

const viewport: Viewport = {
  centre: toMercator(119.4, 34.75),
  zoom: 9,
  widthPx: 400,
  heightPx: 300,
};

test('ports are not drawn at the scale of the whole coast', () => {
  expect(portsShown({ ...viewport, zoom: 7 }, [portMark('port', 100, 100)], [])).toEqual([]);
});

test('a port gives way to a site that stands on it and to a greater port', () => {
  const ports = [portMark('a', 100, 100), portMark('b', 108, 100), portMark('c', 200, 100)];
  expect(idsOf(portsShown(viewport, ports, []))).toEqual(['a', 'c']);
  expect(idsOf(portsShown(viewport, ports, [siteAt(205, 100)]))).toEqual(['a']);
});

test('the pointer finds the port whose symbol it is on', () => {
  const shown = [portMark('a', 100, 100), portMark('b', 120, 100)];
  expect(portAt(viewport, { x: 118, y: 103 }, shown)?.properties.id).toBe('b');
  expect(portAt(viewport, { x: 150, y: 100 }, shown)).toBeNull();
});

test('the name of a port leaves out what goes without saying', () => {
  const port = { nameZh: '盐城港 响水港区(陈家港)', nameEn: 'Xiangshui (Chenjiagang) port area' };
  expect(portName(port, 'zh')).toBe('响水港区');
  expect(portName(port, 'en')).toBe('Xiangshui port');
  const station = {
    nameZh: '大丰出入境边防检查站',
    nameEn: 'Dafeng border inspection station',
  };
  expect(portName(station, 'zh')).toBe('大丰边检站');
  expect(portName(station, 'en')).toBe('Dafeng border station');
});

function portMark(id: string, x: number, y: number): PortMark {
  return {
    feature: {
      type: 'Feature',
      properties: {
        id,
        kind: 'port',
        nameZh: id,
        nameEn: id,
        source: '',
        confidence: 'medium',
        schematic: false,
      },
      geometry: { type: 'Point', coordinates: [] },
    },
    symbol: 'anchor',
    at: mercatorAt(viewport, { x, y }),
    nameZoom: 9,
  };
}

function siteAt(x: number, y: number): SiteMark {
  const site = {
    id: 'site',
    name: { zh: '站', en: 'Site' },
    host: 'port',
    longitudeDeg: 119.4,
    latitudeDeg: 34.75,
    antennaHeightAmslM: 45,
    year: 2025,
    status: 'existing',
    backhaul: 'fibre',
  } as const;
  return { ...siteMark(site, [], 2026), at: mercatorAt(viewport, { x, y }) };
}

function idsOf(ports: readonly PortMark[]): string[] {
  return ports.map(({ feature }) => feature.properties.id);
}
