import type { Language, Name } from '../../network/name.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { itemKey } from '../pack/item-key.ts';
import type { PackedBudgetLine, ReportPack } from '../pack/report-pack.ts';
import type { AnnexTable, AnnexValue } from './annex-table.ts';
import { keyUnit } from './key-unit.ts';

/** Longer lists of numbers, such as patterns of antennas, are told by their length. */
const longestList = 24;

/** Where a value comes from, and how far it can be trusted. */
interface Origin {
  readonly source: string;
  readonly confidence: string;
}

/**
 * Everything that the figures stand on, a row each: engine, request, versions and sources of the
 * geodata, thresholds, terminals, carriers, goals, models, link budgets, random seeds, hashes and known
 * limits. Sites are not among it, as they have their own table. Paths are those in the pack.
 */
export function provenanceTable(
  { packHash }: ReportDocument,
  pack: ReportPack,
  language: Language,
): AnnexTable {
  const rows = [
    ...engineRows(pack, packHash, language),
    ...geodataRows(pack, language),
    ...projectRows(pack, language),
    ...resultRows(pack, language),
    ...budgetRows(pack),
    ...pack.limits.map(({ id, text }) => [`limits/${id}`, text[language], null, null, null]),
  ];
  return {
    id: 'provenance',
    title: language === 'zh' ? '依据' : 'Provenance',
    heads:
      language === 'zh'
        ? ['路径', '值', '单位', '来源', '可信度']
        : ['Path', 'Value', 'Unit', 'Source', 'Confidence'],
    rows,
  };
}

function engineRows(pack: ReportPack, packHash: string, language: Language): AnnexValue[][] {
  const computed = computedBy(pack, language);
  const asked = origin({ zh: '报告请求', en: 'request of the report' }, language);
  const { randomSeeds } = pack.inputs;
  const none = { zh: '无；计算不用随机数', en: 'none; no random numbers are drawn' };
  const seeds = randomSeeds.length > 0 ? randomSeeds : none;
  return [
    ...leaves('engine', pack.engine, computed, language),
    ...leaves('version', pack.version, computed, language),
    ...leaves('packHash', packHash, computed, language),
    ...leaves('request', pack.request, asked, language),
    ...leaves('inputs/randomSeeds', seeds, computed, language),
  ];
}

function geodataRows({ inputs }: ReportPack, language: Language): AnnexValue[][] {
  const { id, version, sources, constants } = inputs.geodata;
  const { source } = geodataOrigin(inputs, language);
  const estimated = language === 'zh' ? '个要素，示意' : 'features, schematic';
  const known = language === 'zh' ? '个要素' : 'features';
  const imported = origin({ zh: '导入的高程', en: 'imported elevations' }, language);
  return [
    ['inputs/geodata/id', id, null, source, null],
    ['inputs/geodata/version', version, null, source, null],
    ...sources.map((one, index) => [
      `inputs/geodata/sources/${index}/${one.kind}`,
      one.features,
      one.schematic ? estimated : known,
      one.source,
      one.confidence,
    ]),
    ...constants.map((one, index) => [
      `inputs/geodata/constants/${index}`,
      one.of.join(' '),
      null,
      one.source,
      one.confidence,
    ]),
    ...inputs.elevations.flatMap(({ name, sha256 }) =>
      leaves(`inputs/elevations/${name}`, sha256, imported, language),
    ),
  ];
}

function projectRows({ inputs }: ReportPack, language: Language): AnnexValue[][] {
  const { scenarios: _sites, ...project } = inputs.project;
  const planned = origin({ zh: '项目文件', en: 'project file' }, language);
  return leaves('inputs/project', project, planned, language);
}

function resultRows(pack: ReportPack, language: Language): AnnexValue[][] {
  const computed = computedBy(pack, language);
  const planned = origin({ zh: '项目文件', en: 'project file' }, language);
  const isOwnClimate = pack.inputs.project.propagation.climate !== undefined;
  const climateOrigin = isOwnClimate ? planned : geodataOrigin(pack.inputs, language);
  const results = pack.results.flatMap(
    ({ scenario, inputsHash, cellSizeM, cells, fans, model }) => {
      const { climate, ...rest } = model;
      const path = `results/${scenario}`;
      return [
        ...leaves(path, { inputsHash, cellSizeM, cells, fans }, computed, language),
        ...leaves(`${path}/model`, rest, computed, language),
        ...leaves(`${path}/model/climate`, climate, climateOrigin, language),
      ];
    },
  );
  const hashes = Object.keys(pack.hashes)
    .sort()
    .flatMap((path) => leaves(`hashes/${path}`, pack.hashes[path], computed, language));
  return [...results, ...hashes];
}

function budgetRows({ linkBudgets }: ReportPack): AnnexValue[][] {
  return linkBudgets.flatMap(({ id, greatestPathLossDb, downlink, uplink }) => {
    const lineRows = (direction: string, lines: readonly PackedBudgetLine[]) =>
      lines.map(({ id: line, value, unit, formula, source }) => [
        `linkBudgets/${id}/${direction}/${line}`,
        value,
        unit,
        formula === '' ? source : `${formula} · ${source}`,
        null,
      ]);
    return [
      [
        `linkBudgets/${id}/greatestPathLossDb/downlink`,
        greatestPathLossDb.downlink,
        'dB',
        null,
        null,
      ],
      ...lineRows('downlink', downlink),
      [`linkBudgets/${id}/greatestPathLossDb/uplink`, greatestPathLossDb.uplink, 'dB', null, null],
      ...lineRows('uplink', uplink),
    ];
  });
}

function origin(source: Name, language: Language): Origin {
  return { source: source[language], confidence: '' };
}

function computedBy({ engine }: ReportPack, language: Language): Origin {
  return origin({ zh: `由 ${engine} 给出`, en: `given by ${engine}` }, language);
}

function geodataOrigin({ geodata }: ReportPack['inputs'], language: Language): Origin {
  const { id, version } = geodata;
  return origin({ zh: `地理数据 ${id} ${version}`, en: `geodata ${id} ${version}` }, language);
}

/**
 * One row for each value below a path. The unit is that of the nearest name that tells one; a source
 * told in the data is that of all values beside it.
 */
function leaves(
  path: string,
  value: unknown,
  from: Origin,
  language: Language,
  unit: string | null = null,
): AnnexValue[][] {
  const leaf = leafOf(value, language);
  if (leaf !== undefined) {
    const leafUnit = typeof leaf === 'number' ? unit : null;
    return [[path, leaf, leafUnit, from.source, from.confidence || null]];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      leaves(`${path}/${itemKey(item, index)}`, item, from, language, unit),
    );
  }
  if (!isRecord(value)) return [];
  const { source, confidence, ...fields } = value;
  const nearest = {
    source: typeof source === 'string' ? source : from.source,
    confidence: typeof confidence === 'string' ? confidence : from.confidence,
  };
  return Object.entries(fields).flatMap(([key, field]) =>
    leaves(`${path}/${key}`, field, nearest, language, keyUnit(key) ?? unit),
  );
}

/** A value that takes one row; undefined for what has parts. */
function leafOf(value: unknown, language: Language): AnnexValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    if (value.length <= longestList) return value.join(' ');
    const count = value.length;
    return language === 'zh' ? `${count} 个值，见数据包` : `${count} values, see the pack`;
  }
  if (isRecord(value) && typeof value.zh === 'string' && typeof value.en === 'string') {
    return value[language] as string;
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
