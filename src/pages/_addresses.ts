import type { Addresses } from '../archive/dataset.ts';
import { absolute, path } from '../site.ts';

/** The full addresses that the dataset gives. */
export const addresses: Addresses = {
  story: (id) => absolute(path.story(id)),
  person: (id) => absolute(path.person(id)),
  country: (code) => absolute(path.country(code)),
  picture: (file) => absolute(path.picture(file)),
};
