import type { ActorId, EventId } from '../model/ids.ts';
import type { NetworkLayout } from '../model/record.ts';

/** A point of the picture, in CSS pixels from its top left corner. */
export interface PixelPoint {
  readonly xPx: number;
  readonly yPx: number;
}

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where everything stands in a picture of one size. */
export interface FittedNetwork {
  readonly nodes: ReadonlyMap<ActorId, PixelPoint>;
  readonly junctions: ReadonlyMap<EventId, PixelPoint>;
}

/** Room for half a name on the left and right, for a dot above and a name below. */
const MARGIN = { side: 64, top: 24, bottom: 34 };

/**
 * Stretches the record's square over the picture, each axis by itself, so that nothing moves but
 * with the size of the picture:
 *
 *     (0,0) -> (64,24)      (1000,1000) -> (width - 64, height - 34)
 */
export function fitNetwork(layout: NetworkLayout, size: Size): FittedNetwork {
  const place = ({ x, y }: { readonly x: number; readonly y: number }): PixelPoint => ({
    xPx: MARGIN.side + (x / layout.width) * Math.max(0, size.widthPx - MARGIN.side * 2),
    yPx: MARGIN.top + (y / layout.height) * Math.max(0, size.heightPx - MARGIN.top - MARGIN.bottom),
  });
  return {
    nodes: new Map(layout.nodes.map((node) => [node.actor, place(node)])),
    junctions: new Map(layout.junctions.map((junction) => [junction.event, place(junction)])),
  };
}
