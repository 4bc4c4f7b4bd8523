/** What a press on a box or a line does to the canvas by itself: nothing. */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/**
 * Changes two things in Cytoscape's elements, once for all pictures. It marks what is pressed: no style of ours shows
 * the mark, but all layers that the canvas pans by are painted anew for it, twice in each press. And a press on a box
 * that cannot be moved does nothing: here it pans, as one beside the box does.
 */
export function pressSoftly(cy: Core): void {
  const unmarked = function <Elements>(this: Elements): Elements {
    return this;
  };
  Object.assign(Object.getPrototypeOf(cy.collection()) as object, {
    activate: unmarked,
    unactivate: unmarked,
    pannable(this: (NodeSingular | EdgeSingular)[]): boolean {
      const [pressed] = this;
      return pressed !== undefined && (pressed.isEdge() || pressed.cy().autoungrabify());
    },
  });
}
