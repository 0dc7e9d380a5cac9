import type { JSX } from 'react';

import { useFilter, useRecordIndex } from '../../store/hooks.ts';
import { setFacet } from '../../store/view-actions.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { CheckMenu } from '../../ui/CheckMenu.tsx';
import { placeName } from '../../ui/place-name.ts';
import styles from './FilterBar.module.css';
import { countValue } from './group-counts.ts';
import { useFacetCounts } from './use-facet-counts.ts';

/** Sides, sources and places, folded away. */
export function MoreFilters(): JSX.Element {
  const { sides, sources, places } = useFilter();
  return (
    <div className={styles['group']}>
      <CheckMenu label="More filters" chosenCount={sides.length + sources.length + places.length}>
        <Lists />
      </CheckMenu>
    </div>
  );
}

/** Drawn, and counted, only while the menu is open. */
function Lists(): JSX.Element {
  const { record } = useRecordIndex();
  const filter = useFilter();
  const { sides, sources, places } = useFacetCounts();
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
    </>
  );
}
