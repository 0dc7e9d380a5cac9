import type { ActorMerge } from '../../model/record.ts';
import type { Bearer } from './bearers.ts';

/** Bearers taken for one actor. */
export interface Cluster {
  readonly bearers: readonly Bearer[];
  /** Why they were taken for one where names do not simply agree. */
  readonly merges: readonly ActorMerge[];
}

/** Bearers being joined into clusters; the cluster with the earlier first bearer takes the other in. */
export class ClusterSet {
  readonly #leaders: number[];
  readonly #members: Bearer[][];
  readonly #merges: ActorMerge[][];

  constructor(bearers: readonly Bearer[]) {
    this.#leaders = bearers.map((_, at) => at);
    this.#members = bearers.map((bearer) => [bearer]);
    this.#merges = bearers.map(() => []);
  }

  /** Numbers of the clusters there are now, in order. */
  numbers(): readonly number[] {
    return this.#leaders.flatMap((leader, at) => (leader === at ? [at] : []));
  }

  /** The cluster a bearer is in, by the number of the bearer. */
  leaderOf(at: number): number {
    let leader = at;
    while (this.#leaders[leader] !== leader) leader = this.#leaders[leader] ?? leader;
    this.#leaders[at] = leader;
    return leader;
  }

  get(number: number): Cluster {
    const leader = this.leaderOf(number);
    return { bearers: this.#members[leader] ?? [], merges: this.#merges[leader] ?? [] };
  }

  /** Joins two clusters; `merge` is written down where the names do not simply agree. */
  join(a: number, b: number, merge: ActorMerge | null = null): void {
    const [one, other] = [this.leaderOf(a), this.leaderOf(b)];
    const [into, from] = one < other ? [one, other] : [other, one];
    if (merge) this.#merges[into]?.push(merge);
    if (into === from) return;
    this.#leaders[from] = into;
    this.#members[into]?.push(...(this.#members[from] ?? []));
    this.#merges[into]?.push(...(this.#merges[from] ?? []));
    this.#members[from] = [];
  }
}
