/**
 * Scrolls a frame, and nothing around it, so that a part stands at this share of its height; no part: to the top.
 * `scrollIntoView` would move the whole page as well.
 */
export function scrollTo(frame: HTMLElement, part: Element | null, share: number): void {
  const distance = part ? part.getBoundingClientRect().top - frame.getBoundingClientRect().top : -frame.scrollTop;
  frame.scrollTop += part ? distance - frame.clientHeight * share : distance;
}

/** Goes to a passage: eyes by scrolling, keys by the focus, so that Tab goes on to the passage's own marks. */
export function goTo(frame: HTMLElement, passage: HTMLElement | null | undefined, share: number): void {
  if (!passage) return;
  scrollTo(frame, passage, share);
  passage.focus({ preventScroll: true });
}
