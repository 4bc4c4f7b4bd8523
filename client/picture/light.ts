/** What is lit on the canvas, and what steps back. */
import type { Core } from 'cytoscape';

/** What is lit: one chosen thing, what belongs to it (the rest steps back), a keyboard's place. */
export interface Light {
  picked?: string;
  /** Ids of nodes and lines; empty or absent: everything is at full strength. */
  near?: ReadonlySet<string>;
  focused?: string;
  /** Ids of nodes that are chosen together. */
  selected?: ReadonlySet<string>;
  /** Ids that a filter turns into ghosts. */
  ghosts?: ReadonlySet<string>;
}

const names = ['picked', 'aside', 'focused', 'ghost', 'selected'] as const;

/**
 * Gives each element the classes that the light wants, and touches no other: each element that is touched has its
 * style computed and the canvas painted again.
 */
export function applyLight(cy: Core, { picked, near, focused, selected, ghosts }: Light): void {
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const id = element.id();
      const of: unknown = element.data('owner');
      const owner = typeof of === 'string' && of ? of : id;
      const wanted: Record<(typeof names)[number], boolean> = {
        picked: id === picked,
        aside: near !== undefined && near.size > 0 && !near.has(owner),
        focused: id === focused,
        ghost: ghosts?.has(owner) ?? false,
        selected: selected?.has(id) ?? false,
      };
      for (const name of names) if (element.hasClass(name) !== wanted[name]) element.toggleClass(name, wanted[name]);
    });
  });
}
