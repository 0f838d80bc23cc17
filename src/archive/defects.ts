import { quoted } from '../parse/contentError.ts';
import { counted } from '../parse/counted.ts';
import type { DefectKinds } from '../parse/defects/kind.ts';
import { defectMaker } from '../parse/defects/kind.ts';

/** Every kind of defect that shows only where all records are known, by its id. */
export const archiveKinds = {
  'duplicate-id': {
    explanation:
      'Two records have one id or code, and so one address. Rename one of the files, or write the right code.',
    message: ({
      kind,
      field,
      id,
      other,
    }: {
      kind: string;
      field: 'id' | 'code';
      id: string;
      other: string;
    }) => `this ${kind} has the ${field} ${quoted(id)}, and so has ${other}.`,
    fix: ({ field }: { field: 'id' | 'code' }) =>
      field === 'id'
        ? 'Give one of the two files another name.'
        : 'Keep one of the two files, or write the right code.',
  },
  'unknown-person': {
    explanation: 'A story names a person of whom there is no record. Write the right id, or add the record.',
    message: ({ id }: { id: string }) => `there is no person ${quoted(id)}.`,
    fix: ({ id, near }: { id: string; near: string | undefined }) =>
      near ? `Write ${near}, or add people/${id}.md.` : `Add people/${id}.md, or delete it here.`,
  },
  'unknown-subject': {
    explanation:
      'A search of archive.md is for a source or topic that no published story has, so that it finds nothing. Write the name as the stories have it.',
    message: ({ kind, name }: { kind: 'source' | 'topic'; name: string; near: string | undefined }) =>
      `no published story has the ${kind} ${quoted(name)}.`,
    fix: ({ near }: { near: string | undefined }) => (near ? `Write ${near}, or delete it.` : 'Delete it.'),
  },
  'empty-search': {
    explanation:
      'A search of archive.md is for nothing: it has neither words nor people, countries, sources, topics or days. Say what it is for, or delete it.',
    message: ({ name }: { name: string }) => `the search ${quoted(name)} is for nothing.`,
    fix: 'Write q, people, countries, sources, topics, from or to below it, or delete it.',
  },
  'same-search': {
    explanation:
      'Two searches of archive.md have names that are the same in an address, and so would have one page. Give one another name.',
    message: ({ name, address, other }: { name: string; address: string; other: string }) =>
      `${quoted(name)} would have the address ${address}, as ${other} has.`,
    fix: 'Give one of the two another name.',
  },
  'search-ends-before-start': {
    explanation:
      'A search of archive.md is for days that end before they begin. Write the earlier day as from.',
    message: ({ from, to }: { from: string; to: string }) => `${to} is before ${from}.`,
    fix: ({ from, to }: { from: string; to: string }) => `Write from: ${to} and to: ${from}.`,
  },
  'unclear-search-words': {
    explanation:
      'The words of a search of archive.md hold something that the search would leave out, or take for a word: a sign of another query language, a quote mark without its second, OR beside nothing, or a date, which a reader’s search takes for days. Write them as the search page has them.',
    message: ({ fault }: { fault: SearchFault }) => searchMessage(fault),
    fix: ({ fault }: { fault: SearchFault }) => searchFix(fault),
  },
  'unknown-country': {
    explanation:
      'A record names a country of which there is no record. Write the right code, or add the record.',
    message: ({ code }: { code: string }) => `there is no record for the country ${code}.`,
    fix: ({ code }: { code: string }) => `Add countries/${code.toLowerCase()}.md, or write another code.`,
  },
  'shared-name': {
    explanation:
      'Two people have one name, so that a story that prints it would be given to both. Take it out of one record, or write ambiguousSurname: true in both.',
    message: ({ name, other }: { name: string; other: string }) =>
      `the name ${quoted(name)} is claimed by ${other} too.`,
    fix: 'Take it out of one of the two, or write ambiguousSurname: true in both.',
  },
  'shared-word': {
    explanation:
      'Two countries are found by one word. Take it out of one record, or write it under shared in both.',
    message: ({ word, other }: { word: string; other: string }) =>
      `the word ${quoted(word)} is claimed by ${other} too.`,
    fix: 'Take it out of one of the two, or write it under shared in both.',
  },
  'taken-alias': {
    explanation:
      'An older address of a story is that of another story or of a page of the archive. Write one that leads to this story alone.',
    message: ({ alias, other }: { alias: string; other: string | undefined }) =>
      other === undefined
        ? `${quoted(alias)} is a page of the archive itself.`
        : `${quoted(alias)} already leads to ${other}.`,
    fix: 'Write an address that leads to this story alone.',
  },
  'dead-link': {
    explanation:
      'A link leads to a page, a photo or a file of the archive that is not there, or will not be there for readers: it holds the archive’s full address, or that of one machine. Write the path from the root, or the words without a link.',
    message: ({ to, fault }: { to: string; fault: LinkFault }) =>
      `a link leads to ${quoted(to)}${linkMessage(fault)}`,
    fix: ({ fault }: { fault: LinkFault }) => linkFix(fault),
  },
  'lost-address': {
    explanation:
      'An address that was published leads nowhere now: its page was renamed or deleted. Say in archive.md, under redirects, where it is now, or under gone that it was given up; of a story that has another address now, write the older one under its aliases. A story that is taken back keeps its file, with status: withheld or canceled.',
    message: ({ address, below }: Lost) =>
      `${quoted(address)} was published, and nothing is there now${below ? `, nor at ${counted(below, 'address', 'addresses')} below it` : ''}.`,
    fix: ({ address, near, isStory }: Lost) =>
      `${near ? `Is ${near} meant? ` : ''}${
        isStory
          ? `Write aliases: [${address}] in the story that it is now, or gone: [${address}] in archive.md; a story that is taken back keeps its file, with status: withheld or canceled.`
          : `Write { from: ${address}, to: ${near ?? '/…/'} } under redirects in archive.md, or ${address} under gone.`
      }`,
  },
  'redirect-loop': {
    explanation: 'A redirect leads back to its own address. Write where the page is now.',
    message: ({ from }: { from: string }) => `${quoted(from)} leads back to itself.`,
    fix: 'Write under to where the page is now.',
  },
  'redirect-from-page': {
    explanation:
      'A redirect is of an address at which there is a page or file, which it would hide. Delete the redirect, or write the older address.',
    message: ({ from }: { from: string }) =>
      `${quoted(from)} is the address of a page or file that is there.`,
    fix: 'Write the older address under from, or delete the redirect.',
  },
  'redirect-twice': {
    explanation:
      'Of one address it is said twice what has become of it, under redirects or gone or by a story’s aliases. Keep one.',
    message: ({ from }: { from: string }) =>
      `of ${quoted(from)} another redirect, a story’s aliases or gone speak as well.`,
    fix: 'Keep one of them.',
  },
  'file-to-page': {
    explanation:
      'A redirect leads from a file to a page. A file cannot lead on as a page does: it is copied from where it is now to its older address. Write the file that took its place, or list the address under gone.',
    message: ({ from, to }: { from: string; to: string }) =>
      `${quoted(from)} was a file, and cannot lead on to the page ${quoted(to)}.`,
    fix: 'Write the file that took its place, or list the older address under gone.',
  },
  'never-published': {
    explanation:
      'A redirect or gone is of an address that only a file can have, and no file is on record there. Write the address as it is in addresses.txt; an address on the web that has %20 or the like in it is there with the characters themselves.',
    message: ({ address }: { address: string; near: string | undefined }) =>
      `no file was published at ${quoted(address)}.`,
    fix: ({ near }: { near: string | undefined }) =>
      near ? `Is ${near} meant?` : 'Write the address as it is in addresses.txt.',
  },
  'redirect-to-nowhere': {
    explanation: 'A redirect leads to an address at which there is nothing. Write where the page is now.',
    message: ({ to }: { to: string }) => `there is nothing at ${quoted(to)}.`,
    fix: ({ near }: { near: string | undefined }) =>
      near
        ? `Write ${near}, or list the older address under gone.`
        : 'Write where the page is now, or list the older address under gone.',
  },
  'gone-is-there': {
    explanation: 'An address that is said to be given up has a page or file. Delete one of the two.',
    message: ({ address }: { address: string }) =>
      `${quoted(address)} is the address of a page or file that is there.`,
    fix: 'Delete it here, or take away what is there.',
  },
  'nothing-to-publish': {
    explanation: 'All stories are withheld or canceled. Add one, or write status: usable.',
    message: 'none of the stories may be published: all are withheld or canceled.',
    fix: 'Add a story, or write status: usable in one.',
  },
  'ambiguous-country': {
    explanation: 'A country’s name is that of several. Write the code of the one that is meant.',
    message: ({ written, countries }: { written: string; countries: string }) =>
      `${quoted(written)} may be ${countries}.`,
    fix: 'Write the code of the one that is meant.',
  },
  'unknown-country-name': {
    explanation: 'A word is neither the code nor the name of a country. Write its code.',
    message: ({ written }: { written: string }) =>
      `${quoted(written)} is neither a country’s code nor its name.`,
    fix: ({ near }: { near: string | undefined }) =>
      near
        ? `Is ${near} meant? Write the code.`
        : 'Write the two capital letters of ISO 3166-1, as IR for Iran.',
  },
} satisfies DefectKinds;

