import { takeEarlyFile } from './early-files.ts';

/** A file of the record that did not come; `status` is the server's answer, null for no answer. */
export class RecordFileError extends Error {
  readonly file: string;
  readonly status: number | null;

  constructor(file: string, status: number | null) {
    super(status === null ? `${file}: no answer` : `${file}: the server answered ${status}`);
    this.name = 'RecordFileError';
    this.file = file;
    this.status = status;
  }
}

/** The text of a file under `record/`, beside the page. Throws RecordFileError. */
export async function fetchRecordFile(file: string, signal?: AbortSignal): Promise<string> {
  const early = takeEarlyFile(file);
  const response = await (early ?? fetch(addressOf(file), signal ? { signal } : {})).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error;
      throw new RecordFileError(file, null);
    },
  );
  if (!response.ok) throw new RecordFileError(file, response.status);
  return response.text();
}

function addressOf(file: string): string {
  return `${import.meta.env.BASE_URL}record/${file}`;
}
