import type { DocumentText } from '../../model/document-text.ts';
import type { ParleyRecord } from '../../model/record.ts';
import { verifyCitations } from './verify-citations.ts';
import { verifyIds } from './verify-ids.ts';
import { verifyOrder } from './verify-order.ts';
import { verifyTexts } from './verify-texts.ts';

/**
 * What in a record does not hold, one line each, none when it is sound: every citation slices to
 * its words, every id leads somewhere, lists are in the order they promise, and every text belongs
 * to its document. The texts of all documents must be given.
 */
export function verifyRecord(
  record: ParleyRecord,
  texts: readonly DocumentText[],
): readonly string[] {
  return [
    ...verifyTexts(record, texts),
    ...verifyCitations(record, texts),
    ...verifyIds(record, texts),
    ...verifyOrder(record),
  ];
}
