import { useDeferredValue, useEffect, useMemo, useState } from 'react';

import {
  listGroups,
  optionAt,
  optionsIn,
  type ListedGroup,
  type Option,
  type Unfolded,
} from './options.ts';
import type { HitType } from './hits.ts';
import { useSearch, type GrowingSearch } from './use-search.ts';

/** What is typed, what is found, and which of it is chosen. */
export interface Asking {
  readonly typed: string;
  /** What the groups below answer: follows what is typed when there is time. */
  readonly asked: string;
  readonly growing: GrowingSearch;
  readonly groups: readonly ListedGroup[];
  /** Of all groups, in order. */
  readonly options: readonly Option[];
  /** Which option is chosen. */
  readonly at: number;
  readonly onType: (text: string) => void;
  /** Goes where a key leads in the list for what is typed; false for keys that lead nowhere. */
  readonly onKey: (key: string) => boolean;
  readonly onUnfold: (group: HitType) => void;
  /** The option chosen for what is typed, though it may not be shown yet. */
  readonly chosenTyped: () => Option | undefined;
}

const NOTHING_UNFOLDED: Unfolded = {};

/** Searches the record that is loaded for what is typed; the option chosen is kept in view. */
export function useAsking(typedAhead: string): Asking {
  const [typed, setTyped] = useState(typedAhead);
  const [wished, setWished] = useState(0);
  const [unfolded, setUnfolded] = useState(NOTHING_UNFOLDED);
  const growing = useSearch(typed.trim() !== '');
  const { grown } = growing;
  // typing goes on while what is found comes after
  const asked = useDeferredValue(typed);
  const found = useMemo(() => grown.search.find(asked), [grown, asked]);
  const groups = listGroups(found, unfolded);
  const options = optionsIn(groups);
  const at = within(wished, options);
  /** Those for what is typed: a key may come before they are shown. */
  function optionsTyped(): readonly Option[] {
    const isShown = asked === typed && options.length > 0;
    return isShown ? options : optionsIn(listGroups(grown.search.find(typed), unfolded));
  }
  useEffect(() => {
    document.getElementById(`hit-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return {
    typed,
    asked,
    growing,
    groups,
    options,
    at,
    onType: (text) => {
      setTyped(text);
      setWished(0);
      setUnfolded(NOTHING_UNFOLDED);
    },
    onKey: (key) => {
      const all = optionsTyped();
      const next = optionAt(key, within(wished, all), all.length);
      if (next !== null) setWished(next);
      return next !== null;
    },
    onUnfold: (group) => setUnfolded({ ...unfolded, [group]: (unfolded[group] ?? 0) + 1 }),
    chosenTyped: () => {
      // nothing of it is seen yet: it is chosen from all there is
      if (asked !== typed || options.length === 0) grown.search.addAll();
      const all = optionsTyped();
      return all[within(wished, all)];
    },
  };
}

/** The option wished for, or the last where the list has become shorter. */
function within(wished: number, options: readonly Option[]): number {
  return Math.max(0, Math.min(wished, options.length - 1));
}
