/// <reference lib="webworker" />
import { answerImport } from './answer-import.ts';
import { isImportRequest, type ImportAnswer, type ImportRequest } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isImportRequest(data)) void answer(data);
});

async function answer(request: ImportRequest): Promise<void> {
  try {
    const message: ImportAnswer = { type: 'parley-imported', file: await answerImport(request) };
    self.postMessage(message);
  } catch (error) {
    // a rejection alone would never reach the page
    self.reportError(error);
  }
}
