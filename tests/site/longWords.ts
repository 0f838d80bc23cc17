/* An archive of words longer than a line. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Words that no line of a telephone holds: of languages that join words, without spaces, addresses, and a name without end. */
export const words = {
  german: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
  finnish: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas',
  thai: 'กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพนพรัตนราชธานีบูรีรมย์',
  address: `https://archive.example.org/${'a-very-long-path-of-words/'.repeat(4)}index.html`,
  name: `Wolfeschlegelsteinhausenberger${'dorffvoralternwaren'.repeat(3)}`.slice(0, 80),
};

/** Words without end, by the id of their story and their person: those that may be broken anywhere, and those that no browser breaks. */
export const endless = {
  letters: 'Wmornwk'.repeat(400),
  hyphens: 'Wmo-'.repeat(600),
  'no-break-spaces': 'Wnm\u00a0'.repeat(600),
  han: '東京都港区赤坂'.repeat(300),
  conjuncts: `${'क्'.repeat(300)}ष`,
  families: `W${'👩\u200d'.repeat(300)}`,
  jamo: 'ᄀ'.repeat(600),
};

const endlessStory = (word: string, id: string): string => {
  const part = JSON.stringify(word.slice(0, 180));
  return `---
title: ${JSON.stringify(word)}
date: 2023-01-02
source: ${part}
byline: [${part}]
dateline: ${part}
summary: ${JSON.stringify(word)}
topics: [${part}]
people: [${id}]
photos:
  - caption: ${JSON.stringify(word)}
    credit: ${part}
---

${word}

## ${word}

- ${word}
`;
};

const story = (title: string, date: string, lang: string): string => `---
title: ${title}
date: ${date}
updated: ${date}
source: ${words.german}
agencies: [AFP, ${words.finnish}]
byline: [${words.name}]
dateline: ${words.finnish.toUpperCase()}
summary: ${words.german} ${words.address}
topics: [${words.german.toLowerCase()}, ${words.finnish.toLowerCase()}]
people: [${personId}]
countries: [DE]
lang: ${lang}
url: ${words.address}
note: ${words.german}
photos:
  - caption: ${words.german} in ${words.finnish}.
    credit: ${words.name}/AGENTUR
corrections:
  - date: ${date}
    text: ${words.address}
---

${words.german} und ${words.name} ${words.thai}.

## ${words.finnish}

- [${words.address}](${words.address})
- ${words.name}

> ${words.german}

\`${words.address}\`

    Stadt         Zahl
    ${words.german}     12
`;

export const personId = words.name.toLowerCase();
const files: Record<string, string> = {
  'stories/2024/05/02/a.md': story(`${words.german} wird teurer`, '2024-05-02', 'de'),
  'stories/2024/05/03/b.md': story(words.finnish, '2024-05-03', 'fi'),
  'stories/2024/05/03/c.md': story(words.thai, '2024-05-03', 'th'),
  'stories/2024/06/04/d.md': story(words.name, '2024-06-04', 'de'),
  [`people/${personId}.md`]: `---
name: ${words.name}
variants: [${words.german}]
roles:
  - title: ${words.german}
    country: DE
    from: 2020
---

${words.finnish} ${words.address}
`,
  ...Object.fromEntries(
    Object.entries(endless).flatMap(([id, word]) => [
      [`stories/2023/01/02/${id}.md`, endlessStory(word, id)],
      [`people/${id}.md`, `---\nname: ${JSON.stringify(word.slice(0, 180))}\n---\n`],
    ]),
  ),
};

/** Writes the content folder. */
export async function writeLongWords(content: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
}
