/// <reference lib="webworker" />
import { answerBuild } from './answer-build.ts';
import { isBuildRequest } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isBuildRequest(data)) void answer(data);
});

async function answer(request: Parameters<typeof answerBuild>[0]): Promise<void> {
  self.postMessage(await answerBuild(request, hashText));
}

/** SHA-256 of a text in UTF-8, lower-case hex. */
async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
