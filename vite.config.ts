import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

import { fillServiceWorker } from './src/cli/site/fill-service-worker.ts';
import { readFilesBelow } from './src/cli/site/read-files.ts';
import { CONTENT_SECURITY_POLICY, securityHeaders } from './src/cli/site/security-headers.ts';

/** Writes the policy into the built page, for hosts that cannot set headers. */
function policyInPage(): Plugin {
  const charset = '<meta charset="utf-8" />';
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`;
  return {
    name: 'parley:policy-in-page',
    apply: 'build',
    transformIndexHtml(html) {
      if (!html.includes(charset)) throw new Error(`index.html lacks ${charset}`);
      return html.replace(charset, `${charset}\n    ${policy}`);
    },
  };
}

/** Writes the worker that keeps the built page, and the records beside it, offline. */
function offlineWorker(): Plugin {
  let folder = 'dist';
  return {
    name: 'parley:offline-worker',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      const source = readFileSync('src/cli/site/service-worker.js', 'utf8');
      writeFileSync(join(folder, 'sw.js'), fillServiceWorker(source, readFilesBelow(folder)));
    },
  };
}

/** Has the built page ask for its record while its script is still on its way. */
function askEarly(): Plugin {
  return {
    name: 'parley:ask-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.isEntry && file.name === EARLY,
        );
        if (!chunk) throw new Error('the early script was not built');
        const src = `./${chunk.fileName}`;
        const attrs = { type: 'module', async: true, fetchpriority: 'high', src };
        return [{ tag: 'script', attrs, injectTo: 'head' }];
      },
    },
  };
}

const EARLY = 'early';

/** The command line, bundled in memory; src/cli/launch.mjs puts it into place. */
const pipeline: ViteUserConfig = {
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    write: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      // A parser of style sheets asks for `eval` where there is none in modules; it is never reached.
      checks: { eval: false },
      input: { cli: 'src/cli/main.ts', 'import-thread': 'src/cli/import-thread.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

/**
 * All that the page imports before its first picture goes into one file. What it shares with later
 * parts would else be cut into many small ones, which pack worse. Null for everything later.
 */
function nameStartChunk(id: string, graph: ModuleGraph): string | null {
  // every icon is named by the one file that all are imported from: who needs it, that does not tell
  if (id.includes('/lucide-react/dist/esm/icons/')) return null;
  const seen = new Set([id]);
  for (const module of seen) {
    const info = graph.getModuleInfo(module);
    if (info?.isEntry === true && !module.includes('/app/early/')) return 'start';
    info?.importers.forEach((importer) => seen.add(importer));
  }
  return null;
}

interface ModuleGraph {
  getModuleInfo(id: string): { isEntry: boolean; importers: string[] } | null;
}

const app: ViteUserConfig = {
  base: './',
  // One page: anything else that is not there is a 404, as on a folder of static files.
  appType: 'mpa',
  plugins: [react(), policyInPage(), askEarly(), offlineWorker()],
  // The build for browsers of what linkedom reads styles with is no module.
  resolve: { alias: [{ find: /^@acemir\/cssom$/, replacement: '@acemir/cssom/lib/index.js' }] },
  // A parser of style sheets asks for `eval` as a last resort; the policy of the page forbids it.
  worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    assetsInlineLimit: 0,
    // Naming the files of each later part in the first one costs everybody more than it gains.
    modulePreload: false,
    sourcemap: true,
    rolldownOptions: {
      input: { index: 'index.html', [EARLY]: 'src/app/early/main.ts' },
      output: { codeSplitting: { groups: [{ name: nameStartChunk }] } },
    },
  },
  preview: {
    headers: securityHeaders(false),
    open: process.stdout.isTTY && !process.env['CI'] && !process.env['SSH_CONNECTION'],
  },
  // A test that renders is a .tsx and gets a page; everything else runs without one.
  test: {
    restoreMocks: true,
    pool: 'threads',
    // Speed is not tested here; a busy machine must not fail a property.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/support/setup-properties.ts'],
          // Pure code has no state to keep apart: load it once, not once a file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/support/setup-page.ts'],
        },
      },
    ],
  },
};

export default defineConfig(({ mode }) => (mode === 'pipeline' ? pipeline : app));
