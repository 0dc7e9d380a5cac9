import { localId, type LocalCorpora } from '../store/local-corpora.ts';
import { recordOf } from './kept-record.ts';
import { findEntry, listNames } from './shelf.ts';
import { noteTabs } from './tell-tabs.ts';

const NO_COUNTS = { documents: 0, actors: 0, events: 0, statements: 0 };

/** What the page's queries read from this browser. */
export const keptCorpora: LocalCorpora = {
  list: async () => {
    const names = await listNames();
    return Promise.all(
      names.map(async (name) => {
        const entry = await findEntry(name);
        return entry ?? { id: localId(name), title: name, description: null, counts: NO_COUNTS };
      }),
    );
  },
  readFile: async (name, file) => {
    noteTabs();
    const content = (await recordOf(name)).files.get(file);
    if (content === undefined) throw new Error(`The record of ${name} has no file ${file}`);
    return content;
  },
};
