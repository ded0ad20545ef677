import type { Name } from '../../../network/name.ts';
import { figureCell, figureColumn, textCell, textColumn } from '../cells.ts';
import { both } from '../names/both.ts';
import { confidenceNames } from '../names/condition-names.ts';
import type { Block, Chapter, ReportTable } from '../report-document.ts';
import type { ReportFacts } from '../report-facts.ts';

/** Where everything comes from, and what it can be checked against. */
export function provenanceChapter(facts: ReportFacts, packHash: string): Chapter {
  const { pack, result, project } = facts;
  const line = (zh: string, en: string, text: string) => ({
    label: { zh, en },
    value: textCell(text),
  });
  const elevations: Block[] = pack.inputs.elevations.map(({ name, sha256 }) => ({
    kind: 'text',
    text: { zh: `导入高程 ${name}：${sha256}`, en: `Imported elevations ${name}: ${sha256}` },
  }));
  return {
    id: 'provenance',
    title: { zh: '来源与校验', en: 'Provenance' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: '本文件内附完整的数据包。用命令 offing verify 可在任何机器上由数据包重算每一个数值，并逐一核对。',
          en: 'The whole pack is inside the report’s HTML. The command offing verify computes every figure again from it, on any machine, and names each that differs.',
        },
      },
      {
        kind: 'facts',
        lines: [
          line('数据包 SHA-256', 'SHA-256 of the pack', packHash),
          line('输入 SHA-256', 'SHA-256 of the inputs', result.inputsHash),
          line('引擎', 'Engine', pack.engine),
          line('数据包版本', 'Version of the pack', String(pack.version)),
          line('项目', 'Project', `${project.id} · ${result.scenario}`),
          line('地理数据', 'Geodata', `${pack.inputs.geodata.id} ${pack.inputs.geodata.version}`),
          {
            label: { zh: '随机种子', en: 'Random seeds' },
            value: textCell(seedsText(pack)),
          },
        ],
      },
      ...elevations,
      sourceTable(facts),
      hashTable(facts),
    ],
  };
}

/** Features of the shipped geodata by kind, source and confidence. */
function sourceTable({ pack }: ReportFacts): ReportTable {
  return {
    kind: 'table',
    id: 'geodata',
    caption: { zh: '地理数据的来源与可信度', en: 'Sources and confidence of the geodata' },
    shownRows: 30,
    columns: [
      textColumn('kind', '类别', 'Kind', 1.2),
      figureColumn('count', '数量', 'Number', 0.7),
      textColumn('source', '来源', 'Source', 4),
      textColumn('confidence', '可信度', 'Confidence', 0.8),
      textColumn('schematic', '示意', 'Schematic', 0.8),
    ],
    rows: pack.inputs.geodata.sources.map((each, index) => [
      textCell(each.kind),
      figureCell(`inputs/geodata/sources/${index}/features`, each.features, '', 0),
      textCell(each.source),
      textCell(confidenceNames[each.confidence]),
      textCell(each.schematic ? { zh: '示意', en: 'schematic' } : { zh: '否', en: 'no' }),
    ]),
  };
}

function seedsText({ inputs }: ReportFacts['pack']): Name {
  const { randomSeeds } = inputs;
  return randomSeeds.length === 0
    ? { zh: '无：引擎不使用随机数', en: 'none: the engine draws no random numbers' }
    : both(randomSeeds.map(({ of, seed }) => `${of} ${seed}`).join(', '));
}

function hashTable({ pack }: ReportFacts): ReportTable {
  return {
    kind: 'table',
    id: 'hashes',
    caption: { zh: '各部分的 SHA-256', en: 'SHA-256 of the parts' },
    shownRows: 20,
    columns: [textColumn('part', '部分', 'Part', 2), textColumn('hash', 'SHA-256', 'SHA-256', 3)],
    rows: Object.keys(pack.hashes)
      .sort()
      .map((path) => [textCell(path), textCell(pack.hashes[path])]),
  };
}
