import type { APIRoute } from 'astro';
import { personRow } from '../../archive/dataset.ts';
import { theArchive } from '../_archive.ts';
import { addresses } from '../_addresses.ts';

export const GET: APIRoute = async () =>
  Response.json((await theArchive()).people.map((person) => personRow(person, addresses)));