/** Reports a defect of records that do not fit together. */
export const defect = defectMaker(archiveKinds);

/** What in the words of a search is not as they are searched. */
export type SearchFault =
  | { is: 'no-word' }
  | { is: 'open-quote' }
  | { is: 'stray-or' }
  | { is: 'operator'; word: string }
  | { is: 'brackets' }
  | { is: 'field'; written: string; field: string }
  | { is: 'asterisk'; written: string }
  | { is: 'days'; written: string; from: string; to: string };

function searchMessage(fault: SearchFault): string {
  switch (fault.is) {
    case 'no-word':
      return 'there is no letter and no digit in it.';
    case 'open-quote':
      return 'a quote mark lacks its second.';
    case 'stray-or':
      return 'OR does not stand between two words.';
    case 'operator':
      return `${fault.word} would be searched as a word.`;
    case 'brackets':
      return 'brackets are not part of the query language.';
    case 'field':
      return `${quoted(fault.written)} would be searched as words.`;
    case 'asterisk':
      return `the asterisk of ${quoted(fault.written)} is not at the end of a word.`;
    case 'days':
      return `the search page takes ${quoted(fault.written)} for days.`;
  }
}

function searchFix(fault: SearchFault): string {
  switch (fault.is) {
    case 'no-word':
      return 'Write the words that are searched, or delete the line.';
    case 'open-quote':
      return 'Write one at the end of the phrase, or delete the first.';
    case 'stray-or':
      return 'Write it as in grain OR wheat, or delete it.';
    case 'operator':
      return fault.word === 'NOT'
        ? 'Write a hyphen before the word that is excluded: -oil.'
        : 'Delete it: a story must have all words, in whatever order.';
    case 'brackets':
      return 'Delete them: OR joins the words beside it, as in oil grain OR wheat.';
    case 'field':
      return `Write ${fault.field} as a line of the search, and delete it here.`;
    case 'asterisk':
      return 'Write it behind the beginning of a word, as in tun*, or delete it.';
    case 'days':
      return `Write ${[fault.from && `from: ${fault.from}`, fault.to && `to: ${fault.to}`].filter(Boolean).join(' and ')} instead, or set it in quotes.`;
  }
}

