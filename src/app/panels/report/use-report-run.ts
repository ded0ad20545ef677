import { zip } from 'fflate';
import { useEffect, useRef, useState } from 'react';
import type { ReportFile } from '../../../compute/report-files.ts';
import { isCancelled } from '../../../compute/thread-pool.ts';
import type { ReportOrder } from '../../session/write-report.ts';
import { useSession } from '../../shell/session-port.ts';
import { saveFile } from '../exchange/save-file.ts';

/** How far the making of a report is. */
export type ReportRun =
  | { readonly phase: 'idle' }
  | { readonly phase: 'computing'; readonly done: number; readonly total: number }
  | { readonly phase: 'writing'; readonly file: string }
  | {
      readonly phase: 'saved';
      readonly file: ReportFile;
      readonly packHash: string;
    }
  | { readonly phase: 'failed'; readonly reason: string };

/** Makes reports one at a time; what is running ends with the dialog. */
export function useReportRun() {
  const session = useSession();
  const [run, setRun] = useState<ReportRun>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (order: ReportOrder) => {
    if (!session || running.current) return;
    const own = new AbortController();
    running.current = own;
    setRun({ phase: 'computing', done: 0, total: 0 });
    try {
      const { files, packHash } = await session.makeReport(order, {
        signal: own.signal,
        onProgress: setRun,
      });
      const { scenarioIds, date } = order.request;
      const file = await oneFile(files, `${order.project.id}-${scenarioIds[0]}-${date}`);
      if (own.signal.aborted) return;
      saveFile(file.name, file.bytes);
      setRun({ phase: 'saved', file, packHash });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setRun(isCancelled(error) ? { phase: 'idle' } : { phase: 'failed', reason });
    } finally {
      running.current = null;
    }
  };
  return {
    run,
    start,
    cancel: () => running.current?.abort(),
    saveAgain: () => {
      if (run.phase === 'saved') saveFile(run.file.name, run.file.bytes);
    },
  };
}

/** A single file as it is, several as an archive in a folder of its name. */
async function oneFile(files: readonly ReportFile[], name: string): Promise<ReportFile> {
  if (files.length === 1) return { ...files[0], name: `${name}-${files[0].name}` };
  const entries = Object.fromEntries(files.map((file) => [`${name}/${file.name}`, file.bytes]));
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    zip(entries, { level: 6 }, (error, data) => (error ? reject(error) : resolve(data)));
  });
  return { name: `${name}.zip`, bytes: new Uint8Array(bytes) };
}
