import { expect, test } from 'vitest';
import { familyNameOf, surnameOf } from '../../../src/archive/mentions/familyName.ts';

test.each([
  ['Chinese', 'Xi Jinping; Wang Yi; Liu He; Deng Li; Zhang Weiming; Mao Zedong; Ouyang Xiu; Yao Ming'],
  ['Chinese in other spellings', 'Tsai Ing-wen; Lee Kuan Yew; Chiang Kai-shek; Wong Kar-wai; Goh Chok Tong'],
  ['Korean', 'Kim Jong Un; Kim Min-jae; Moon Jae-in; Park Geun-hye; Ban Ki-moon; Park Jisung; Choe Son Hui'],
  ['Vietnamese', 'Nguyen Phu Trong; Nguyễn Xuân Phúc; Vo Van Thuong; To Lam; Ho Chi Minh; Phạm Minh Chính'],
  ['Japanese', 'Kishida Fumio; Abe Shinzo; Koizumi Junichiro; Takaichi Sanae'],
  ['Hungarian', 'Orbán Viktor; Magyar Péter; Nagy Imre; Kádár János'],
])('a family name that leads is told: %s', (_, names) => {
  for (const name of names.split('; '))
    expect([name, familyNameOf(name)]).toEqual([name, name.split(' ')[0]]);
});

test.each([
  ['given name first', 'Donald Trump; Viktor Orbán; Fumio Kishida; Shinzo Abe; Joshua Wong; Jackie Chan; Maya Lin; Ron Paul'],
  ['a given name that is a family name elsewhere', 'Kim Campbell; Kim Cattrall; Kim Wilde; Lee Evans; Mo Farah; Mo Ibrahim; Bo Diddley; Abe Lincoln; Lin Wood; Chan Santokhi'],
  ['two family names', 'Mai Chen; Sun Myung Moon; Sung Kim; Chloe Kim; Andrew Yang; Do Kwon'],
  ['Burmese, which have no family name', 'Min Aung Hlaing; Aung San Suu Kyi; Win Myint'],
  ['one word', 'Xi; Suharto; Pelé'],
])('no family name leads: %s', (_, names) => {
  for (const name of names.split('; ')) expect([name, familyNameOf(name)]).toEqual([name, undefined]);
}); // prettier-ignore

test.each([
  ['Esmaeil Baghaei', undefined, 'Baghaei'],
  ['Ursula von der Leyen', undefined, 'von der Leyen'],
  ['Willy De Clercq', undefined, 'De Clercq'],
  ['Mohammed bin Salman', undefined, 'bin Salman'],
  ['بدر عبد العاطي', undefined, 'عبد العاطي'],
  ['محمد بن سلمان', undefined, 'بن سلمان'],
  ['محمود أبو مازن', undefined, 'أبو مازن'],
  ['Martin Luther King, Jr.', undefined, 'King'],
  ['Martin Luther King Jr.', undefined, 'King'],
  ['Cornelius Vance III', undefined, 'Vance'],
  ['G.Zandanshatar', undefined, 'Zandanshatar'],
  ['Xi Jinping', undefined, 'Xi'],
  ['Gabriel García Márquez', 'García Márquez', 'García Márquez'],
  ['Xi', undefined, 'Xi'],
])('the surname of %s, family name %s, is %s', (name, familyName, surname) => {
  expect(surnameOf(name, familyName)).toBe(surname);
});
