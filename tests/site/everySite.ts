import { inject } from 'vitest';

/** Every site that is built for these tests, by its name; null where it could not be built. */
export const everySite = {
  sample: inject('sample'),
  fixture: inject('fixture'),
  persian: inject('persian'),
  scripts: inject('scripts'),
  newswire: inject('newswire'),
};
