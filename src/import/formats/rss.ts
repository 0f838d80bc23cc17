import type { Reader } from '../core/delivery.ts';
import { readFeed } from './feed/read.ts';

/**
 * Reads RSS 0.90–0.92, 1.0 (RDF) and 2.0 with the modules newsrooms use: each item is a story.
 * https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec, https://www.rssboard.org/media-rss
 */
export const readRss: Reader = (text) => readFeed(text, 'item');
