import { build } from 'vite';

/** The worker of src/library as one script, bundled as the app would. */
export async function bundleWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: {
        input: 'src/library/build.worker.ts',
        output: { codeSplitting: false, entryFileNames: 'worker.js' },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const scripts = outputs.flatMap((output) =>
    'output' in output ? output.output.filter(({ type }) => type === 'chunk') : [],
  );
  const [script] = scripts;
  if (script?.type !== 'chunk' || scripts.length !== 1) throw new Error('expected one script');
  return script.code;
}
