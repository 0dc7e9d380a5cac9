import type { DrawnPicture } from './draw-picture.tsx';
import { loadedFontFaces } from './font-faces.ts';

/** Pixels for one CSS pixel: sharp on paper and on fine screens. */
const SCALE = 2;

/** A picture with its fonts inside, as the address of an image; nothing else is needed to show it. */
export async function pictureAddress({ svg }: DrawnPicture): Promise<string> {
  const fonts = `<style>${await loadedFontFaces()}</style>`;
  const whole = svg.replace(/<title>/, `${fonts}<title>`);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`;
}

/** Paints a picture as PNG, two pixels for one. Throws where the browser cannot. */
export async function paintPng(picture: DrawnPicture): Promise<Blob> {
  const image = new Image();
  image.src = await pictureAddress(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no PNG was made'))), 'image/png');
  });
}
