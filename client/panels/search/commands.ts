import { startTour } from '../../app/tour.ts';
import type { Command } from './found.ts';

/** Marks the groups of buttons and links that can also be typed. */
const groups = '[data-commands]';

const nameOf = (element: HTMLElement): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/gu, ' ').trim();

/**
 * What can be done on the page as it is now: every button and link of the marked groups that a person could click.
 * What is clicked and what is typed are thus the same thing, under the same name.
 */
export function readCommands(tour: string): Command[] {
  const found = [...document.querySelectorAll<HTMLElement>(groups)].flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        name: nameOf(element),
        group: group.getAttribute('aria-label') ?? '',
        run: () => {
          element.click();
        },
      })),
  );
  return [...found, { name: tour, group: '', run: startTour }];
}
