import type { Correction } from '../model/corrections.ts';
import type { Citation } from '../model/span.ts';
import { ACTION_TYPES, readAction } from './correction-actions.ts';
import type { CorrectionContext } from './correction-context.ts';
import type { Fault } from './fault.ts';
import { findAll, POINTER_KEYS, readPointer } from './find-words.ts';
import { FaultList, YamlFields } from './yaml-fields.ts';
import { parseYaml } from './yaml-tree.ts';
import type { YamlNode } from './yaml-tree.ts';

const ENTRY_KEYS = [...POINTER_KEYS, 'why', 'of', ...ACTION_TYPES];

/** Reads the text of a corrections.yaml. Entries with a fault are left out and named. */
export function parseCorrections(
  text: string,
  context: CorrectionContext,
  file = 'corrections.yaml',
): { readonly corrections: readonly Correction[]; readonly faults: readonly Fault[] } {
  const { root, faults } = parseYaml(text, file);
  const list = new FaultList(file);
  list.faults.push(...faults);
  const corrections = listItems(root, list).flatMap((node) => {
    const fields = YamlFields.of(node, ENTRY_KEYS, list);
    return parseCorrection(fields, context) ?? [];
  });
  return { corrections, faults: list.faults };
}

function listItems(root: YamlNode | null, faults: FaultList): readonly YamlNode[] {
  if (root === null || (root.type === 'scalar' && root.value === null)) return [];
  if (root.type === 'list') return root.items;
  faults.add(root.line, 'expected a list of corrections', 'Start each entry with a hyphen');
  return [];
}

function parseCorrection(fields: YamlFields, context: CorrectionContext): Correction | null {
  const before = fields.faults.faults.length;
  const why = fields.requiredText('why');
  const at = readPointer(fields, context);
  const actions = ACTION_TYPES.filter((type) => fields.has(type));
  const [type] = actions;
  if (type === undefined || actions.length > 1) {
    const reason =
      type === undefined ? 'no action is named' : `${actions.length} actions are named`;
    fields.faults.add(fields.line, reason, `Name exactly one of ${ACTION_TYPES.join(', ')}`);
    return null;
  }
  const action = readAction(type, fields, context);
  if (!action || !at || why === null || fields.faults.faults.length > before) return null;
  const stretch = type === 'furniture' ? readStretch(fields, at, context) : at;
  return stretch && { at: stretch, why, of: fields.texts('of'), line: fields.line, action };
}

/** `furniture: { last: words }` reaches from the words pointed at to these. */
function readStretch(
  fields: YamlFields,
  from: Citation,
  { texts }: CorrectionContext,
): Citation | null {
  const node = fields.node('furniture');
  if (node?.type !== 'map') return from;
  const last = YamlFields.of(node, ['last'], fields.faults).requiredText('last');
  if (last === null) return null;
  const text = texts.get(from.document) ?? '';
  const place = findAll(text, last).find((at) => at >= from.start);
  if (place === undefined) {
    const remedy = 'Copy them from the article as printed';
    fields.faults.add(node.line, `the words of "last" do not follow in ${from.document}`, remedy);
    return null;
  }
  const end = place + last.length;
  return { ...from, end, words: text.slice(from.start, end) };
}
