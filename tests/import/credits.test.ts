import { describe, expect, test } from 'vitest';
import { controlBehind, creditBehind, isCreditAlone } from '../../src/import/core/printed/creditBehind.ts';

describe('a credit printed behind a caption', () => {
  test.each([
    ['The hall. (Ida Berg for The Inland Post)', 'The hall.', 'Ida Berg for The Inland Post'],
    ['Das Zollhaus am Montag Foto: Ida Berg / dpa', 'Das Zollhaus am Montag', 'Foto: Ida Berg / dpa'],
    ['La aduana, de noche. / IDA BERG', 'La aduana, de noche.', 'IDA BERG'],
    ['The stairs / Photo by Ida Berg / Unsplash', 'The stairs', 'Photo by Ida Berg / Unsplash'],
    ['IDA BERG/The quay yesterday', 'The quay yesterday', 'IDA BERG'],
    ['The quay at dawn [Ida Berg/AP]', 'The quay at dawn', 'Ida Berg/AP'],
  ])('is parted from it: %s', (printed, caption, credit) => {
    expect(creditBehind(printed)).toMatchObject({ caption, credit });
  });

  test.each([
    'The winner (Ida Berg for Averland) with her sister',
    'Ida Berg scores twice (Berg for Averland)',
    'The photo: a history of the town in ten boxes',
    'The bridge (left) and the old mill (right)',
    'Ministers and judges, who met on Monday. / Nobody else came',
  ])('is not made of words of the caption: %s', (printed) => {
    expect(creditBehind(printed)).toBeUndefined();
  });

  test.each([
    ['La aduana, de noche. / IDA BERG', 'for a stroke parts it from the caption'],
    ['IDA BERG/The quay yesterday', 'for it is printed in capitals before the caption'],
    ['The stairs of the town hall. / Ida Berg/AFP', undefined],
    ['Das Zollhaus am Montag Foto: Ida Berg / dpa', undefined],
    ['The hall. (Ida Berg for The Inland Post)', undefined],
  ])('is a guess where neither a label nor an agency says so: %s', (printed, guess) => {
    expect(creditBehind(printed)?.guess).toBe(guess);
  });

  test('stands alone where it is a name and an agency, and a sentence with a stroke is none', () => {
    expect(isCreditAlone('Ida Berg/EPA')).toBe(true);
    expect(isCreditAlone('Photo: Ida Berg')).toBe(true);
    expect(isCreditAlone('The quay at dawn Ida Berg/EPA')).toBe(false);
    expect(isCreditAlone('The old customs house')).toBe(false);
  });

  test('has the words of buttons behind it cut off', () => {
    const credit = 'REUTERS/Ida Berg Purchase Licensing Rights, opens new tab';
    expect(credit.slice(0, -controlBehind(credit).length)).toBe('REUTERS/Ida Berg');
    expect(controlBehind('AP Photo Close').trim()).toBe('Close');
    expect(controlBehind('The gates will close on Monday')).toBe('');
  });
});
