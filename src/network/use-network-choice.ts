import { useCallback, useState } from 'react';

import { useSelection } from '../store/hooks.ts';
import { selectEvent } from '../store/view-actions.ts';
import type { NetworkForm } from '../store/view-state.ts';
import { firstActor, openActor, openSpoke } from './open-mark.ts';
import type { PickedMark } from './Picked.tsx';
import type { SceneJunction, SceneNode, SceneSpoke } from './scene.ts';
import type { MarkOpening } from './use-mark-keys.ts';

/** What was chosen in the network, and what to do when more is. */
export interface NetworkChoice extends MarkOpening {
  /** An actor is open, beside which another can be chosen. */
  readonly canCompare: boolean;
  /** The next actor is to be the second of two. */
  readonly isWaiting: boolean;
  readonly onCompare: () => void;
  /** A mark that stands for several; null for none. */
  readonly picked: PickedMark | null;
  readonly onUnpick: () => void;
  readonly onSpoke: (spoke: SceneSpoke, junction: SceneJunction) => void;
}

/** Opens what is chosen; where a mark stands for several, gives them to be chosen from. */
export function useNetworkChoice(form: NetworkForm): NetworkChoice {
  const selection = useSelection();
  const [isComparing, setComparing] = useState(false);
  const [picked, setPicked] = useState<PickedMark | null>(null);
  const canCompare = firstActor(selection) !== null;
  const isWaiting = isComparing && canCompare;
  // the same from render to render: the picture is not drawn anew while a brush moves elsewhere
  const onNode = useCallback(
    (node: SceneNode, isSecond: boolean): void => {
      const [actor] = node.actors;
      setComparing(false);
      if (form === 'people' && actor) openActor(actor, selection, isSecond || isWaiting);
      else setPicked({ title: node.name, actors: node.actors, events: [] });
    },
    [form, selection, isWaiting],
  );
  const onJunction = useCallback(({ event, members }: SceneJunction): void => {
    selectEvent(event.id);
    const title = `${members.length} events of one company`;
    setPicked(members.length > 1 ? { title, actors: [], events: members } : null);
  }, []);
  const onSpoke = useCallback(
    (spoke: SceneSpoke, junction: SceneJunction): void => {
      const isOne = form === 'people' && junction.members.length === 1;
      if (isOne) openSpoke(spoke, junction, selection);
      else onJunction(junction);
    },
    [form, selection, onJunction],
  );
  return {
    canCompare,
    isWaiting,
    onCompare: () => setComparing(!isWaiting),
    picked,
    onUnpick: () => setPicked(null),
    onNode,
    onJunction,
    onSpoke,
  };
}
