/** An agency’s name as it writes itself: `REUTERS` → `Reuters`. One that is not known stays as printed. */
export function agencyName(printed: string): string {
  return knownAgency(printed) ?? printed;
}

/** The agency that is meant, in whatever form it is printed; undefined where it is none of the known ones. */
export function knownAgency(printed: string): string | undefined {
  const bare = printed.replace(/\s+(?:photos?|pictures?|images?|wire)(?:\s+(?:by|service))?$/i, '');
  return known.get(key(printed)) ?? known.get(key(bare));
}

function key(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Agencies by every form in which credit lines and datelines print them, each as it writes itself. */
const known = new Map(
  (
    [
      ['AFP', 'Agence France-Presse', 'AFP Photo', 'AFP Forum'],
      ['AP', 'Associated Press', 'The Associated Press', 'AP Photo'],
      ['Reuters', 'Thomson Reuters', 'Reuters Connect'],
      ['EPA', 'European Pressphoto Agency'],
      ['EPA-EFE', 'EFE-EPA'],
      ['EFE', 'Agencia EFE'],
      ['dpa', 'Deutsche Presse-Agentur'],
      ['picture alliance', 'dpa picture alliance'],
      ['Getty Images', 'Getty'],
      ['TASS', 'ITAR-TASS'],
      ['RIA Novosti', 'RIA'],
      ['Sputnik'],
      ['Interfax'],
      ['ZUMA Press', 'ZUMA', 'ZUMA Wire', 'zumapress.com'],
      ['Xinhua', 'Xinhua News Agency'],
      ['CNS', 'China News Service'],
      ['Anadolu', 'Anadolu Agency', 'AA'],
      ['WANA', 'West Asia News Agency'],
      ['IRNA', 'Islamic Republic News Agency'],
      ['ISNA'],
      ['Mehr', 'Mehr News', 'Mehr News Agency'],
      ['Tasnim', 'Tasnim News', 'Tasnim News Agency'],
      ['Fars', 'Fars News', 'Fars News Agency'],
      ['SANA'],
      ['SPA', 'Saudi Press Agency'],
      ['QNA', 'Qatar News Agency'],
      ['WAM'],
      ['MENA'],
      ['KUNA'],
      ['PA', 'PA Wire', 'PA Images', 'PA Media', 'Press Association'],
      ['UPI', 'United Press International'],
      ['ANSA'],
      ['LaPresse'],
      ['Belga'],
      ['ANP'],
      ['APA'],
      ['Keystone', 'Keystone-SDA'],
      ['NTB', 'NTB scanpix'],
      ['TT', 'TT News Agency'],
      ['Ritzau Scanpix', 'Ritzau', 'Scanpix'],
      ['Lehtikuva'],
      ['PAP'],
      ['CTK', 'ČTK'],
      ['MTI'],
      ['Ukrinform'],
      ['Kyodo', 'Kyodo News'],
      ['Jiji', 'Jiji Press'],
      ['Yonhap', 'Yonhap News Agency'],
      ['KCNA', 'Korean Central News Agency'],
      ['PTI', 'Press Trust of India'],
      ['ANI'],
      ['AAP', 'Australian Associated Press'],
      ['The Canadian Press', 'Canadian Press', 'CP'],
      ['Bloomberg', 'Bloomberg News'],
      ['NurPhoto'],
      ['Sipa', 'Sipa Press', 'SIPA USA'],
      ['Abaca', 'ABACAPRESS'],
      ['Shutterstock', 'REX', 'Rex Features'],
      ['Alamy', 'Alamy Live News'],
      ['Magnum Photos', 'Magnum'],
      ['Corbis'],
      ['Polaris', 'Polaris Images'],
      ['Redux', 'Redux Pictures'],
      ['IMAGO', 'imago images'],
      ['Newscom'],
      ['Wikimedia Commons', 'Wikimedia'],
      ['CNN'],
      ['BBC'],
    ] as const
  ).flatMap(([name, ...forms]) => [name, ...forms].map((form) => [key(form), name] as const)),
);
