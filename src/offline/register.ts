/* On pages that are no stories: begins to keep pages, to be read away from the network. A story page has no script. */
if (import.meta.env.PROD && 'serviceWorker' in navigator)
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch((error: unknown) => {
    // As in a private window, or over plain HTTP: the archive is read as without.
    console.info(String(error));
  });
