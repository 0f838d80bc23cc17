import type { APIRoute } from 'astro';
import { countryRow } from '../../archive/dataset.ts';
import { theArchive } from '../_archive.ts';
import { addresses } from '../_addresses.ts';

export const GET: APIRoute = async () =>
  Response.json(
    (await theArchive()).countries
      .filter((country) => country.stories.length > 0)
      .map((country) => countryRow(country, addresses)),
  );
