import { drawPlace } from '../maps/locator.ts';
import type { PlaceOnMap } from '../maps/placeOnMap.ts';
import { roundedPlace } from '../maps/placeOnMap.ts';
import { locatorFinder } from '../models/locator.ts';
import type { Edition } from '../routes.ts';
import type { FileType, SiteFile } from './siteFile.ts';
import { below, file } from './siteFile.ts';

/** A map of each place from which stories were filed. */
export const placeMapFiles: FileType = { roots: ['maps'], files: placeMapsOf, mustLast: 'unrecorded' };

function* placeMapsOf({ archive, site }: Edition): Generator<SiteFile> {
  const locatorOf = locatorFinder(archive);
  const made = new Set<string>();
  for (const story of archive.stories) {
    const locator = locatorOf(story);
    if (!locator) continue;
    const address = below(site, site.path.placeMap(locator));
    if (made.has(address)) continue;
    made.add(address);
    yield { ...file(address, () => placeMap(locator)), inputs: address };
  }
}

/** The map of a place as a file of its own, light or dark as the page is that shows it (SVG 2). */
export function placeMap(place: PlaceOnMap): string {
  const { land, lat, lon } = roundedPlace(place);
  const { width, height, here, around, mark } = drawPlace([lon, lat], land);
  const dot = mark ? `<circle cx="${mark[0]}" cy="${mark[1]}" r="4"/>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<style>${style}</style><rect width="100%" height="100%"/><path d="${around}"/><path class="here" d="${here}"/>${dot}</svg>\n`
  );
}

/** The colours are those of the pages (`styles/base.css`), mixed as for other maps. */
const style =
  'rect{fill:#f4f2ed}path{fill:#dedad0;stroke:#fbfaf7}.here{fill:#c49a91}circle{fill:#1c1b19;stroke:#fbfaf7;stroke-width:1.5}' +
  '@media (prefers-color-scheme:dark){rect{fill:#1d1f21}path{fill:#303336;stroke:#16181a}.here{fill:#7b5a50}circle{fill:#e9e6df;stroke:#16181a}}';