interface Lost {
  address: string;
  /** How many addresses below it are lost with it. */
  below: number;
  /** Where the page may be now. */
  near: string | undefined;
  isStory: boolean;
}

/** Why a link is dead. */
export type LinkFault =
  | { is: 'no-page'; near: string | undefined }
  | { is: 'no-slash'; page: string }
  | { is: 'no-photo'; held: number }
  | { is: 'full-address'; path: string }
  | { is: 'local' };

function linkMessage(fault: LinkFault): string {
  switch (fault.is) {
    case 'no-page':
      return ', and there is no such page in the archive.';
    case 'no-slash':
      return ', which lacks its last slash.';
    case 'no-photo':
      return `, but the page has ${fault.held === 0 ? 'no photo' : fault.held === 1 ? 'one photo' : `${fault.held} photos`}.`;
    case 'full-address':
      return ', the archive’s own page by its full address, and is dead where the archive moves.';
    case 'local':
      return ', which only the machine it was written on can follow.';
  }
}

function linkFix(fault: LinkFault): string {
  switch (fault.is) {
    case 'no-page':
      return fault.near
        ? `Write ${fault.near}, or the words without a link.`
        : 'Write the words without a link.';
    case 'no-slash':
      return `Write ${fault.page}/.`;
    case 'no-photo':
      return fault.held
        ? `Write #photo-${fault.held === 1 ? 1 : `1 to #photo-${fault.held}`}.`
        : 'Write the words without a link.';
    case 'full-address':
      return `Write ${fault.path}.`;
    case 'local':
      return 'Write the public address, or the words without a link.';
  }
}
