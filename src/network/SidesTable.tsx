import { memo, type JSX } from 'react';
import type { SideId } from '../model/ids.ts';
import { useRecordIndex, useWholeIndex } from '../store/hooks.ts';
import type { Visible } from '../store/visible.ts';
import { findCompanies } from './sides-scene.ts';

/** The picture of sides in words: each company of sides, and how often it came together. */
export const SidesTable = memo(function SidesTable({
  visible,
}: {
  readonly visible: Visible;
}): JSX.Element {
  const { sidesById } = useRecordIndex();
  const companies = findCompanies(useWholeIndex().record);
  return (
    <table>
      <caption>Which sides came together, in the range shown</caption>
      <thead>
        <tr>
          <th scope="col">Sides</th>
          <th scope="col">Events shown</th>
          <th scope="col">Events in all</th>
        </tr>
      </thead>
      <tbody>
        {companies.map(({ sides, events }) => (
          <tr key={sides.join(' ')}>
            <th scope="row">
              {sides.map((side) => sidesById.get(side as SideId)?.name ?? 'No side').join(', ')}
            </th>
            <td>{events.filter((event) => visible.eventIds.has(event)).length}</td>
            <td>{events.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
