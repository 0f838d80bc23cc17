/* What the tests in a browser share. */
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject, test as anyTest } from 'vitest';

/** A test that is skipped where there is no browser. */
export const test = anyTest.skipIf(inject('browser') === null);

/** The browser of the run, for one file: closing it closes what the file has opened. */
export async function connect(): Promise<Browser> {
  const browser = await chromium.connect(inject('browser') ?? '', { timeout: waiting });
  browser.on('context', (context) => context.setDefaultTimeout(waiting));
  return browser;
}

/** How long a page may let a test wait, in milliseconds: a busy machine takes its time. */
const waiting = 180_000;
