/* On pages that are no stories: begins to keep pages, to be read away from the network. A story page has no script. */
if ('serviceWorker' in navigator)
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch((error: unknown) => {
    // As in a private window, over plain HTTP, or while templates are worked on: the archive is read as without.
    console.info(String(error));
  });
