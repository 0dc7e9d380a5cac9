import { parseSync } from 'vite';

import type { SourceFile } from './source-files.ts';

/** A node of a syntax tree. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether a value is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Shows every node of a syntax tree, the outer before the inner. */
function visit(tree: unknown, look: (node: Node) => void): void {
  if (Array.isArray(tree)) {
    for (const child of tree) visit(child, look);
  } else if (isNode(tree)) {
    look(tree);
    for (const child of Object.values(tree)) visit(child, look);
  }
}

/** What `faultOf` says of the nodes of a file, as `path:line fault`, in order; throws on bad syntax. */
export function findInTree(
  { path, text }: SourceFile,
  faultOf: (node: Node) => string | null,
): string[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const found: string[] = [];
  visit(program, (node) => {
    const fault = faultOf(node);
    if (fault !== null) found.push(`${path}:${lineOf(text, node['start'])} ${fault}`);
  });
  return found;
}

function lineOf(text: string, offset: unknown): number {
  return text.slice(0, Number(offset)).split('\n').length;
}
