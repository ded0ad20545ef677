import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { mostZones } from '../../../../coverage/most-zones.ts';
import type { Vertex } from '../../../../geo/position.ts';
import { shoreLine } from '../../../../geo/shore-line.ts';
import { shoreOffset } from '../../../../geo/shore-offset.ts';
import type { Name } from '../../../../network/name.ts';
import {
  type IncomingShape,
  rolesOfKind,
  type ShapeRole,
} from '../../../../planning/shape-import/incoming-shape.ts';
import { looksSwapped } from '../../../../planning/shape-import/shape-problem.ts';
import { takeShapes } from '../../../../planning/shape-import/take-shapes.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useSession } from '../../../shell/session-port.ts';
import { appStore } from '../../../state/app-store.ts';
import { edit } from '../../../state/edit-history.ts';
import { offerUndo } from '../../../state/offer-undo.ts';
import { useApp } from '../../../state/use-app.ts';
import { Pills } from '../choices.tsx';
import type { FileViewProps } from './file-view.tsx';
import { kindNames, roleNames, texts } from './import-texts.ts';
import { showMarks } from './incoming-marks.ts';
import { type PreviewColumn, PreviewTable } from './preview-table.tsx';
import { referenceCoast } from './reference-coast.ts';
import {
  firstChoices,
  markOf,
  pathsOf,
  type ShapeChoices,
  type ShapeRow,
  shapeRows,
} from './shape-choices.ts';

const kinds = ['point', 'line', 'area'] as const;

/** Points, lines and areas of a file: what each becomes, shown before any is taken. */
export function ShapesView({
  incoming,
  shapes,
  onDone,
  onCancel,
}: FileViewProps & { readonly shapes: readonly IncomingShape[] }) {
  const language = useApp((state) => state.language);
  const session = useSession();
  const scope = session?.region.scope;
  const zonesTaken = useApp((state) => state.project.zones.length);
  const swapped = useMemo(
    () => scope !== undefined && looksSwapped(shapes, scope),
    [shapes, scope],
  );
  const [choices, setChoices] = useState(() => firstChoices(shapes, swapped));
  const [farmName, setFarmName] = useState(() => incoming.name.replace(/\.[^.]+$/, ''));
  const [onlyBad, setOnlyBad] = useState(false);
  const [refusal, setRefusal] = useState<Name | null>(null);

  const settled = useDeferredValue(choices);
  const rows = useMemo(
    () => (scope ? shapeRows(shapes, settled, scope) : []),
    [shapes, settled, scope],
  );
  useEffect(() => showMarks(rows.map(markOf)), [rows]);
  if (!session || !scope) return null;

  const good = rows.filter(({ problem, role }) => problem === null && role !== 'none');
  const bad = rows.filter(({ problem }) => problem !== null);
  const left = rows.length - good.length - bad.length;
  const present = kinds.filter((kind) => shapes.some((shape) => shape.kind === kind));
  const hasTurbines = good.some(({ role }) => role === 'turbines');
  const hasZones = good.some(({ role }) => role === 'zone');
  const setReading = (reading: Partial<ShapeChoices['reading']>) =>
    setChoices((before) => ({ ...before, reading: { ...before.reading, ...reading } }));

  const take = () => {
    const coast = good.filter(({ role }) => role === 'coastline');
    const chosen = good.flatMap(({ shape, role }) =>
      role === 'coastline' || role === 'none' ? [] : [{ shape, role }],
    );
    const name = { zh: farmName.trim(), en: farmName.trim() };
    const taken = takeShapes(appStore.getState().project, chosen, name);
    if (!taken.valid) {
      setRefusal(taken.reason);
      return;
    }
    if (coast.length > 0) {
      const lines = coast.flatMap(({ shape }) => pathsOf(shape)) as Vertex[][];
      const offset = shoreOffset(shoreLine(session.region), lines);
      referenceCoast.setState({ coast: { fileName: incoming.name, lines, offset } });
    }
    if (chosen.length > 0) {
      const step = stepName(chosen.length, incoming.name);
      edit(step, () => taken.project);
      offerUndo(step);
    }
    onDone();
  };

  return (
    <>
      <div className="import-options">
        {present.map((kind) => (
          <div key={kind} className="exchange-line">
            <label htmlFor={`role-of-${kind}`}>{kindNames[kind][language]}</label>
            <RoleChoice
              id={`role-of-${kind}`}
              kind={kind}
              value={choices.byKind[kind]}
              onChoose={(role) =>
                setChoices((before) => ({
                  ...before,
                  byKind: { ...before.byKind, [kind]: role },
                  byRow: withoutKind(before.byRow, shapes, kind),
                }))
              }
            />
            {kind === 'point' && hasTurbines ? (
              <>
                <label htmlFor="farm-name">{texts.farmName[language]}</label>
                <input
                  id="farm-name"
                  className="text-input"
                  value={farmName}
                  onChange={(event) => setFarmName(event.currentTarget.value)}
                />
              </>
            ) : null}
            {kind === 'area' && hasZones ? (
              <span className="muted">
                {texts.zonesRoom[language]} {mostZones - zonesTaken}
              </span>
            ) : null}
          </div>
        ))}
        <Pills
          label={texts.order[language]}
          value={choices.reading.swapped ? 'latLon' : 'lonLat'}
          choices={[
            { value: 'lonLat', label: texts.lonLat[language] },
            { value: 'latLon', label: texts.latLon[language] },
          ]}
          testId="import-order"
          onChoose={(order) => setReading({ swapped: order === 'latLon' })}
        />
        {swapped ? <p className="import-note">{texts.swappedFound[language]}</p> : null}
        <Pills
          label={texts.datum[language]}
          hint={texts.gcj02Hint[language]}
          value={choices.reading.gcj02 ? 'gcj02' : 'wgs84'}
          choices={[
            { value: 'wgs84', label: texts.wgs84[language] },
            { value: 'gcj02', label: texts.gcj02[language] },
          ]}
          testId="import-datum"
          onChoose={(datum) => setReading({ gcj02: datum === 'gcj02' })}
        />
        {good.some(({ role }) => role === 'coastline') ? (
          <p className="import-note">{texts.coastOnly[language]}</p>
        ) : null}
      </div>
      <PreviewTable
        label={texts.title[language]}
        columns={columnsFor(language, (key, role) =>
          setChoices((before) => ({ ...before, byRow: { ...before.byRow, [key]: role } })),
        )}
        rows={onlyBad ? bad : rows}
      />
      <footer className="exchange-foot">
        <span className="said" role="status">
          {refusal ? (
            <span className="bad">✕ {refusal[language]}</span>
          ) : (
            <>
              <b>{formatNumber(good.length, 0)}</b> {texts.good[language]}
              {left > 0 ? ` · ${formatNumber(left, 0)} ${texts.out[language]}` : ''}
              {bad.length > 0 ? (
                <label className="only-bad">
                  <input
                    type="checkbox"
                    checked={onlyBad}
                    onChange={(event) => setOnlyBad(event.currentTarget.checked)}
                  />
                  <span className="bad">
                    ✕ {formatNumber(bad.length, 0)} {texts.bad[language]}
                  </span>
                </label>
              ) : null}
            </>
          )}
        </span>
        <button type="button" className="icon-button bordered" onClick={onCancel}>
          {texts.cancel[language]}
        </button>
        <button
          type="button"
          className="icon-button bordered take"
          data-testid="take-import"
          disabled={good.length === 0 || (hasTurbines && farmName.trim() === '')}
          onClick={take}
        >
          {texts.take[language]} {formatNumber(good.length, 0)} {texts.shapesUnit[language]}
        </button>
      </footer>
    </>
  );
}

