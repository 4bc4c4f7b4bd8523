/**
 * Scrolls a frame, and nothing around it, so that a part stands at this share of its height; no part: to the top.
 * `scrollIntoView` would move the whole page as well.
 */
export function scrollTo(frame: HTMLElement, part: Element | null, share: number): void {
  const distance = part ? part.getBoundingClientRect().top - frame.getBoundingClientRect().top : -frame.scrollTop;
  frame.scrollTop += part ? distance - frame.clientHeight * share : distance;
}
