/**
 * Crawlers of AI vendors by the names (product tokens, RFC 9309) that their operators documented in November 2026, for `robots.txt`. Those that
 * fetch a page because a user asks for it (ChatGPT-User, Claude-User, Perplexity-User) are left out: they act for a reader.
 */
export const aiCrawlers = {
  /** Texts go to the training of models. Google-Extended and Applebot-Extended are no crawlers of their own, but names for that use. */
  training: {
    AI2Bot: 'https://allenai.org/crawler',
    Amazonbot: 'https://developer.amazon.com/amazonbot',
    'Applebot-Extended': 'https://support.apple.com/en-us/119829',
    Bytespider: 'https://www.bytedance.com/',
    CCBot: 'https://commoncrawl.org/ccbot',
    ClaudeBot: 'https://support.claude.com/en/articles/8896518',
    'cohere-training-data-crawler': 'https://cohere.com/',
    FacebookBot: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
    'Google-Extended': 'https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers',
    GPTBot: 'https://developers.openai.com/api/docs/bots',
    'meta-externalagent': 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
  },
  /** Texts go to the indexes from which assistants answer. */
  answers: {
    'Claude-SearchBot': 'https://support.claude.com/en/articles/8896518',
    'OAI-SearchBot': 'https://developers.openai.com/api/docs/bots',
    PerplexityBot: 'https://docs.perplexity.ai/guides/bots',
  },
} satisfies Record<string, Record<string, string>>;
