import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState, type JSX } from 'react';

import { slugOf } from '../../model/slug.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../record/exports/export-formats.ts';
import { useFilter, useRecordIndex } from '../../store/hooks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ExportDialog.module.css';
import { gatherTexts, shownNow } from './gather-export.ts';
import { drawPicture } from './picture/draw-picture.tsx';
import { paintPng } from './picture/paint-png.ts';
import type { PictureName } from './picture/PictureSheet.tsx';
import { saveFile } from '../../ui/save-file.ts';

const ReportView = lazy(async () => {
  const { ReportView: loaded } = await import('./report/ReportView.tsx');
  return { default: loaded };
});

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
  function run(work: Promise<void>): void {
    work.catch((error: unknown) => {
      setNews(`Not saved: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  async function saveData({ id, extension, mediaType, write }: ExportFormat): Promise<void> {
    const { texts, missing } = await gatherTexts(client, shown);
    const name = `${slugOf(shown.index.record.corpus.id)}-${id}.${extension}`;
    saveFile(name, new Blob([write({ ...shown, texts })], { type: mediaType }));
    setNews(missing === 0 ? `Saved ${name}` : `Saved ${name}, ${withoutTexts(missing)}`);
  }

  async function savePicture(picture: PictureName, as: 'svg' | 'png'): Promise<void> {
    setNews('Drawing …');
    const { corpus } = shown.index.record;
    const drawn = await drawPicture(picture, corpus.title, shown.about);
    const name = `${slugOf(corpus.id)}-${picture}.${as}`;
    const svg = new Blob([drawn.svg], { type: 'image/svg+xml' });
    saveFile(name, as === 'svg' ? svg : await paintPng(drawn));
    setNews(`Saved ${name}`);
  }

  if (isReport) {
    return (
      <Suspense>
        <ReportView shown={shown} onClose={onClose} />
      </Suspense>
    );
  }
  return (
    <Dialog title="Export what is shown" className={styles['dialog']} onClose={onClose}>
      <p className={styles['shown']}>{shown.about.shown}</p>
      <h3>On paper</h3>
      <ul className={styles['choices']}>
        <li>
          <button type="button" onClick={() => setReport(true)}>
            Report
          </button>
          <span>the timeline, the events by day, the words and the sources, to print</span>
        </li>
      </ul>
      <h3>Pictures</h3>
      <ul className={styles['choices']}>
        {PICTURES.map(({ picture, as, label, hint }) => (
          <li key={label}>
            <button type="button" onClick={() => run(savePicture(picture, as))}>
              {label}
            </button>
            <span>{hint}</span>
          </li>
        ))}
      </ul>
      <h3>Data</h3>
      <ul className={styles['choices']}>
        {EXPORT_FORMATS.map((format) => (
          <li key={format.id}>
            <button type="button" onClick={() => run(saveData(format))}>
              {format.label}
            </button>
            <span>{format.hint}</span>
          </li>
        ))}
      </ul>
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

function withoutTexts(missing: number): string {
  const articles = missing === 1 ? 'one article' : `${missing} articles`;
  return `but ${articles} could not be fetched: the characters around their words are left out`;
}
