import type { EventKind, EventStatus } from '../../model/event-kinds.ts';
import { isCalledOff, isPlanned } from '../event-state.ts';

/**
 * Codes of the CAMEO event ontology for those who compare with event databases: 010 public
 * statement, 036 intent to meet or negotiate, 040 consult, 041 by telephone, 042 visit, 046
 * negotiate, 057 sign an agreement, 190 conventional force. Source: CAMEO codebook, version 1.1b3
 * (Schrodt, 2012).
 */
const HELD_CODES: Readonly<Record<EventKind, string>> = {
  meeting: '040',
  call: '041',
  talks: '046',
  summit: '046',
  visit: '042',
  hearing: '',
  signing: '057',
  agreement: '057',
  speech: '010',
  clash: '190',
  deadline: '',
  other: '',
};

const INTENT_TO_MEET = '036';

/** The code of an event; '' where none fits. */
export function cameoCode(kind: EventKind, status: EventStatus): string {
  if (isCalledOff(status)) return '';
  const code = HELD_CODES[kind];
  const isConsulting = code.startsWith('04');
  if (isPlanned(status)) return isConsulting ? INTENT_TO_MEET : '';
  return code;
}
