import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

/** Each text holds nothing but forms of the one name, parted by semicolons; all are found, each whole. */
const all = (text: string) => text.split('; ').join(', ');

describe('initials are found with and without spaces and full stops', () => {
  test.each([
    ['J.D. Vance', 'J.D. Vance; J. D. Vance; JD Vance; J D Vance; Vance'],
    ['JD Vance', 'J.D. Vance; J. D. Vance; JD Vance; Vance'],
    ['J. D. Vance', 'J.D. Vance; JD Vance; Vance'],
    ['George H.W. Bush', 'George H.W. Bush; George H. W. Bush; George HW Bush'],
    ['George H. W. Bush', 'George H.W. Bush; George HW Bush; George Bush'],
    ['A.P.J. Abdul Kalam', 'A.P.J. Abdul Kalam; A. P. J. Abdul Kalam; APJ Abdul Kalam; A P J Abdul Kalam; Kalam'],
    ['B.R. Ambedkar', 'B.R. Ambedkar; B. R. Ambedkar; BR Ambedkar; B R Ambedkar; Ambedkar'],
    ['G. Zandanshatar', 'G.Zandanshatar; G. Zandanshatar; Zandanshatar'],
    ['Donald J. Trump', 'Donald J. Trump; Donald J Trump; Donald Trump; Trump'],
  ])('%s', (name, text) => {
    expect(found([name], text)).toBe(`${name}: ${all(text)}`);
  }); // prettier-ignore

  test('but other initials are another person’s', () => {
    expect(found(['Donald J. Trump'], 'Donald K. Trump came.')).toBe('');
    expect(found(['A. Li'], 'Ali came.')).toBe('');
    expect(found(['George H.W. Bush', 'George W. Bush'], 'George Bush came.')).toBe('');
    expect(found(['George H.W. Bush', 'George W. Bush'], 'George W. Bush came.')).toBe(
      'George W. Bush: George W. Bush',
    );
  });
});

describe('what tells father and son apart stands with or without a comma, or is left out', () => {
  test.each([
    ['Martin Luther King Jr.', 'Martin Luther King, Jr.; Martin Luther King Jr; Martin Luther King; King'],
    ['Martin Luther King, Jr.', 'Martin Luther King, Jr; Martin Luther King Jr; Martin Luther King; King'],
    ['Cornelius Vance III', 'Cornelius Vance III; Cornelius Vance, III; Cornelius Vance; Vance'],
    ['Sammy Davis Jr.', 'Sammy Davis Jr; Sammy Davis, Jr; Davis'],
    [
      'Robert F. Kennedy Jr.',
      'Robert F. Kennedy, Jr; Robert Kennedy Jr; Robert F. Kennedy; Robert Kennedy; Kennedy',
    ],
    ['Ferdinand Marcos Jr.', 'Ferdinand Marcos Jr; Ferdinand Marcos; Marcos'],
  ])('%s', (name, text) => {
    expect(found([name], text)).toBe(`${name}: ${all(text)}`);
  });

  test('and tells them apart', () => {
    const people = ['John Smith Sr.', 'John Smith Jr.'];
    expect(found(people, 'John Smith Sr. met John Smith, Jr. of Ohio.')).toBe(
      'John Smith Jr.: John Smith, Jr.\nJohn Smith Sr.: John Smith Sr.',
    );
    expect(found(people, 'John Smith came.')).toBe('');
    expect(found(['John Smith Sr.'], 'John Smith Jr. came.')).toBe('');
    expect(found(['John Smith'], 'John Smith III came.')).toBe('John Smith: John Smith');
  });
});

describe('between given and family name the text may have what the record lacks', () => {
  test.each([
    ['a middle name', 'Angela Merkel', 'Angela Dorothea Merkel'],
    ['a middle name', 'Ali Khamenei', 'Ali Hosseini Khamenei'],
    ['a maiden name', 'Hillary Clinton', 'Hillary Rodham Clinton'],
    ['an initial', 'Joseph Biden', 'Joseph R. Biden'],
    ['initials', 'George Martin', 'George R. R. Martin'],
    ['an initial without a full stop', 'John Kennedy', 'John F Kennedy'],
    ['a nickname', 'Robert Dole', 'Robert “Bob” Dole'],
    ['a nickname in straight quotes', 'Imran Khan', 'Imran "Captain" Khan'],
    ['a nickname in single quotes', 'Ernesto Guevara', 'Ernesto ‘Che’ Guevara'],
    ['a name in brackets', 'Jimmy Carter', 'Jimmy (James) Carter'],
    ['quotes around a part of the name', 'Luiz Inácio Lula da Silva', 'Luiz Inácio “Lula” da Silva'],
  ])('%s: %s', (_, name, text) => {
    expect(found([name], `Yesterday ${text} came.`)).toBe(`${name}: ${text}`);
  });

  test('but not the surname of another, a title, or the start of another name', () => {
    expect(found(['Nancy Reagan', 'Nancy Pelosi'], 'Nancy Pelosi Reagan came.')).toBe('');
    expect(found(['Mohammed Salman'], 'Mohammed bin Salman came.')).toBe('');
    expect(found(['John Smith'], 'John and Smith came. John, Paul Smith.')).toBe('');
  });
});

