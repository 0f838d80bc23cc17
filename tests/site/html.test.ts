import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  // A headline is as long as it was printed, and so is the title of its page.
  rules: { 'long-title': 'off' },
});

test.each(['sample', 'fixture', 'newswire'] as const)(
  'every page of the %s site is valid HTML',
  async (name) => {
    const site = inject(name);
    if (!site) return;
    const faults: string[] = [];
    for (const page of pagesOf(site)) {
      const report = await validator.validateFile(join(site.folder, page));
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    expect(faults).toEqual([]);
  },
);
