import { useEffect, useState } from 'react';

import type { ShownNow } from '../gather-export.ts';
import { drawPicture } from '../picture/draw-picture.tsx';
import { pictureAddress } from '../picture/paint-png.ts';

/** The timeline as an image; null until it is drawn, and where it cannot be. */
export function useTimelinePicture({ index, about }: ShownNow): string | null {
  const [address, setAddress] = useState<string | null>(null);
  const [{ title, note }] = useState({ title: index.record.corpus.title, note: about });
  useEffect(() => {
    let isWanted = true;
    drawPicture('timeline', title, note)
      .then(pictureAddress)
      .then((drawn) => isWanted && setAddress(drawn))
      .catch(() => setAddress(null));
    return () => {
      isWanted = false;
    };
  }, [title, note]);
  return address;
}
