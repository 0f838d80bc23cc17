/** What the compiled templates export: the app that renders a page, after Astro’s Adapter API. */
export { createApp } from 'astro/app/entrypoint';
