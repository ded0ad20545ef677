import type { Name } from '../../../network/name.ts';
import type { Site } from '../../../network/site.ts';
import { changeMany, type SiteValues } from '../../state/bulk-edits.ts';
import { edit } from '../../state/edit-history.ts';
import { nameOfSiteChange } from '../../state/step-name.ts';
import { useApp } from '../../state/use-app.ts';
import { fieldLimits } from '../fields/field-limits.ts';
import { manyTexts } from './many-texts.ts';
import { NumberEntry } from './number-entry.tsx';
import { TextField } from './text-field.tsx';

/** Whose a site is, what it costs, and what is to be remembered of it; each may be left empty. */
export function SiteExtras({ site }: { site: Site }) {
  const language = useApp((state) => state.language);
  const scenarioId = useApp((state) => state.scenarioId);
  const set = (field: keyof Site, called: Name, values: SiteValues) =>
    edit(
      nameOfSiteChange(scenarioId, site.id, field, called),
      (project) => changeMany(project, scenarioId, { sites: new Map([[site.id, values]]) }).project,
    );
  return (
    <>
      <TextField
        label={manyTexts.owner[language]}
        language={language}
        value={site.owner ?? ''}
        optional
        testId="field-owner"
        onCommit={(owner) =>
          set('owner', { zh: '权属', en: 'owner' }, { owner: owner || undefined })
        }
      />
      <NumberEntry
        label={manyTexts.capex[language]}
        unit={language === 'zh' ? '千元' : 'kCNY'}
        {...fieldLimits.capexKcny}
        value={site.capexKcny ?? null}
        whenEmpty={{ placeholder: '—', value: 0 }}
        testId="field-capex"
        onCommit={(value) =>
          set('capexKcny', { zh: '投资', en: 'CAPEX' }, { capexKcny: value ?? undefined })
        }
      />
      <TextField
        label={manyTexts.note[language]}
        language={language}
        value={site.note?.[language] ?? ''}
        optional
        testId="field-note"
        onCommit={(text) =>
          set('note', { zh: '备注', en: 'note' }, { note: noteWith(site.note, language, text) })
        }
      />
    </>
  );
}

/** A note in one language; in both while they have said the same, and none when it is emptied. */
function noteWith(note: Name | undefined, language: keyof Name, text: string): Name | undefined {
  if (text === '') return undefined;
  return !note || note.zh === note.en ? { zh: text, en: text } : { ...note, [language]: text };
}
