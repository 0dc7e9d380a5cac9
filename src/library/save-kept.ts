import { saveFile } from '../ui/save-file.ts';
import { recordOf } from './kept-record.ts';
import type { SavedForm } from './KeptList.tsx';
import { packFolder, packRecord } from './save-corpus.ts';
import { findCorpus } from './shelf.ts';

/** Saves a kept corpus as a file; one that was brought as a record alone has no folder to save. */
export async function saveKept(name: string, form: SavedForm): Promise<void> {
  const files = (await findCorpus(name))?.files;
  if (form === 'folder' && files?.has('corpus.yaml')) {
    saveFile(`${name}.zip`, await packFolder(name, files));
  } else {
    saveFile(`${name}.parley.json`, packRecord(await recordOf(name)));
  }
}
