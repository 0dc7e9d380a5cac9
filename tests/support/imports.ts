import { parseSync } from 'vite';

import type { SourceFile } from './source-files.ts';

/**
 * What a file names in its imports and re-exports, types included, as written. Dynamic imports
 * count when their argument is a plain string. Throws when the file cannot be parsed.
 */
export function listImports({ path, text }: SourceFile): string[] {
  const { module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return [
    ...module.staticImports.map((line) => line.moduleRequest.value),
    ...module.staticExports.flatMap((line) =>
      line.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) =>
      unquote(text.slice(moduleRequest.start, moduleRequest.end)),
    ),
  ];
}

function unquote(expression: string): string[] {
  const quoted = /^(['"`])([^'"`$]*)\1$/.exec(expression);
  return quoted?.[2] === undefined ? [] : [quoted[2]];
}
