/** Whether the tour has been seen, and the way to start it from anywhere on the page. */
const key = 'tour';
const event = 'qiantou-tour';

/** Storage may be closed to the page: then the tour is not shown by itself, rather than at every visit. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return false;
  }
}

export function rememberTour(): void {
  try {
    localStorage.setItem(key, 'seen');
  } catch {
    // It is shown by itself only where storage is open.
  }
}

export function startTour(): void {
  dispatchEvent(new Event(event));
}

/** @returns how to stop listening */
export function onTour(start: () => void): () => void {
  addEventListener(event, start);
  return () => {
    removeEventListener(event, start);
  };
}
