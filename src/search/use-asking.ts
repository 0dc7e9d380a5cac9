import { useDeferredValue, useEffect, useMemo, useState } from 'react';

import { listGroups, optionsIn, type ListedGroup, type Option, type Unfolded } from './options.ts';
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
  readonly onMove: (at: number) => void;
  readonly onUnfold: (group: HitType) => void;
  /** The options for what is typed, though they may not be shown yet. */
  readonly optionsTyped: () => readonly Option[];
}

const NOTHING_UNFOLDED: Unfolded = {};

/** Searches the record that is loaded for what is typed; the option chosen is kept in view. */
export function useAsking(): Asking {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [unfolded, setUnfolded] = useState(NOTHING_UNFOLDED);
  const growing = useSearch(typed.trim() !== '');
  const { grown } = growing;
  // typing goes on while what is found comes after
  const asked = useDeferredValue(typed);
  const found = useMemo(() => grown.search.find(asked), [grown, asked]);
  const groups = listGroups(found, unfolded);
  const options = optionsIn(groups);
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
      setAt(0);
      setUnfolded(NOTHING_UNFOLDED);
    },
    onMove: setAt,
    onUnfold: (group) => setUnfolded({ ...unfolded, [group]: (unfolded[group] ?? 0) + 1 }),
    optionsTyped: () =>
      asked === typed ? options : optionsIn(listGroups(grown.search.find(typed), unfolded)),
  };
}
