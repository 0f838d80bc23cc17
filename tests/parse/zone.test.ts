import { expect, test } from 'vitest';
test('the suite really runs in the zone it names', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
