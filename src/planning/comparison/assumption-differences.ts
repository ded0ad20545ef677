import type { Name } from '../../network/name.ts';
import { canonicalJson, contentHash } from '../content-hash.ts';
import type { Project } from '../project.ts';
import { idsOf, serviceIdsOf } from './across-sides.ts';
import { type FieldName, fieldNames, valueNames } from './assumption-names.ts';
import type { SideResult } from './compare-results.ts';
import type { AssumptionDifference } from './comparison.ts';

/** What cannot change a figure. */
const ofNoEffect = new Set(['name', 'note', 'source', 'confidence', 'warnings', 'operator']);

const absent: Name = { zh: '—', en: '—' };

interface Thing {
  readonly id: string;
  readonly name?: Name;
}

/** Everything but sites and sectors that the figures of the sides stand on and that differs between them. */
export function assumptionDifferences(sides: readonly SideResult[]): AssumptionDifference[] {
  const results = sides.map(({ result }) => result);
  const projects = sides.map(({ project }) => project);
  const models = results.map(({ model }) => model);
  const services = new Set(serviceIdsOf(sides));
  const terminals = new Set(
    projects.flatMap((project) =>
      project.services.filter(({ id }) => services.has(id)).map(({ terminalId }) => terminalId),
    ),
  );
  const listed = <T extends Thing>(list: (project: Project) => readonly T[]) =>
    projects.map((project) => list(project));
  return [
    ...differing(
      'propagation',
      models.map(({ name, timePercent, interferenceTimePercent, kFactor }) => ({
        modelId: name,
        timePercent,
        interferenceTimePercent,
        kFactor,
      })),
    ),
    ...differing(
      'propagation.climate',
      models.map(({ climate }) => climate),
      { zh: '气候', en: 'Climate' },
    ),
    ...differing(
      'propagation.land',
      projects.map(({ propagation }) => propagation.land ?? {}),
      { zh: '陆地', en: 'Land' },
    ),
    ...differing(
      'terrain',
      models.map(({ terrain }) => terrain),
    ),
    ...differing(
      'conditions',
      models.map(({ conditions }) => conditions),
    ),
    ...differing(
      'shadowing',
      models.map(({ shadowing }) => shadowing),
    ),
    ...differing(
      '',
      results.map(({ engine, cellSizeM, model }) => ({
        engine,
        cellSizeM,
        uplinkNoise: model.uplinkNoise,
      })),
    ),
    ...differingThings(
      'terminals',
      listed((project) => project.terminals.filter(({ id }) => terminals.has(id))),
    ),
    ...differingThings(
      'services',
      listed((project) => project.services.filter(({ id }) => services.has(id))),
    ),
    ...differingThings(
      'carriers',
      listed(({ carriers }) => carriers),
    ),
    ...differingThings(
      'antennas',
      listed(({ antennas }) => antennas ?? []),
    ),
    ...differing(
      'satellites',
      projects.map(({ satellites }) => {
        const { systems: _, terminals: __, ...watched } = satellites ?? {};
        return watched;
      }),
      { zh: '卫星', en: 'Satellites' },
    ),
    ...differingThings(
      'satellites.systems',
      listed(({ satellites }) => satellites?.systems ?? []),
    ),
    ...differingThings(
      'satellites.terminals',
      listed(({ satellites }) => satellites?.terminals ?? []),
    ),
    ...differingThings('goals', goalsOf(projects)),
  ];
}

/** Goals that all projects have: those that one lacks are told of by notes. */
function goalsOf(projects: readonly Project[]): (readonly Thing[])[] {
  const all = (id: string) => projects.every(({ goals }) => goals.some((goal) => goal.id === id));
  return projects.map(({ goals }) => goals.filter(({ id }) => all(id)));
}

/** Differences of things that are known by their ids, each led by the thing's name. */
function differingThings(
  path: string,
  lists: readonly (readonly Thing[])[],
): AssumptionDifference[] {
  return idsOf(lists).flatMap((id) => {
    const things = lists.map((list) => list.find((thing) => thing.id === id));
    const name = things.find((thing) => thing !== undefined)?.name ?? { zh: id, en: id };
    if (things.every((thing) => thing !== undefined)) {
      return differing(`${path}[${id}]`, things, name);
    }
    const values = things.map((thing) => (thing ? { zh: '有', en: 'there' } : absent));
    return [{ path: `${path}[${id}]`, name, values }];
  });
}

/** The fields, at any depth, that are not the same in all objects. */
function differing(
  path: string,
  objects: readonly object[],
  of: Name | null = null,
): AssumptionDifference[] {
  const keys = [...new Set(objects.flatMap((each) => Object.keys(each)))];
  return keys.flatMap((key) => {
    const values = objects.map((each): unknown => (each as Record<string, unknown>)[key]);
    const first = canonicalJson([values[0] ?? null]);
    if (ofNoEffect.has(key) || values.every((value) => canonicalJson([value ?? null]) === first)) {
      return [];
    }
    const at = path === '' ? key : `${path}.${key}`;
    const label = fieldNames[key] ?? { zh: key, en: key };
    const name = of ? joined(of, label) : label;
    if (values.every(isObject)) return differing(at, values, name);
    return [{ path: at, name: plain(name), values: values.map((value) => told(value, label)) }];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function joined(of: Name, label: FieldName): FieldName {
  const unit = label.unit === undefined ? {} : { unit: label.unit };
  return { zh: `${of.zh} ${label.zh}`, en: `${of.en}: ${label.en}`, ...unit };
}

function plain({ zh, en }: Name): Name {
  return { zh, en };
}

/** A value as it is shown. */
function told(value: unknown, { unit }: FieldName): Name {
  if (value === undefined || value === null) return absent;
  const word = valueNames[String(value)];
  if (typeof value !== 'number' && word) return word;
  const text =
    typeof value === 'number'
      ? `${Number(value.toPrecision(6))}${unit ? ` ${unit}` : ''}`
      : listText(value);
  return { zh: text, en: text };
}

/** Lists and objects in short; long ones, such as patterns, end with a part of their hash. */
function listText(value: unknown): string {
  if (typeof value !== 'object') return String(value);
  const text = canonicalJson(value).replaceAll(/["{}[\]]/g, '');
  if (text.length <= 80) return text.replaceAll(',', ', ');
  // what is left out may be all that differs
  return `${text.slice(0, 48)}… (${contentHash(canonicalJson(value)).slice(0, 8)})`;
}
