import type { SourceFile } from './source-files.ts';
import { findInTree, isNode } from './syntax-tree.ts';

/** Patterns in a file that may take more than linear time: see `isNested`; one line each. */
export function findNestedQuantifiers(file: SourceFile): string[] {
  return findInTree(file, (node) => {
    const regex = node['type'] === 'Literal' ? node['regex'] : null;
    const pattern = typeof regex === 'object' && regex !== null ? String(patternOf(regex)) : '';
    return isNested(pattern) ? `/${pattern}/` : null;
  });
}

function patternOf(regex: object): unknown {
  return isNode(regex) || 'pattern' in regex ? Reflect.get(regex, 'pattern') : '';
}

/** Whether a group that may repeat without bound holds something that may: `(?:a+)*`. */
export function isNested(pattern: string): boolean {
  const plain = pattern.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  const holdsRepeat: boolean[] = [];
  let isInner = false;
  for (let i = 0; i < plain.length; i += 1) {
    const repeats = /^(?:[*+]|\{\d+,\})/.test(plain.slice(i, i + 6));
    if (plain[i] === '(') {
      holdsRepeat.push(isInner);
      isInner = false;
    } else if (plain[i] === ')') {
      const isRepeated = /^(?:[*+]|\{\d+,\})/.test(plain.slice(i + 1, i + 7));
      if (isInner && isRepeated) return true;
      isInner = (holdsRepeat.pop() ?? false) || isInner;
    } else if (repeats) isInner = true;
  }
  return false;
}
