import type { ZoneService } from '../../planning/simulation-result.ts';
import { formatDistance, formatExact, formatNumber, formatQuantity } from '../i18n/format.ts';
import { textIn } from '../i18n/text.ts';
import { assetTotals } from '../panels/goals/asset-totals.ts';
import { goalAhead, standingsIn } from '../panels/goals/current-standings.ts';
import { satelliteTexts } from '../panels/goals/satellite-texts.ts';
import { cellEirp } from '../panels/inspector/eirp.ts';
import type { Figure } from '../shell/explained.ts';
import type { AppState } from '../state/app-state.ts';
import {
  currentResult,
  currentScenario,
  currentService,
  currentTerminal,
  yearResult,
} from '../state/current.ts';
import { layerLimit, serviceLimit } from '../state/current-layer.ts';
import { effectiveKFactor } from '../state/current-propagation.ts';
import { isLimited } from '../state/legend-settings.ts';
import { basisRows } from './basis-rows.ts';
import type { Explanation, ExplanationRow } from './explanation.ts';
import { confidences, rowNames, words } from './explanation-texts.ts';
import { satelliteShareRows, satelliteTerminalRows } from './satellite-rows.ts';

/** Tells how a figure came about, from the state as it is now. */
export function explain(figure: Figure, state: AppState): Explanation {
  const { language } = state;
  const t = textIn(language);
  const row = (key: keyof typeof rowNames, value: string | null | undefined): ExplanationRow[] =>
    value ? [{ label: rowNames[key][language], value }] : [];
  const told = (title: string, text: string, rows: ExplanationRow[] = []): Explanation => ({
    title,
    text,
    rows,
  });
  const km2 = (value: number | undefined) =>
    value === undefined ? null : formatQuantity(value, 'km²', 0);

  switch (figure.of) {
    case 'goalShare': {
      const { zoneId, year } = figure;
      const { zone, service } = zoneFigures(state, zoneId, year);
      const goal = goalAhead(
        state.project.goals,
        year,
        ({ target, serviceId }) =>
          'zoneId' in target && target.zoneId === zoneId && serviceId === state.serviceId,
      );
      const standing = goal && standingsIn(state, year).get(goal.id);
      const points = state.lastChange?.deltaPp[`${zoneId}/${year}`];
      const text = state.preview
        ? `${words.goalShare[language]} ${words.preview[language]}`
        : words.goalShare[language];
      return told(`${zoneName(state, zoneId)} · ${year}`, text, [
        ...row('covered', km2(service?.coveredKm2)),
        ...row('ofArea', km2(zone?.areaKm2)),
        ...satelliteShareRows(state, service?.withSatellite, goal && (goal.withSatellite ?? false)),
        ...row('goal', goal && `${goal.year} ≥ ${formatExact(goal.sharePercent)} %`),
        ...row('standing', standing && t(`goals.${standing.status}`)),
        ...row('askedFor', standing && formatQuantity(standing.askedPercent, '%', 1)),
        ...row('goalSource', goal?.source),
        ...row(
          'delta',
          points === undefined
            ? null
            : `${points > 0 ? '+' : ''}${formatNumber(points, 2)} ${rowNames.points[language]}`,
        ),
        ...basisRows(state),
      ]);
    }
    case 'expected': {
      const { zone, service } = zoneFigures(state, figure.zoneId, state.year);
      return told(
        `${t('goals.expected')} · ${zoneName(state, figure.zoneId)}`,
        words.expected[language],
        [
          ...row('expected', km2(service?.expectedKm2)),
          ...row('ofArea', km2(zone?.areaKm2)),
          ...basisRows(state),
        ],
      );
    }
    case 'shortfall': {
      const { zone, service } = zoneFigures(state, figure.zoneId, state.year);
      const missing = zone && service ? zone.areaKm2 - service.coveredKm2 : undefined;
      const causes = Object.entries(service?.limitedKm2 ?? {}) as [ShortfallCause, number][];
      return told(
        `${t('goals.shortfall')} · ${zoneName(state, figure.zoneId)}`,
        words.shortfall[language],
        [
          ...row('missing', km2(missing)),
          ...causes
            .filter(([, area]) => area >= 0.5)
            .map(([cause, area]) => ({
              label: t(`cause.${cause}`),
              value: formatQuantity(area, 'km²', 0),
            })),
        ],
      );
    }
    case 'zoneArea':
      return told(zoneName(state, figure.zoneId), words.zoneArea[language], [
        ...row('ofArea', km2(zoneFigures(state, figure.zoneId, state.year).zone?.areaKm2)),
        ...row('cells', formatQuantity(state.project.cellSizeM, 'm', 0)),
      ]);
    case 'assetShare': {
      const assets = yearResult(state, state.year)?.assets ?? [];
      const { inhabited } = figure;
      const total = assetTotals(assets, state.serviceId).find(
        (each) => each.kind === figure.kind && each.inhabited === inhabited,
      );
      const goal = goalAhead(
        state.project.goals,
        state.year,
        ({ target, serviceId }) =>
          'assetKind' in target &&
          target.assetKind === figure.kind &&
          (target.inhabited ?? inhabited) === inhabited &&
          serviceId === state.serviceId,
      );
      const standing = goal && standingsIn(state, state.year).get(goal.id);
      const gap = total?.longestGap;
      const each = goal?.eachPercent;
      return told(
        total ? `${t(`asset.${total.kind}`)} · ${state.year}` : t('goals.assets'),
        `${words.assetShare[language]}${each === undefined ? '' : ` ${words.eachAsset[language]}`}`,
        [
          ...row('kinds', total && formatNumber(total.assets.length, 0)),
          ...row(
            'longestGap',
            gap && `${formatQuantity(gap.km, 'km', 1)} · ${gap.asset.name[language]}`,
          ),
          ...satelliteShareRows(state, total?.withSatellite, goal && (goal.withSatellite ?? false)),
          ...row('goal', goal && `${goal.year} ≥ ${formatExact(goal.sharePercent)} %`),
          ...row('eachAsset', each === undefined ? null : `≥ ${formatExact(each)} %`),
          ...row('standing', standing && t(`goals.${standing.status}`)),
          ...row('askedFor', standing && formatQuantity(standing.askedPercent, '%', 1)),
          ...row('goalSource', goal?.source),
          ...basisRows(state),
        ],
      );
    }
    case 'lastEdit': {
      const change = state.lastChange;
      return told(t('goals.lastEdit'), words.lastEdit[language], [
        ...row('edit', change?.name[language]),
        ...row('gained', change && km2(change.gainedKm2)),
        ...row('lost', change && km2(change.lostKm2)),
        ...row('year', String(change?.year ?? state.year)),
        ...row('service', currentService(state)?.name[language]),
      ]);
    }
    case 'threshold':
    case 'location':
    case 'terminal':
    case 'cellSize':
    case 'inputs': {
      const terminal = currentTerminal(state);
      const service = currentService(state);
      const source = figure.of === 'terminal' ? terminal : service;
      const titles = {
        threshold: rowNames.rsrp,
        location: rowNames.location,
        terminal: rowNames.terminal,
        cellSize: rowNames.cells,
        inputs: rowNames.inputs,
      };
      const sourced = figure.of === 'cellSize' || figure.of === 'inputs' ? null : source;
      return told(titles[figure.of][language], words[figure.of][language], [
        ...(figure.of === 'inputs'
          ? [
              ...row('inputs', currentResult(state)?.inputsHash),
              ...row('engine', currentResult(state)?.engine),
            ]
          : basisRows(state)),
        ...row('source', sourced?.source),
        ...row('confidence', sourced && confidences[sourced.confidence][language]),
      ]);
    }
    case 'kFactor':
      return told('k', words.kFactor[language], [
        ...row('season', formatNumber(effectiveKFactor(state), 3)),
      ]);
    case 'rasterCell':
      return told(rowNames.cells[language], words.rasterCell[language], [
        ...row('cells', formatQuantity(state.rasterCellM, 'm', 0)),
        ...row('ofArea', null),
      ]);
    case 'runTime': {
      const result = currentResult(state);
      return told(t('run.done'), words.runTime[language], [
        ...row('cells', result && formatNumber(result.cells, 0)),
        ...row('fans', result && formatNumber(result.fans, 0)),
        ...row('engine', result?.engine),
      ]);
    }
    case 'siteCount': {
      const sites = currentScenario(state)?.sites ?? [];
      const begun = sites.filter(({ year }) => year === figure.year);
      const off = sites.filter(({ year, disabled }) => year <= figure.year && disabled);
      return told(String(figure.year), words.siteCount[language], [
        ...row('begun', formatNumber(begun.length, 0)),
        ...row('off', formatNumber(off.length, 0)),
      ]);
    }
    case 'layer': {
      const server = state.readout?.server;
      return told(t(`layer.${figure.layer}`), words.layer[figure.layer][language], [
        ...row('server', server && `${server.siteName[language]} ${server.cell}`),
        ...row('distance', server && formatDistance(server.distanceKm)),
        ...basisRows(state),
      ]);
    }
    case 'server':
    case 'tier':
    case 'position':
    case 'shoreDistance': {
      const server = state.readout?.server;
      const titles = {
        server: t('layer.server'),
        tier: t('layer.service'),
        position: t('readout.label'),
        shoreDistance: t('readout.shore'),
      };
      const isOfSignal = figure.of === 'server' || figure.of === 'tier';
      return told(titles[figure.of], words[figure.of][language], [
        ...row(
          'server',
          isOfSignal && server ? `${server.siteName[language]} ${server.cell}` : null,
        ),
        ...row('distance', isOfSignal && server ? formatDistance(server.distanceKm) : null),
      ]);
    }
    case 'limit':
    case 'bound': {
      const { layer } = state;
      return told(
        figure.of === 'limit' ? t('legend.limit') : t('legend.bound'),
        words[figure.of][language],
        isLimited(layer)
          ? [
              ...row('asked', formatExact(serviceLimit(state, layer))),
              ...row('drawn', formatExact(layerLimit(state))),
              ...row('service', currentService(state)?.name[language]),
            ]
          : [],
      );
    }
    case 'eirp': {
      const sector = currentScenario(state)?.sectors.find(({ id }) => id === figure.sectorId);
      const carrier = state.project.carriers.find(({ id }) => id === figure.carrierId);
      if (!sector || !carrier) return told('EIRP', words.eirp[language]);
      const parts = cellEirp(carrier, state.project.antennas, sector);
      return told('EIRP', words.eirp[language], [
        ...row('power', formatQuantity(parts.powerDbm, 'dBm', 1)),
        ...row('gain', formatQuantity(parts.gainDbi, 'dBi', 1)),
        ...row('loss', formatQuantity(parts.lossDb, 'dB', 1)),
      ]);
    }
    case 'satellites':
      return told(
        satelliteTexts.withSatellite[language],
        words.satellites[language],
        satelliteTerminalRows(state),
      );
    case 'serviceRates':
      return told(rowNames.rates[language], words.serviceRates[language], basisRows(state));
    case 'horizonRange':
    case 'profileDistance':
    case 'clearance':
    case 'pathLoss':
    case 'margin':
    case 'earthBulge':
      return told(profileTitles[figure.of][language], words[figure.of][language], basisRows(state));
  }
}

type ShortfallCause = keyof ZoneService['limitedKm2'];

const profileTitles = {
  horizonRange: { zh: '无线电视距', en: 'Radio horizon' },
  profileDistance: { zh: '路径长度', en: 'Length of the path' },
  clearance: { zh: '余隙', en: 'Clearance' },
  pathLoss: { zh: '路径损耗', en: 'Path loss' },
  margin: { zh: '余量', en: 'Margin' },
  earthBulge: { zh: '地球凸起', en: 'Earth bulge' },
} as const;

function zoneFigures(state: AppState, zoneId: string, year: number) {
  const zone = yearResult(state, year)?.zones.find(({ id }) => id === zoneId);
  return { zone, service: zone?.services[state.serviceId] };
}

function zoneName(state: AppState, zoneId: string): string {
  return state.project.zones.find(({ id }) => id === zoneId)?.name[state.language] ?? zoneId;
}
