import type { Language } from '../../../network/name.ts';
import { loadTexts, useText } from '../../i18n/text.ts';
import { openExport, openImport } from '../../panels/exchange/exchange-store.ts';
import { openDialog, setLanguage, setTheme, showAntenna, toggleRail } from '../../state/actions.ts';
import { useApp } from '../../state/use-app.ts';
import { showProjects } from '../../storage/storage-state.ts';
import { Icon, Logo } from '../icons.tsx';
import { IllustrativeTag } from '../illustrative-tag.tsx';
import { Tip } from '../mantine/tip.tsx';
import { useSession } from '../session-port.ts';
import { RunIndicator } from './run-indicator.tsx';
import { UndoButtons } from './undo-buttons.tsx';

/** Project, history, run state, file and display switches. */
export function TopBar() {
  const t = useText();
  const language = useApp((state) => state.language);
  const name = useApp((state) => state.project.name);
  const illustrative = useApp((state) => state.project.illustrative);
  return (
    <header className="top">
      <div className="brand">
        <Tip label={t('top.rail')} keys="T">
          <button
            type="button"
            className="icon-button rail-button"
            aria-label={t('top.rail')}
            onClick={toggleRail}
          >
            <Icon name="rail" />
          </button>
        </Tip>
        <Logo />
        <span>Offing</span>
        <small lang="zh">近海</small>
      </div>
      <Tip label={t('top.projectsHint')} keys="Ctrl Shift O">
        <button
          type="button"
          className="project-name"
          data-testid="project-name"
          onClick={() => showProjects()}
        >
          <h1 className="cut">{illustrative ? withoutMark(name[language]) : name[language]}</h1>
          <Icon name="down" size={12} />
        </button>
      </Tip>
      {illustrative ? <IllustrativeTag /> : null}
      <div className="separator" />
      <UndoButtons />
      <div className="separator" />
      <RunIndicator />
      <div className="end">
        <FileButtons />
        <div className="separator" />
        <DisplaySwitches />
        <Tip label={t('top.find')} keys="Ctrl K">
          <button
            type="button"
            className="icon-button"
            data-testid="find"
            aria-label={t('top.find')}
            onClick={() => openDialog('palette')}
          >
            <Icon name="search" />
          </button>
        </Tip>
        <Tip label={t('top.keys')} keys="?">
          <button
            type="button"
            className="icon-button"
            aria-label={t('top.keys')}
            onClick={() => openDialog('keys')}
          >
            ?
          </button>
        </Tip>
      </div>
    </header>
  );
}

/** The tag beside the name says that it is illustrative; the name need not. */
function withoutMark(name: string): string {
  return name.replace(/\s*[（(](示意|illustrative)[)）]$/, '');
}

function FileButtons() {
  const t = useText();
  const session = useSession();
  return (
    <>
      <input
        id="project-file"
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) {
            void session?.openProjectFile(file);
          }
        }}
      />
      <Tip label={t('top.openHint')} keys="Ctrl O">
        <button
          type="button"
          className="icon-button"
          disabled={!session}
          onClick={() => void session?.chooseProjectFile()}
        >
          <Icon name="open" />
          {t('top.open')}
        </button>
      </Tip>
      <ExchangeButtons />
      <AntennasButton />
      <Tip label={t('top.saveHint')} keys="Ctrl S">
        <button
          type="button"
          className="icon-button"
          disabled={!session}
          onClick={() => void session?.saveProject()}
        >
          <Icon name="save" />
          {t('top.save')}
        </button>
      </Tip>
    </>
  );
}

/** Everything that comes from files and goes into them, but for the project itself. */
function ExchangeButtons() {
  const t = useText();
  const ready = useApp((state) => state.ready);
  const elevation = useApp((state) => state.importedElevation);
  const hint = t('top.importHint');
  const shown = elevation ? `${hint}\n${t('top.elevationShown', { files: elevation })}` : hint;
  return (
    <>
      <Tip label={shown} keys="Ctrl I">
        <button
          type="button"
          className="icon-button secondary"
          data-testid="open-import"
          disabled={!ready}
          onClick={() => openImport()}
        >
          {t('top.importFiles')}
        </button>
      </Tip>
      <Tip label={t('top.exportHint')} keys="Ctrl Shift E">
        <button
          type="button"
          className="icon-button secondary"
          data-testid="open-export"
          disabled={!ready}
          onClick={() => openExport('sites')}
        >
          {t('top.exportFiles')}
        </button>
      </Tip>
    </>
  );
}

/** Opens the library of antennas. */
function AntennasButton() {
  const t = useText();
  const ready = useApp((state) => state.ready);
  return (
    <Tip label={t('top.antennasHint')} keys="A">
      <button
        type="button"
        className="icon-button secondary"
        data-testid="antennas"
        disabled={!ready}
        onClick={() => showAntenna(null)}
      >
        {t('top.antennas')}
      </button>
    </Tip>
  );
}

async function showLanguage(language: Language): Promise<void> {
  await loadTexts(language);
  setLanguage(language);
}

function DisplaySwitches() {
  const t = useText();
  const language = useApp((state) => state.language);
  const theme = useApp((state) => state.theme);
  const themeHint = t(theme === 'dark' ? 'top.themeToLight' : 'top.themeToDark');
  return (
    <>
      <Tip label={t('top.languageHint')}>
        <button
          type="button"
          className="icon-button"
          style={{ fontWeight: 500 }}
          data-testid="language"
          aria-label={`${language === 'zh' ? 'EN' : '中文'} · ${t('top.languageHint')}`}
          onClick={() => void showLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {language === 'zh' ? 'EN' : '中文'}
        </button>
      </Tip>
      <Tip label={themeHint}>
        <button
          type="button"
          className="icon-button"
          data-testid="theme"
          aria-label={themeHint}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
        </button>
      </Tip>
    </>
  );
}
