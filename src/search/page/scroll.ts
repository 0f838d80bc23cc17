/*
 * Where the reader was in a list of results is kept with each entry of the browser's history, and taken up again by Back, Forward and
 * reload. The browser's own way comes too early: it scrolls before the results are there.
 */

/** Begins to keep the place. */
export function keepPlace(): void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(notePlace, 150);
    },
    { passive: true },
  );
  addEventListener('pagehide', notePlace);
}

/** Notes the place now; to be called before another entry of the history is made. */
export function notePlace(): void {
  history.replaceState({ place: scrollY }, '');
}

/** The place that was noted with the present entry, in CSS pixels; undefined for an entry that is new. */
export function notedPlace(): number | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' && state && 'place' in state ? Number(state.place) : undefined;
}
