/* Makes the picture in the README from the built sample archive: `npm run build && npm run screenshot`. */
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/build/serve.ts';
import { findChromium, launch } from './browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const serving = await serve(`${root}dist`);
const browser = await launch(findChromium());
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
await page.goto(serving.address, { waitUntil: 'networkidle' });
await page.screenshot({ path: `${root}.github/front.png` });
await browser.close();
await serving.close();
