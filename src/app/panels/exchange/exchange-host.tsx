import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { useSession } from '../../shell/session-port.ts';
import { useApp } from '../../state/use-app.ts';
import type { ProjectKeeper } from '../../storage/project-keeper.ts';
import { openImport, useExchange } from './exchange-store.ts';

const ExportDialog = lazy(async () => ({
  default: (await import('./export/export-dialog.tsx')).ExportDialog,
}));

const ImportPanel = lazy(async () => ({
  default: (await import('./import/import-panel.tsx')).ImportPanel,
}));

/** Import and export, brought in when first asked for; files may be dropped anywhere on the page. */
export function ExchangeHost() {
  const t = useText();
  const ready = useApp((state) => state.ready);
  const exchange = useExchange();
  const session = useSession();
  const dragging = useDroppedFiles(ready, session?.projects ?? null);
  return (
    <>
      {ready && exchange ? (
        <Suspense fallback={null}>
          {exchange.kind === 'exports' ? (
            <ExportDialog tab={exchange.tab} />
          ) : (
            <ImportPanel files={exchange.files} wantsShips={exchange.wantsShips ?? false} />
          )}
        </Suspense>
      ) : null}
      {dragging ? <div className="drop-veil">{t('top.drop')}</div> : null}
    </>
  );
}

/** Reports and reviews are opened at once, all else is looked at before it is taken. */
async function take(files: readonly File[], keeper: ProjectKeeper): Promise<void> {
  const { takeReviewFiles } = await import('../../review/review-files.ts');
  const others = await takeReviewFiles(files, keeper);
  if (others.length > 0) openImport(others);
}

/** Takes files that are dropped outside dialogs with a use of their own for them. */
function useDroppedFiles(ready: boolean, keeper: ProjectKeeper | null): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    if (!ready || !keeper) return;
    const isOurs = (event: DragEvent) =>
      !event.defaultPrevented &&
      event.dataTransfer?.types.includes('Files') === true &&
      !(event.target instanceof Element && event.target.closest('[aria-modal="true"]'));
    const onOver = (event: DragEvent) => {
      if (!isOurs(event)) return;
      // the browser would open the file in place of the page
      event.preventDefault();
      setDragging(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const onDrop = (event: DragEvent) => {
      setDragging(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])], keeper);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [ready, keeper]);
  return dragging;
}
