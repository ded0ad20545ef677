import { useEffect, useMemo, useState } from 'react';
import type { AskedLink } from '../../compute/asked-link.ts';
import type { CoverageEngine } from '../../compute/coverage-engine.ts';
import { backhaulsOfYear } from '../../compute/satellites/backhauls-of-year.ts';
import { scenarioOf } from '../../compute/scenario-of.ts';
import { isCancelled } from '../../compute/thread-pool.ts';
import type { Position } from '../../geo/position.ts';
import type { TerrestrialOffer } from '../../planning/availability-stack/availability-stack.ts';
import { terrestrialAvailability } from '../../planning/availability-stack/terrestrial-availability.ts';
import type { LabelledCell } from '../../planning/link-inspection/labelled-cell.ts';
import type { LinkInspection } from '../../planning/link-inspection.ts';
import { terrestrialRoundTripMs } from '../../planning/ships/serving-ship.ts';
import { useSession } from '../shell/session-port.ts';
import { currentService } from '../state/current.ts';
import { useApp } from '../state/use-app.ts';

/** What the masts give at a place. */
export interface TerrestrialAnswer {
  /** Null where no cell is received. */
  readonly offer: TerrestrialOffer | null;
  readonly cell: LabelledCell | null;
  readonly cause: LinkInspection['map']['cause'];
  /** That the place has the service, 0 to 1. */
  readonly probability: number;
  readonly onLand: boolean;
  /** Share of time in percent that the site's way to the core network is there. */
  readonly backhaulPercent: number;
}

export interface TerrestrialState {
  readonly answer: TerrestrialAnswer | null;
  readonly isCurrent: boolean;
  readonly failure: string | null;
}

/** The best cell at a place for the service that is shown, by the rules of the map. */
export function useTerrestrial(place: Position): TerrestrialState {
  const session = useSession();
  const project = useApp((state) => state.project);
  const scenarioId = useApp((state) => state.scenarioId);
  const year = useApp((state) => state.year);
  const service = useApp(currentService);
  const isDragging = useApp((state) => state.draft !== null);
  const asked = useMemo<AskedLink | null>(() => {
    if (!service || isDragging) return null;
    const { terminalId, id: serviceId } = service;
    return { project, scenarioId, terminalId, serviceId, year, place, cell: null };
  }, [project, scenarioId, year, service, isDragging, place]);
  const [told, setTold] = useState<{
    readonly asked: AskedLink;
    readonly answer: TerrestrialAnswer | null;
    readonly failure: string | null;
  } | null>(null);
  useEffect(() => {
    if (!session || !asked) return;
    let isWanted = true;
    ask(session.computing().engine, asked).then(
      (answer) => {
        if (isWanted) setTold({ asked, answer, failure: null });
      },
      (error: unknown) => {
        if (!isWanted || isCancelled(error)) return;
        const failure = error instanceof Error ? error.message : String(error);
        setTold({ asked, answer: null, failure });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [session, asked]);
  return {
    answer: told?.answer ?? null,
    isCurrent: told?.asked === asked,
    failure: told?.asked === asked ? (told?.failure ?? null) : null,
  };
}

async function ask(engine: CoverageEngine, asked: AskedLink): Promise<TerrestrialAnswer> {
  const { map, cell, budget, onLand } = await engine.inspectLink(asked);
  const { server, given, cause, probability } = map;
  const isServer = server?.sectorId === cell.sectorId && server.carrierId === cell.carrierId;
  const rate = (side: 'downlink' | 'uplink') =>
    isServer ? (budget[side].find(({ id }) => id === 'rate')?.value ?? 0) : 0;
  if (!server) {
    return { offer: null, cell: server, cause, probability, onLand, backhaulPercent: 100 };
  }
  const offer = {
    cellIndex: engine.cellNames.findIndex(
      ({ sectorId, carrierId }) => sectorId === server.sectorId && carrierId === server.carrierId,
    ),
    siteId: server.siteId,
    downlinkMbps: rate('downlink'),
    uplinkMbps: rate('uplink'),
    availabilityPercent: terrestrialAvailability(asked.project.propagation.timePercent),
    isGiven: given,
    roundTripMs: terrestrialRoundTripMs,
  };
  const bound = await throughBackhaul(engine, asked, offer);
  return { ...bound, cell: server, cause, probability, onLand };
}

/** The offer as the way to the core network leaves it: whole unless a satellite is in that way. */
async function throughBackhaul(
  engine: CoverageEngine,
  { project, scenarioId, serviceId, year }: AskedLink,
  offer: TerrestrialOffer,
): Promise<Pick<TerrestrialAnswer, 'offer' | 'backhaulPercent'>> {
  const scenario = scenarioOf(project, scenarioId);
  const service = project.services.find(({ id }) => id === serviceId);
  const own = scenario.sites.filter(({ id }) => id === offer.siteId);
  if (!service || !own.some(({ backhaul }) => backhaul === 'satellite')) {
    return { offer, backhaulPercent: 100 };
  }
  const backhauls = await backhaulsOfYear(project, { ...scenario, sites: own }, year, (question) =>
    engine.visibility(question),
  );
  return {
    offer: backhauls.through(offer, service),
    backhaulPercent: backhauls.availabilityPercent(offer.siteId, service),
  };
}