describe('one name in its usual printed forms', () => {
  test.each([
    ['a particle', 'Ursula von der Leyen', 'Ursula von der Leyen; Ursula Von Der Leyen; von der Leyen; Von der Leyen'],
    ['two particles', 'Rossana de la Cruz', 'Rossana De La Cruz; de la Cruz; De la Cruz'],
    ['a Dutch particle', 'Vincent van Gogh', 'Vincent Van Gogh; van Gogh; Van Gogh'],
    ['an Arabic particle', 'Mohammed bin Salman', 'Mohammed Bin Salman; bin Salman; Bin Salman'],
    ['an Arabic article', 'Abdel Fattah al-Sisi', 'Abdel Fattah el-Sisi; Abdel Fattah Al Sisi; al-Sisi; El-Sisi; Sisi'],
    ['O’', 'Paul O’Neill', 'Paul O’Neill; Paul O\'Neill; O’Neill; O\'Neill'],
    ['Mc', 'John McCain', 'John McCain; John Mc Cain; McCain'],
    ['d’', 'Valéry Giscard d’Estaing', 'Valéry Giscard d’Estaing; Valery Giscard d\'Estaing'],
    ['a hyphen', 'Jean-Claude Juncker', 'Jean-Claude Juncker; Jean Claude Juncker; Jeanclaude Juncker; Juncker'],
    ['no hyphen', 'Mohammad Javad Zarif', 'Mohammad Javad Zarif; Mohammad-Javad Zarif; Mohammadjavad Zarif; Zarif'],
    ['a Korean given name', 'Kim Min-jae', 'Kim Min-jae; Kim Min Jae; Kim Minjae; Min-jae Kim; Kim'],
    ['a Chinese given name', 'Zhang Weiming', 'Zhang Weiming; Zhang Wei-ming; Weiming Zhang; Zhang'],
    ['a Vietnamese name', 'Nguyen Phu Trong', 'Nguyen Phu Trong; Nguyễn Phú Trọng; Nguyen'],
    ['capitals', 'Emmanuel Macron', 'Emmanuel MACRON; EMMANUEL MACRON; MACRON'],
    ['two surnames', 'Andrés Manuel López Obrador', 'Andrés Manuel López Obrador; López Obrador; Lopez Obrador; Obrador'],
    ['two surnames', 'Mario Vargas Llosa', 'Mario Vargas Llosa; Vargas Llosa; Llosa'],
    ['a surname that is a title in short', 'Amartya Sen', 'Amartya Sen; Sen'],
    ['a double surname', 'Gabriel García Márquez', 'Gabriel García Márquez; Gabriel Garcia Marquez; Márquez'],
  ])('with %s: %s', (_, name, text) => {
    expect(found([name], text)).toBe(`${name}: ${all(text)}`);
  }); // prettier-ignore

  test('with a possessive of any kind', () => {
    expect(found(['James Watkins'], "James Watkins’s car; James Watkins' dog; Watkins’ house")).toBe(
      'James Watkins: James Watkins, James Watkins, Watkins',
    );
    expect(found(['Donald Trump'], "Donald Trump’s car; Trump's dog; TRUMP’S house")).toBe(
      'Donald Trump: Donald Trump, Trump, TRUMP',
    );
  });

  test('with its surname as familyName alone', () => {
    const people = [{ name: 'Gabriel García Márquez', familyName: 'García Márquez' }];
    expect(found(people, 'Gabriel García Márquez; García Márquez; Márquez')).toBe(
      'Gabriel García Márquez: Gabriel García Márquez, García Márquez, Márquez',
    );
  });

  test('with a family name that leads though the record does not say so', () => {
    const people = ['Wang Yi', 'Moon Jae-in', 'Vo Van Thuong', 'Tsai Ing-wen'];
    expect(
      found(people, 'Wang said so. Moon Jae-in came; Moon left. Vo Van Thuong came; Vo left. Tsai spoke.'),
    ).toBe(
      'Moon Jae-in: Moon Jae-in, Moon\nTsai Ing-wen: Tsai\nVo Van Thuong: Vo Van Thuong, Vo\nWang Yi: Wang',
    );
  });
});