function stepName(count: number, file: string): Name {
  return { zh: `从 ${file} 导入 ${count} 个对象`, en: `import ${count} shapes from ${file}` };
}

/** A choice for a whole kind takes back those made for its rows. */
function withoutKind(
  byRow: ShapeChoices['byRow'],
  shapes: readonly IncomingShape[],
  kind: IncomingShape['kind'],
): ShapeChoices['byRow'] {
  return Object.fromEntries(
    Object.entries(byRow).filter(([key]) => shapes[Number(key)].kind !== kind),
  );
}

interface RoleChoiceProps {
  readonly id?: string;
  readonly label?: string;
  readonly kind: IncomingShape['kind'];
  readonly value: ShapeRole | 'none';
  readonly onChoose: (role: ShapeRole | 'none') => void;
}

function RoleChoice({ id, label, kind, value, onChoose }: RoleChoiceProps) {
  const language = useApp((state) => state.language);
  return (
    <select
      id={id}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value as ShapeRole | 'none')}
    >
      {[...rolesOfKind[kind], 'none' as const].map((role) => (
        <option key={role} value={role}>
          {roleNames[role][language]}
        </option>
      ))}
    </select>
  );
}

function columnsFor(
  language: 'zh' | 'en',
  onChoose: (key: string, role: ShapeRole | 'none') => void,
): PreviewColumn<ShapeRow>[] {
  return [
    { title: '#', width: '40px', number: true, cell: ({ shape }) => shape.feature },
    {
      title: texts.name[language],
      width: '1fr',
      cell: ({ shape, problem }) =>
        problem ? (
          <span className="bad" title={problem[language]}>
            ✕ {shape.name?.[language] ?? ''} {problem[language]}
          </span>
        ) : (
          (shape.name?.[language] ?? <span className="muted">{texts.unnamed[language]}</span>)
        ),
    },
    { title: texts.extent[language], width: '84px', number: true, cell: ({ extent }) => extent },
    {
      title: texts.becomes[language],
      width: '150px',
      cell: ({ key, shape, role, problem }) =>
        problem ? null : (
          <RoleChoice
            label={`${texts.becomes[language]}: ${shape.name?.[language] ?? shape.feature}`}
            kind={shape.kind}
            value={role}
            onChoose={(chosen) => onChoose(key, chosen)}
          />
        ),
    },
  ];
}
