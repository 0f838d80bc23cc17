/* What the tests in a browser share. */
import type { Browser, Page } from 'playwright-core';
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

/** Goes to another search on the search page that is open, as going back to an earlier one does; ends when the answer is shown. */
export async function searchAgain(page: Page, address: string): Promise<void> {
  await page.evaluate(async (search) => {
    const results = document.querySelector('.results')!;
    history.pushState(undefined, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
    do await new Promise((later) => setTimeout(later, 5));
    while (results.ariaBusy === 'true');
  }, address);
}
