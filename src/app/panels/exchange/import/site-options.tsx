import type { SiteTable } from '../../../../network/site-list/site-table.ts';
import type {
  ImportProposal,
  SiteImportOptions,
} from '../../../../planning/site-import/site-import.ts';
import { useApp } from '../../../state/use-app.ts';
import { Pills } from '../choices.tsx';
import { texts } from './import-texts.ts';
import { siteTexts } from './sites-texts.ts';

interface SiteOptionsProps {
  readonly table: SiteTable;
  readonly proposals: readonly ImportProposal[];
  readonly options: SiteImportOptions;
  readonly onChange: (change: SiteImportOptions) => void;
}

/** How a list is to be understood: what its values suggest, with the reasons, and the user's word. */
export function SiteOptions({ table, proposals, options, onChange }: SiteOptionsProps) {
  const language = useApp((state) => state.language);
  // a project says itself how it is to be understood
  const isProject = table.kind === 'project';
  return (
    <div className="import-options">
      {proposals.map((proposal) => (
        <Proposal key={proposal.kind} proposal={proposal} onChange={onChange} />
      ))}
      {isProject ? null : (
        <>
          <Pills
            label={texts.order[language]}
            value={options.swapped ? 'latLon' : 'lonLat'}
            choices={[
              { value: 'lonLat', label: texts.asWritten[language] },
              { value: 'latLon', label: texts.swapped[language] },
            ]}
            testId="import-order"
            onChoose={(value) => onChange({ swapped: value === 'latLon' })}
          />
          <Pills
            label={texts.datum[language]}
            hint={texts.gcj02Hint[language]}
            value={options.datum ?? 'wgs84'}
            choices={[
              { value: 'wgs84', label: texts.wgs84[language] },
              { value: 'gcj02', label: texts.gcj02[language] },
            ]}
            testId="import-datum"
            onChoose={(datum) => onChange({ datum })}
          />
          <Pills
            label={siteTexts.power[language]}
            value={options.powerUnit ?? 'auto'}
            choices={[
              { value: 'auto', label: siteTexts.auto[language] },
              { value: 'W', label: 'W' },
              { value: 'dBm', label: 'dBm' },
            ]}
            testId="import-power"
            onChoose={(powerUnit) => onChange({ powerUnit })}
          />
        </>
      )}
      <Pills
        label={siteTexts.duplicates[language]}
        hint={siteTexts.duplicatesHint[language]}
        value={options.onDuplicate ?? 'replace'}
        choices={(['replace', 'skip', 'rename'] as const).map((value) => ({
          value,
          label: siteTexts[value][language],
        }))}
        testId="import-duplicates"
        onChoose={(onDuplicate) => onChange({ onDuplicate })}
      />
    </div>
  );
}

/** What the values suggest and why; in use, it can be put off again. */
function Proposal({
  proposal: { kind, applied, options, reason },
  onChange,
}: {
  readonly proposal: ImportProposal;
  readonly onChange: (change: SiteImportOptions) => void;
}) {
  const language = useApp((state) => state.language);
  return (
    <p
      className={applied ? 'import-proposal applied' : 'import-proposal'}
      data-testid={`propose-${kind}`}
    >
      <span>{reason[language]}</span>
      <button
        type="button"
        className="icon-button bordered"
        onClick={() => onChange(applied ? plainOf[kind] : options)}
      >
        {(applied ? siteTexts.undo : siteTexts.use)[language]}
      </button>
    </p>
  );
}

const plainOf: Readonly<Record<ImportProposal['kind'], SiteImportOptions>> = {
  swapped: { swapped: false },
  powerUnit: { powerUnit: 'auto' },
  datum: { datum: 'wgs84' },
};
