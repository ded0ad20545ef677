import type { Language, Name } from '../../network/name.ts';
import type { ReportDocument } from '../document/report-document.ts';
import type { ReportPack } from '../pack/report-pack.ts';
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
 * Everything that the figures stand on, a row each: engine, request, model, thresholds, terminals,
 * carriers, services, goals, versions of the geodata, hashes, and the known limits that the document
 * tells. Sites are not among it, as they have their own table. Paths are those in the pack, lists by id.
 */
export function provenanceTable(
  document: ReportDocument,
  pack: ReportPack,
  language: Language,
): AnnexTable {
  const say = (name: Name) => name[language];
  const origin = (zh: string, en: string): Origin => ({ source: say({ zh, en }), confidence: '' });
  const rows: AnnexValue[][] = [];
  const add = (path: string, value: unknown, from: Origin, unit: string | null = null) =>
    addLeaves(rows, path, value, unit, from, language);

  const { scenarios: _sites, ...project } = pack.inputs.project;
  const { id, version } = pack.inputs.geodata;
  const asked = origin('报告请求', 'request of the report');
  const planned = origin('项目文件', 'project file');
  const shipped = origin(`地理数据 ${id} ${version}`, `geodata ${id} ${version}`);
  const computed = origin(`由 ${pack.engine} 计算`, `computed by ${pack.engine}`);
  add('engine', pack.engine, computed);
  add('version', pack.version, computed);
  add('packHash', document.packHash, computed);
  add('request', pack.request, asked);
  add(
    'randomSeeds',
    say({ zh: '无；计算不用随机数', en: 'none; no random numbers are used' }),
    computed,
  );
  add('inputs/geodata', pack.inputs.geodata, shipped);
  for (const { name, sha256 } of pack.inputs.elevations) {
    add(`inputs/elevations/${name}`, sha256, origin('导入的高程', 'imported elevations'));
  }
  add('inputs/project', project, planned);
  for (const { scenario, inputsHash, cellSizeM, cells, fans, model } of pack.results) {
    const { climate, ...rest } = model;
    const path = `results/${scenario}`;
    add(path, { inputsHash, cellSizeM, cells, fans }, computed);
    add(`${path}/model`, rest, computed);
    add(`${path}/model/climate`, climate, project.propagation.climate ? planned : shipped);
  }
  for (const path of Object.keys(pack.hashes).sort()) {
    add(`hashes/${path}`, pack.hashes[path], computed);
  }
  limitsOf(document).forEach((limit, index) => {
    add(`limits/${index + 1}`, say(limit), origin('已知局限', 'known limits'));
  });
  return {
    id: 'provenance',
    title: say({ zh: '依据', en: 'Provenance' }),
    heads:
      language === 'zh'
        ? ['路径', '值', '单位', '来源', '可信度']
        : ['Path', 'Value', 'Unit', 'Source', 'Confidence'],
    rows,
  };
}

/** Texts and lists of the chapter of known limits. */
function limitsOf({ chapters }: ReportDocument): Name[] {
  return chapters
    .filter(({ id }) => id === 'limits')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === 'list') return block.items;
      return block.kind === 'text' ? [block.text] : [];
    });
}

/** One row for each value below a path; sources told in the data are those of all beside them. */
function addLeaves(
  rows: AnnexValue[][],
  path: string,
  value: unknown,
  unit: string | null,
  from: Origin,
  language: Language,
): void {
  const leaf = leafOf(value, language);
  if (leaf !== undefined) {
    rows.push([path, leaf, typeof leaf === 'number' ? unit : null, from.source, from.confidence]);
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      const key = isRecord(item) && typeof item.id === 'string' ? item.id : index;
      addLeaves(rows, `${path}/${key}`, item, unit, from, language);
    });
    return;
  }
  if (!isRecord(value)) return;
  const { source, confidence, ...fields } = value;
  const origin = {
    source: typeof source === 'string' ? source : from.source,
    confidence: typeof confidence === 'string' ? confidence : from.confidence,
  };
  for (const [key, field] of Object.entries(fields)) {
    addLeaves(rows, `${path}/${key}`, field, keyUnit(key) ?? unit, origin, language);
  }
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
