import { expect, test } from 'vitest';
import { licenceIn } from '../../src/parse/licence.ts';

test.each([
  ['© Harbour Courier, CC BY 4.0', 'CC-BY-4.0', 'licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'CC-BY-NC-SA-3.0', 'licenses/by-nc-sa/3.0/'],
  ['Creative Commons Attribution-ShareAlike 4.0 International', 'CC-BY-SA-4.0', 'licenses/by-sa/4.0/'],
  [
    'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0',
    'CC-BY-NC-ND-4.0',
    'licenses/by-nc-nd/4.0/',
  ],
  ['See https://creativecommons.org/licenses/by-nd/4.0/deed.de.', 'CC-BY-ND-4.0', 'licenses/by-nd/4.0/'],
  ['CC0', 'CC0-1.0', 'publicdomain/zero/1.0/'],
  ['http://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0', 'publicdomain/zero/1.0/'],
  ['CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)', 'CC-BY-4.0', 'licenses/by/4.0/'],
])('“%s” names %s', (rights, name, path) =>
  expect(licenceIn(rights)).toEqual({ name, url: `https://creativecommons.org/${path}` }),
);

test.each([
  '© Harbour Courier. All rights reserved.',
  'Free to copy under Creative Commons',
  'CC BY',
  'Texts CC BY 4.0, photos CC BY-ND 4.0',
])('“%s” names no licence for all of it', (rights) => expect(licenceIn(rights)).toBeUndefined());
