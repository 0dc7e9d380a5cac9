import { useQueryClient } from '@tanstack/react-query';
import { lazy, startTransition, useState, type JSX } from 'react';

import { EXPORT_FORMATS } from '../../record/exports/export-formats.ts';
import { useFilter, useRecordIndex } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import styles from './ExportDialog.module.css';
import { shownNow } from './gather-export.ts';
import { saveData, savePicture } from './save-export.ts';

const ReportView = lazy(async () => {
  const { ReportView: loaded } = await import('./report/ReportView.tsx');
  return { default: loaded };
});

const REPORT = {
  label: 'Report',
  hint: 'the timeline, the events by day, the words and the sources, to print',
};

const PICTURES = [
  {
    picture: 'timeline',
    as: 'svg',
    label: 'Timeline, SVG',
    hint: 'sharp at any size, for editing',
  },
  { picture: 'timeline', as: 'png', label: 'Timeline, PNG', hint: 'for slides and documents' },
  { picture: 'network', as: 'svg', label: 'Network, SVG', hint: 'sharp at any size, for editing' },
  { picture: 'network', as: 'png', label: 'Network, PNG', hint: 'for slides and documents' },
] as const;

/** Takes what is shown elsewhere: one button a format. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const shown = shownNow(useRecordIndex(), useFilter());
  const client = useQueryClient();
  const [news, setNews] = useState('');
  const [isReport, setReport] = useState(false);

  /** A fault is told here and nothing else of the page is touched. */
  function tell(work: Promise<string>): void {
    work.then(setNews, (error: unknown) => {
      setNews(`Not saved: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  if (isReport) return <ReportView shown={shown} onClose={onClose} />;
  // the dialog stays, and Esc closes it, until the report has come
  const report = { ...REPORT, onTake: () => startTransition(() => setReport(true)) };
  const pictures = PICTURES.map(({ label, hint, ...file }) => ({
    label,
    hint,
    onTake: () => {
      setNews('Drawing …');
      tell(savePicture(shown, file));
    },
  }));
  const data = EXPORT_FORMATS.map((format) => ({
    label: format.label,
    hint: format.hint,
    onTake: () => tell(saveData(client, shown, format)),
  }));
  return (
    <Dialog title="Export what is shown" className={styles['dialog']} onClose={onClose}>
      <p className={styles['shown']}>{shown.about.shown}</p>
      <ExportChoices title="On paper" choices={[report]} />
      <ExportChoices title="Pictures" choices={pictures} />
      <ExportChoices title="Data" choices={data} />
      <p role="status" className={styles['news']}>
        {news}
      </p>
      <p className={styles['note']}>
        Each line names its article, the words and the 32 characters before and after them. The
        articles belong to their publishers.
      </p>
    </Dialog>
  );
}
