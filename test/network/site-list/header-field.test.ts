import { expect, test } from 'vitest';
import { headerField } from '../../../src/network/site-list/header-field.ts';
import { siteColumns } from '../../../src/network/site-list/site-column.ts';

test('our own headers and ids are known in both languages', () => {
  for (const { id, header } of siteColumns) {
    for (const name of [id, header.zh, header.en]) {
      expect([name, headerField(name)]).toEqual([name, { field: id, factor: 1 }]);
    }
  }
});

test.each([
  // operators' tables
  ['站点编号', 'siteId'],
  ['站号', 'siteId'],
  ['基站ID', 'siteId'],
  ['站点ID', 'siteId'],
  ['站名', 'nameZh'],
  ['站点名称', 'nameZh'],
  ['基站名称', 'nameZh'],
  [' 经 度 ', 'longitudeDeg'],
  ['纬度（°）', 'latitudeDeg'],
  ['承载物', 'host'],
  ['天线挂高', 'height'],
  ['挂高(m)', 'height'],
  ['站高', 'height'],
  ['方位角', 'azimuthDeg'],
  ['机械下倾', 'mechanicalTiltDeg'],
  ['机械下倾角（度）', 'mechanicalTiltDeg'],
  ['电子下倾', 'electricalTiltDeg'],
  ['频段', 'nrBand'],
  ['频点', 'arfcn'],
  ['NR-ARFCN', 'arfcn'],
  ['带宽(MHz)', 'bandwidthMhz'],
  ['功率（dBm）', 'powerDbm'],
  ['功率(W)', 'powerW'],
  ['发射功率', 'power'],
  ['发射功率dBm', 'powerDbm'],
  ['PCI', 'pci'],
  ['根序列', 'prachRootIndex'],
  ['回传', 'backhaul'],
  ['开通年份', 'year'],
  ['年份', 'year'],
  ['状态', 'status'],
  ['业主', 'owner'],
  ['造价', 'capexKcny'],
  ['小区ID', 'cellId'],
  ['扇区ID', 'sectorId'],
  // the header that planners' guides recommend
  ['Site ID', 'siteId'],
  ['Cell ID', 'cellId'],
  ['Site Type', 'host'],
  ['Antenna Height (m)', 'height'],
  ['M-Tilt', 'mechanicalTiltDeg'],
  ['E_TILT', 'electricalTiltDeg'],
  ['Bandwidth (MHz)', 'bandwidthMhz'],
  ['Power (dBm)', 'powerDbm'],
  ['Backhaul Type', 'backhaul'],
  ['Cost', 'capexKcny'],
  // CloudRF
  ['lat', 'latitudeDeg'],
  ['lon', 'longitudeDeg'],
  ['alt', 'height'],
  ['frq', 'downlinkMhz'],
  ['txw', 'powerW'],
  ['antenna.azi', 'azimuthDeg'],
  ['antenna.tlt', 'tilt'],
  ['antenna.hbw', 'horizontalBeamwidthDeg'],
  // TowerCoverage
  ['covename', 'name'],
  ['towersiteID', 'siteId'],
  ['antennaheight', 'height'],
  ['AntennaAzimuth', 'azimuthDeg'],
  ['AntennaTilt', 'tilt'],
  ['Frequency', 'downlinkMhz'],
  ['TxPower', 'power'],
  // Meshtastic
  ['tx_power', 'power'],
  ['tx_freq', 'downlinkMhz'],
  ['tx_height', 'height'],
])('%s is read as %s', (header, field) => {
  expect(headerField(header)?.field).toBe(field);
});

test.each([
  ['Frequency (GHz)', 'downlinkMhz', 1000],
  ['Antenna Height (ft)', 'height', 0.3048],
  ['造价(万元)', 'capexKcny', 10],
  ['TxPower (mW)', 'powerW', 0.001],
])('%s is converted', (header, field, factor) => {
  expect(headerField(header)).toEqual({ field, factor });
});

test.each(['Antenna Pattern', 'Feeder Loss (dB)', 'RxThreshold', '', 'rx_height', '密度'])(
  '%s is not used',
  (header) => {
    expect(headerField(header)).toBeNull();
  },
);
