import type { Bearer } from './bearers.ts';
import { ClusterSet } from './cluster-set.ts';
import { joinContained } from './join-contained.ts';
import { joinHolders } from './join-holders.ts';
import { joinMisspelt } from './join-misspelt.ts';
import { joinSameNames, joinShortenedNames } from './join-same-names.ts';
import { joinSurnames } from './join-surnames.ts';
import type { IsGivenName } from './join-surnames.ts';

/**
 * Takes bearers of all articles for one actor where name and office allow: equal names first, then
 * given names shortened, names inside names, misspellings, surnames alone, then offices whose only
 * holder is named. Other unnamed ones stay apart.
 */
export function linkBearers(bearers: readonly Bearer[], isGivenName: IsGivenName): ClusterSet {
  const clusters = new ClusterSet(bearers);
  joinSameNames(bearers, clusters);
  joinShortenedNames(clusters);
  joinContained(clusters);
  joinMisspelt(clusters);
  joinSurnames(clusters, isGivenName);
  joinHolders(clusters);
  return clusters;
}
