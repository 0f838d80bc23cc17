import { describe, expect, test } from 'vitest';
import type { BoilerplateKind } from '../../src/import/core/printed/boilerplate.ts';
import { boilerplateReason } from '../../src/import/core/printed/boilerplate.ts';

const lines: Record<BoilerplateKind, string[]> = {
  rule: ['* * *', '———', '•'],
  section: ['Politics', 'Wirtschaft', 'سياسة'],
  label: ['Breaking news', 'Home > World > Europe', 'Image caption'],
  count: ['5 min read', '12 comments', 'il y a 3 heures'],
  address: ['https://harbour.example/news/ferry', 'desk@harbour.example', 'www.harbour.example'],
  button: ['Facebook X Email Reddit', 'Share this article', 'Auf Facebook teilen', 'Skip to main content'],
  continuation: ['Read more »', 'Continue reading “Ferry returns”', 'Lire la suite…', 'ادامه مطلب'],
  heading: ['Most read', 'Lesen Sie auch', '関連記事'],
  another: [
    'READ MORE: Ferry returns to port',
    'Lire aussi | Le ferry est de retour',
    'Tags: ferry, harbour',
  ],
  advertisement: ['Advertisement', 'Story continues below this ad', 'Anzeige'],
  invitation: [
    'Sign up for our morning newsletter and get the harbour in your inbox.',
    'Follow the Harbour Post on WhatsApp',
    'Subscribe to continue reading',
    '👉 Subscribe to Harbour Live',
  ],
  notice: [
    'We use cookies to make this site better for you and for others.',
    'Wir verwenden Cookies, um unsere Seite zu verbessern.',
    'Your email address will not be published.',
  ],
  origin: [
    'The post Ferry returns to port appeared first on Harbour Post.',
    'Der Beitrag Fähre kehrt zurück erschien zuerst auf Hafenpost.',
    'La entrada Vuelve el barco se publicó primero en El Puerto.',
  ],
  rights: [
    'Copyright 2025 Harbour Post',
    '© 2025 Hafenpost. Alle Rechte vorbehalten.',
    'All rights reserved.',
  ],
  end: ['==Kyodo', '-30-', '(ends)'],
};

describe('a line that a site prints around a story is known by its words', () => {
  for (const [kind, printed] of Object.entries(lines))
    test.each(printed)(`${kind}: %s`, (line) => expect(boilerplateReason(line)?.kind).toBe(kind));
});

test.each([
  'The ferry returned to port on Tuesday, its owner said.',
  'Read more books, the minister told pupils.',
  'Subscribe or not, readers said they would keep buying the paper.',
  'Share prices fell by 3 percent.',
  'Comments by the minister drew applause from the hall.',
  'We use boats and not cars here, she said.',
])('a sentence of a story is none: %s', (line) => expect(boilerplateReason(line)).toBeUndefined());

test('only what leads to the whole story says that the story goes on elsewhere', () => {
  expect(boilerplateReason('Continue reading')?.leadsOn).toBe(true);
  expect(boilerplateReason('Related stories')?.leadsOn).toBe(false);
});
