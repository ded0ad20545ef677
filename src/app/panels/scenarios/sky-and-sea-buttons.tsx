import { Tip } from '../../shell/mantine/tip.tsx';
import { toggleFleets } from '../../ships/ship-view.ts';
import { openDialog } from '../../state/actions.ts';
import { useApp } from '../../state/use-app.ts';
import { buttonTexts } from './sky-and-sea-texts.ts';

/** Opens the satellites and the fleets of the plan. */
export function SkyAndSeaButtons() {
  const language = useApp((state) => state.language);
  const opened = useApp((state) => state.shipsDrawer === 'fleets');
  return (
    <>
      <Tip label={buttonTexts.satellitesHint[language]} keys="Shift Y" side="right">
        <button
          type="button"
          className="scenario-tool"
          data-testid="open-satellites"
          onClick={() => openDialog('satellites')}
        >
          {buttonTexts.satellites[language]}
        </button>
      </Tip>
      <Tip label={buttonTexts.fleetsHint[language]} keys="U" side="right">
        <button
          type="button"
          className="scenario-tool"
          data-testid="open-fleets"
          aria-pressed={opened}
          onClick={toggleFleets}
        >
          {buttonTexts.fleets[language]}
        </button>
      </Tip>
    </>
  );
}
