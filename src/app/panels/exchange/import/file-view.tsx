import { useState } from 'react';
import { openSatellites } from '../../../satellites/satellite-view.ts';
import { lazily } from '../../../shell/lazily.tsx';
import { useSession } from '../../../shell/session-port.ts';
import { showAntenna } from '../../../state/actions.ts';
import { useApp } from '../../../state/use-app.ts';
import { Pills } from '../choices.tsx';
import { leaveAntennaFiles } from '../exchange-store.ts';
import { texts } from './import-texts.ts';
import type { IncomingFile } from './incoming-file.ts';
import { PlainView } from './plain-view.tsx';
import { ShapesView } from './shapes-view.tsx';
import { SitesView } from './sites-view.tsx';

/** Reading ships brings their chunk along. */
const RoutesView = lazily(
  async () => (await import('../../ships/import/routes-view.tsx')).RoutesView,
);

export interface FileViewProps<T extends IncomingFile = IncomingFile> {
  readonly incoming: T;
  /** What may be ships is taken for them at first. */
  readonly wantsShips?: boolean;
  /** It was taken. */
  readonly onDone: () => void;
  /** It is left out, and nothing has changed. */
  readonly onCancel: () => void;
}

/** What can be done with a file, by its kind. */
export function FileView({ incoming, wantsShips = false, onDone, onCancel }: FileViewProps) {
  const language = useApp((state) => state.language);
  const session = useSession();
  const [wantsSites, setWantsSites] = useState(false);
  switch (incoming.kind) {
    case 'table':
      return <TableFileView {...{ incoming, wantsShips, onDone, onCancel }} />;
    case 'routes':
      return <RoutesView incoming={incoming} onDone={onDone} onCancel={onCancel} />;
    case 'map':
      return <MapFileView {...{ incoming, wantsShips, onDone, onCancel }} />;
    case 'project':
      return wantsSites ? (
        <SitesView incoming={incoming} onDone={onDone} onCancel={onCancel} />
      ) : (
        <PlainView
          title={texts.project[language]}
          files={[incoming.name]}
          text={texts.projectOpenHint[language]}
          action={texts.projectOpen[language]}
          other={{ label: texts.projectSites[language], run: () => setWantsSites(true) }}
          onAction={() => {
            void session?.openProjectFile(incoming.file);
            onDone();
          }}
          onCancel={onCancel}
        />
      );
    case 'elevation':
      return (
        <PlainView
          title={texts.elevation[language]}
          files={incoming.files.map(({ name }) => name)}
          text={texts.elevationUse[language]}
          action={texts.takeElevation[language]}
          onAction={() => {
            void session?.importElevation(incoming.files);
            onDone();
          }}
          onCancel={onCancel}
        />
      );
    case 'antennas':
      return (
        <PlainView
          title={texts.antennas[language]}
          files={incoming.files.map(({ name }) => name)}
          text={texts.antennasUse[language]}
          action={texts.takeAntennas[language]}
          onAction={() => {
            leaveAntennaFiles(incoming.files);
            onDone();
            showAntenna(null);
          }}
          onCancel={onCancel}
        />
      );
    case 'elements':
      return (
        <PlainView
          title={texts.elements[language]}
          files={incoming.files.map(({ name }) => name)}
          text={texts.elementsUse[language]}
          action={texts.takeElements[language]}
          onAction={() => {
            onDone();
            openSatellites({ kind: 'new', how: 'elements', files: incoming.files });
          }}
          onCancel={onCancel}
        />
      );
    case 'refused':
      return (
        <PlainView
          title={texts.refused[language]}
          files={[incoming.name]}
          problem={incoming.reason[language]}
          onCancel={onCancel}
        />
      );
  }
}

/** Lists are of sites, or of positions of ships. */
function TableFileView(props: FileViewProps<Extract<IncomingFile, { kind: 'table' }>>) {
  const language = useApp((state) => state.language);
  const { incoming, wantsShips } = props;
  const isText = !incoming.name.toLowerCase().endsWith('.xlsx');
  const mayBeShips = isText && (wantsShips || incoming.looksLikeShips);
  const [as, setAs] = useState<'sites' | 'ships'>(mayBeShips ? 'ships' : 'sites');
  return (
    <>
      {isText ? (
        <div className="import-options">
          <Pills
            label={texts.as[language]}
            value={as}
            choices={[
              { value: 'sites', label: texts.asSites[language] },
              { value: 'ships', label: texts.asShips[language] },
            ]}
            testId="import-as"
            onChoose={setAs}
          />
        </div>
      ) : null}
      {as === 'ships' ? <RoutesView {...props} /> : <SitesView {...props} />}
    </>
  );
}

/** Maps may hold sites, ships or anything else: points that have what sites have are taken for sites. */
function MapFileView(props: FileViewProps<Extract<IncomingFile, { kind: 'map' }>>) {
  const language = useApp((state) => state.language);
  const { incoming, wantsShips, onCancel } = props;
  const { check } = incoming;
  const shapes = check.valid ? check.shapes : [];
  const hasLines = shapes.some(({ kind }) => kind === 'line');
  const isKml = incoming.name.toLowerCase().endsWith('.kml');
  const mayBeShips = isKml && (hasLines || incoming.looksLikeShips);
  const [as, setAs] = useState<'sites' | 'shapes' | 'ships'>(
    mayBeShips && (wantsShips || incoming.looksLikeShips)
      ? 'ships'
      : incoming.looksLikeSites
        ? 'sites'
        : 'shapes',
  );
  if (!check.valid && !mayBeShips) {
    return (
      <PlainView
        title={texts.refused[language]}
        files={[incoming.name]}
        problem={check.reason[language]}
        onCancel={onCancel}
      />
    );
  }
  const hasPoints = shapes.some(({ kind }) => kind === 'point');
  const choices = [
    ...(hasPoints ? [{ value: 'sites', label: texts.asSites[language] } as const] : []),
    ...(check.valid ? [{ value: 'shapes', label: texts.asShapes[language] } as const] : []),
    ...(mayBeShips ? [{ value: 'ships', label: texts.asShips[language] } as const] : []),
  ];
  return (
    <>
      {choices.length > 1 ? (
        <div className="import-options">
          <Pills
            label={texts.as[language]}
            value={as}
            choices={choices}
            testId="import-as"
            onChoose={setAs}
          />
        </div>
      ) : null}
      {as === 'ships' ? (
        <RoutesView {...props} />
      ) : as === 'sites' ? (
        <SitesView {...props} />
      ) : (
        <ShapesView {...props} shapes={shapes} />
      )}
    </>
  );
}
