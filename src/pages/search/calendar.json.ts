import type { APIRoute } from 'astro';
import { theFinding } from '../_archive.ts';

export const GET: APIRoute = async () => Response.json((await theFinding()).calendar);
