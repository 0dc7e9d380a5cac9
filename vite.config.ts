import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The command line, bundled in memory; src/cli/launch.mjs puts it into place. */
const pipeline: ViteUserConfig = {
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/cli/main.ts',
    write: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'cli.js',
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
};

const app: ViteUserConfig = {
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    assetsInlineLimit: 0,
    sourcemap: true,
  },
  preview: {
    open: process.stdout.isTTY && !process.env['CI'] && !process.env['SSH_CONNECTION'],
  },
  // A test that renders is a .tsx and gets a page; everything else runs without one.
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: { name: 'plain', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
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
