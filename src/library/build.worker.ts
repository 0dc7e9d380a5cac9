/// <reference lib="webworker" />
import { answerBuild, type ReadingMemory } from './answer-build.ts';
import { isBuildRequest, type BuildProgress, type BuildRequest } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

const memory: ReadingMemory = new Map();

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isBuildRequest(data)) void answer(data);
});

async function answer(request: BuildRequest): Promise<void> {
  try {
    self.postMessage(await answerBuild(request, { hash: hashText, memory, onProgress }));
  } catch (error) {
    // a rejection alone would never reach the page
    self.reportError(error);
  }
}

function onProgress(progress: BuildProgress): void {
  self.postMessage(progress);
}

/** SHA-256 of a text in UTF-8, lower-case hex. */
async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
