import type { Correction } from '../../model/corrections.ts';
import { rangesOverlap } from '../../model/span.ts';
import type { Citation } from '../../model/span.ts';
import type { ActorChange } from '../actors/build-actors.ts';
import { titleRole } from '../actors/role-title.ts';
import type { Bearer } from '../link/bearers.ts';
import type { ClusterSet } from '../link/cluster-set.ts';
import type { CorrectionLog } from './correction-log.ts';
import { ofType } from './correction-log.ts';

const REMEDY = 'Point at the words of a name as the article prints it';

/** Joins clusters of bearers that a person took for one actor. */
export function mergeActors(
  bearers: readonly Bearer[],
  clusters: ClusterSet,
  corrections: readonly Correction[],
  log: CorrectionLog,
): void {
  for (const correction of ofType(corrections, 'actor-merge')) {
    const from = bearerAt(bearers, correction.at);
    const into = bearerAt(bearers, correction.action.into);
    if (from === null || into === null) {
      log.refuse(correction, 'nobody is mentioned at these words', REMEDY);
      continue;
    }
    const [name, other] = [bearers[from]?.name ?? '', bearers[into]?.name ?? ''];
    clusters.join(into, from, {
      from: name,
      into: other,
      because: `correction: ${correction.why}`,
    });
    log.apply(correction, other);
  }
}

/** What corrections change of single actors, by the number of the cluster. */
export function changeActors(
  bearers: readonly Bearer[],
  clusters: ClusterSet,
  corrections: readonly Correction[],
  log: CorrectionLog,
): ReadonlyMap<number, ActorChange> {
  const changes = new Map<number, ActorChange>();
  for (const correction of corrections) {
    const change = changeOf(correction);
    if (change === null) continue;
    const at = bearerAt(bearers, correction.at);
    if (at === null) {
      log.refuse(correction, 'nobody is mentioned at these words', REMEDY);
      continue;
    }
    const number = clusters.leaderOf(at);
    changes.set(number, { ...changes.get(number), ...change });
    log.apply(correction, bearers[at]?.name ?? '');
  }
  return changes;
}

function changeOf({ action, at }: Correction): ActorChange | null {
  if (action.type === 'actor-rename') return { name: action.name };
  if (action.type === 'actor-kind') return { kind: action.kind };
  if (action.type === 'actor-side') return { side: action.side };
  if (action.type !== 'actor-role') return null;
  const { office, of, former } = action.role;
  const title = titleRole(office, of, { former, isOfOneBody: false });
  return { role: { title, office, of, former, attested: null, citations: [at] } };
}

/** The bearer one of whose mentions stands at the words, one that is exactly these words before others. */
function bearerAt(bearers: readonly Bearer[], at: Citation): number | null {
  let found: number | null = null;
  for (const [number, { document, mentions }] of bearers.entries()) {
    if (document !== at.document) continue;
    for (const mention of mentions) {
      if (mention.start === at.start && mention.end === at.end) return number;
      if (found === null && rangesOverlap(mention, at)) found = number;
    }
  }
  return found;
}
