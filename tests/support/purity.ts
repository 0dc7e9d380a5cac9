import type { SourceFile } from './source-files.ts';
import { findInTree, isNode } from './syntax-tree.ts';
import type { Node } from './syntax-tree.ts';

const EXACT_MATH = new Set(
  'min max abs floor ceil round trunc sqrt sign'.split(' ').map((name) => `Math.${name}`),
);

/** Names that mean another answer on another machine, engine, day or in another place. */
const BANNED_NAMES = new Set(['Intl', 'crypto', 'performance', 'process', 'globalThis']);
const BANNED_MEMBER =
  /^(?:localeCompare|toLocale\w+|now|random|getTimezoneOffset|(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds))$/;

/**
 * What in a file would not give the same answer everywhere, one line each: inexact mathematics, the
 * clock, the local time zone, the locale, chance, Node and the page.
 */
export function findImpurities({ path, text }: SourceFile): string[] {
  return findInTree({ path, text }, faultOf);
}

function faultOf(node: Node): string | null {
  switch (node['type']) {
    case 'Identifier':
      return BANNED_NAMES.has(nameOf(node)) ? nameOf(node) : null;
    case 'MemberExpression':
      return memberFault(nameOf(node['object']), nameOf(node['property']));
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return String(node['operator']).startsWith('**') ? String(node['operator']) : null;
    case 'NewExpression':
      return isCallOfDate(node) && isEmpty(node['arguments']) ? 'new Date()' : null;
    case 'CallExpression':
      return isCallOfDate(node) ? 'Date()' : null;
    case 'ImportDeclaration':
      return valueOf(node['source']).startsWith('node:') ? valueOf(node['source']) : null;
    default:
      return null;
  }
}

function memberFault(object: string, property: string): string | null {
  const name = `${object}.${property}`;
  if (object === 'Math') return EXACT_MATH.has(name) ? null : name;
  return BANNED_MEMBER.test(property) ? name : null;
}

function isCallOfDate(node: Node): boolean {
  return nameOf(node['callee']) === 'Date';
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

/** The name of an identifier; empty for anything else. */
function nameOf(node: unknown): string {
  return isNode(node) && node['type'] === 'Identifier' ? String(node['name']) : '';
}

function valueOf(node: unknown): string {
  return isNode(node) ? String(node['value']) : '';
}
