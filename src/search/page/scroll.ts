/*
 * Where the reader was in a list of results is saved with each entry of the browser's history, and restored by Back, Forward and reload. The
 * browser's own restoration comes too early: it scrolls before the results are there.
 */

/** From now on saves the scroll position whenever it changes. */
export function keepScrollPosition(): void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(saveScrollPosition, 150);
    },
    { passive: true },
  );
  addEventListener('pagehide', saveScrollPosition);
}

/** Saves the scroll position now; to be called before a new entry of the history is made. */
export function saveScrollPosition(): void {
  history.replaceState({ scrollY }, '');
}

/** The scroll position saved with the current entry, in CSS pixels; undefined for a new entry. */
export function savedScrollPosition(): number | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' && state && 'scrollY' in state ? Number(state.scrollY) : undefined;
}
