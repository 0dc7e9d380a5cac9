import type { JSX } from 'react';

import { DIRECTNESSES } from '../../model/event-kinds.ts';
import { explainDirectness } from '../../record/words/directness-words.ts';
import { useFilter, useRecordIndex } from '../../store/hooks.ts';
import { setFacet } from '../../store/view-actions.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { placeName } from '../../ui/place-name.ts';
import { countValue } from './group-counts.ts';
import { useFacetCounts } from './use-facet-counts.ts';

/** Sides, sources, places and how statements are given; fetched, drawn and counted when opened. */
export function FilterLists(): JSX.Element {
  const { record } = useRecordIndex();
  const filter = useFilter();
  const { sides, sources, places, directness } = useFacetCounts();
  return (
    <>
      <CheckList
        legend="Sides"
        options={record.sides.map(({ id, name }) => ({
          id,
          label: name,
          count: countValue(sides.get(id)),
        }))}
        chosen={filter.sides}
        onChange={(chosen) => setFacet('sides', chosen)}
      />
      <CheckList
        legend="Sources"
        options={record.documents.map(({ id, title, publisher }) => ({
          id,
          label: publisher === null ? title : `${publisher}: ${title}`,
          count: countValue(sources.get(id)),
        }))}
        chosen={filter.sources}
        onChange={(chosen) => setFacet('sources', chosen)}
      />
      <CheckList
        legend="Places"
        options={record.places.map((place) => ({
          id: place.id,
          label: placeName(place),
          count: countValue(places.get(place.id)),
        }))}
        chosen={filter.places}
        onChange={(chosen) => setFacet('places', chosen)}
      />
      <CheckList
        legend="How statements are given"
        options={DIRECTNESSES.map((id) => ({
          id,
          label: explainDirectness(id),
          count: countValue(directness.get(id)),
        }))}
        chosen={filter.directness}
        onChange={(chosen) => setFacet('directness', chosen)}
      />
    </>
  );
}
