import type { QueryClient } from '@tanstack/react-query';

import { slugOf } from '../../model/slug.ts';
import type { ExportFormat } from '../../record/exports/export-formats.ts';
import { saveFile } from '../../ui/save-file.ts';
import { gatherTexts, type ShownNow } from './gather-export.ts';
import { drawPicture } from './picture/draw-picture.tsx';
import { paintPng } from './picture/paint-png.ts';
import type { PictureName } from './picture/PictureSheet.tsx';

/** A view as a file: lines for editing, or dots for slides. */
export interface PictureFile {
  readonly picture: PictureName;
  readonly as: 'svg' | 'png';
}

/** Saves what is shown in a format for data, and says in words what was saved. */
export async function saveData(
  client: QueryClient,
  shown: ShownNow,
  { id, extension, mediaType, write }: ExportFormat,
): Promise<string> {
  const { texts, missing } = await gatherTexts(client, shown);
  const name = `${slugOf(shown.index.record.corpus.id)}-${id}.${extension}`;
  saveFile(name, new Blob([write({ ...shown, texts })], { type: mediaType }));
  return missing === 0 ? `Saved ${name}` : `Saved ${name}, ${withoutTexts(missing)}`;
}

/** Saves a view as a picture, and says in words what was saved. */
export async function savePicture(
  { index, about }: ShownNow,
  { picture, as }: PictureFile,
): Promise<string> {
  const { corpus } = index.record;
  const drawn = await drawPicture(picture, corpus.title, about);
  const name = `${slugOf(corpus.id)}-${picture}.${as}`;
  const svg = new Blob([drawn.svg], { type: 'image/svg+xml' });
  saveFile(name, as === 'svg' ? svg : await paintPng(drawn));
  return `Saved ${name}`;
}

function withoutTexts(missing: number): string {
  const articles = missing === 1 ? 'one article' : `${missing} articles`;
  return `but ${articles} could not be fetched: the characters around their words are left out`;
}
