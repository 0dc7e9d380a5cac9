import type { Lexicon } from '../../lexicon/lexicon.ts';
import { MAN, WOMAN } from '../../lexicon/word-classes.ts';
import type { Bearer } from './bearers.ts';
import { ClusterSet } from './cluster-set.ts';
import { joinBodies } from './join-bodies.ts';
import { joinContained } from './join-contained.ts';
import { joinHolders } from './join-holders.ts';
import { joinMisspelt } from './join-misspelt.ts';
import { joinParties } from './join-parties.ts';
import { joinSameNames, joinShortenedNames } from './join-same-names.ts';
import { joinSpellings } from './join-spellings.ts';
import { joinSurnames } from './join-surnames.ts';
import type { IsGivenName } from './join-surnames.ts';

/**
 * Takes bearers of all articles for one actor where name and office allow: equal names first, then
 * given names shortened, other Latin letters, names inside names, misspellings, surnames alone, short forms of bodies,
 * parties by their members,
 * then offices whose only holder is named. Other unnamed ones stay apart.
 */
export function linkBearers(bearers: readonly Bearer[], lexicon: Lexicon): ClusterSet {
  const isGivenName: IsGivenName = (word) =>
    ((lexicon.wordClasses.get(word) ?? 0) & (WOMAN | MAN)) !== 0;
  const clusters = new ClusterSet(bearers);
  joinSameNames(bearers, clusters);
  joinShortenedNames(clusters);
  joinSpellings(clusters);
  joinContained(clusters, isGivenName);
  joinMisspelt(clusters);
  joinShortenedNames(clusters);
  joinSurnames(clusters, isGivenName);
  joinBodies(clusters, lexicon);
  joinParties(clusters);
  joinHolders(clusters);
  return clusters;
}
