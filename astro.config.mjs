import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astro.ts';
import { defaultSettings } from './src/site.ts';

export default defineConfig({
  ...astroConfig,
  site: defaultSettings.address,
  integrations: [
    {
      name: 'dateline',
      hooks: {
        'astro:config:setup': ({ command }) => {
          if (command !== 'sync')
            throw new Error(`Dateline opens the archive before Astro renders it: use npm run ${command}.`);
        },
      },
    },
  ],
});
