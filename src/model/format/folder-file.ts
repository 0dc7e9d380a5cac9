/** `folder.json` beside a record: what of its corpus folder is not in the record itself. */
export const FOLDER_FILE = 'folder.json';

/** What the file says it is. A change that an older reader would misread raises the version. */
export const FOLDER_FORMAT = { format: 'parley-folder', version: 1 } as const;
