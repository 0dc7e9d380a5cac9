import type { Directness } from '../../model/event-kinds.ts';

const ADJECTIVES: Readonly<Record<Directness, string>> = {
  direct: 'direct',
  partial: 'partly quoted',
  paraphrase: 'paraphrased',
};

const EXPLANATIONS: Readonly<Record<Directness, string>> = {
  direct: 'Direct: in quotation marks',
  partial: 'Partial: partly in quotation marks',
  paraphrase: 'Paraphrase: in the words of the reporter',
};

/** How a statement is given, as it stands before a noun: "paraphrased". */
export function describeDirectness(directness: Directness): string {
  return ADJECTIVES[directness];
}

/** How a statement is given, with what that means: "Direct: in quotation marks". */
export function explainDirectness(directness: Directness): string {
  return EXPLANATIONS[directness];
}
