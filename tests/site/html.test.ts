import { join } from 'node:path';
import type { ResolvedConfig } from 'html-validate';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages.ts';

/** Resolves the settings once, and not anew for each page, which takes longer than to validate it. */
class OneConfigLoader extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(page: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(page));
  }
}

const validator = new HtmlValidate(
  new OneConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A headline is as long as it was printed, and so is the title of its page.
      'long-title': 'off',
    },
  }),
);

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
