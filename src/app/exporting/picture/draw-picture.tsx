import { createRoot } from 'react-dom/client';

import { element } from '../../../record/exports/xml.ts';
import type { ExportNote } from '../../../record/exports/export-input.ts';
import { freeze, type Frozen } from './freeze.ts';
import { PICTURE_TITLES, PictureSheet, type PictureName } from './PictureSheet.tsx';
import styles from './PictureSheet.module.css';

/** A picture as an SVG file, with its size in CSS pixels. */
export interface DrawnPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Frames after which the views have measured themselves and drawn. */
const SETTLING_FRAMES = 12;

/**
 * Draws a view anew beside the page, wide enough for all its rows and words, and takes down what
 * stands there: the same on a phone as on a desk.
 */
export async function drawPicture(
  picture: PictureName,
  title: string,
  about: ExportNote,
): Promise<DrawnPicture> {
  const stage = document.createElement('div');
  stage.className = styles['stage'] ?? '';
  // read on paper and in other documents
  stage.dataset['theme'] = 'light';
  stage.inert = true;
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    root.render(<PictureSheet picture={picture} about={about} />);
    await document.fonts.ready;
    for (let frame = 0; frame < SETTLING_FRAMES; frame += 1) await nextFrame();
    await document.fonts.ready;
    const sheet = stage.firstElementChild;
    if (!(sheet instanceof HTMLElement)) throw new Error(`the ${picture} was not drawn`);
    return writeSvg(freeze(sheet), `${title}: ${PICTURE_TITLES[picture]}`, about);
  } finally {
    root.unmount();
    stage.remove();
  }
}

function nextFrame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => done());
  });
}

function writeSvg(frozen: Frozen, title: string, about: ExportNote): DrawnPicture {
  const { marks, width, height } = frozen;
  const head = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
  };
  const words = [textElement('title', title), textElement('desc', about.shown)];
  return { svg: `${element('svg', head, [...words, ...marks])}\n`, width, height };
}

function textElement(name: string, text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${name}>${safe}</${name}>`;
}
