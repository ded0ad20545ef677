import { type ReportFormat, reportFormats } from '../../../compute/report-formats.ts';
import { useApp } from '../../state/use-app.ts';
import { formatTexts, texts } from './report-texts.ts';

interface FormatTicksProps {
  readonly chosen: readonly ReportFormat[];
  readonly onChoose: (formats: ReportFormat[]) => void;
}

/** What the report is written as: any of the formats together. */
export function FormatTicks({ chosen, onChoose }: FormatTicksProps) {
  const language = useApp((state) => state.language);
  const toggle = (format: ReportFormat) =>
    onChoose(
      reportFormats.filter((each) =>
        each === format ? !chosen.includes(each) : chosen.includes(each),
      ),
    );
  return (
    <fieldset className="report-formats" aria-label={texts.formats[language]}>
      {reportFormats.map((format) => {
        const { name, ending, use } = formatTexts[format];
        return (
          <label key={format}>
            <input
              type="checkbox"
              data-testid={`report-format-${format}`}
              checked={chosen.includes(format)}
              onChange={() => toggle(format)}
            />
            <b>{name[language]}</b>
            <code>{ending}</code>
            <span>{use[language]}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
