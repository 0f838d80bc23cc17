import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { placeMap } from '../../src/files/placeMaps.ts';

const css = readFileSync(fileURLToPath(new URL('../../src/styles/base.css', import.meta.url)), 'utf8');

/** The colours of each scheme by the names of their tokens. */
const schemes = ['light', 'dark'].map((scheme, index): [string, Map<string, string>] => [
  scheme,
  new Map(
    Array.from(css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g), ([, name = '', ...colours]) => [
      name,
      colours[index]!,
    ]),
  ),
]);

describe.each(schemes)('in the %s scheme', (_, colours) => {
  const against = (name: string, ground: string): number =>
    contrast(colours.get(name)!, colours.get(ground)!);

  test.each(['ink', 'quiet', 'link'])('%s can be read on the paper (WCAG 1.4.3)', (name) => {
    expect(against(name, 'paper')).toBeGreaterThanOrEqual(4.5);
  });

  test('ink can be read on what is marked', () => {
    expect(against('ink', 'mark')).toBeGreaterThanOrEqual(4.5);
  });

  test('underlines and the borders of fields can be seen (WCAG 1.4.11)', () => {
    expect(against('line', 'paper')).toBeGreaterThanOrEqual(3);
  });
});

test('maps that are files of their own have the paper and the ink of the pages', () => {
  const style = placeMap({ land: ['OM'], lat: 23.59, lon: 58.41 });
  const [light, dark] = style.split('@media');
  for (const [colours, part] of [
    [schemes[0]![1], light!],
    [schemes[1]![1], dark!],
  ] as const) {
    expect(part).toContain(`stroke:${colours.get('paper')!}`);
    expect(part).toContain(`circle{fill:${colours.get('ink')!}`);
  }
});

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
