import { quoted } from '../parse/contentError.ts';
import type { DefectKinds } from '../parse/defects/kind.ts';
import { defectMaker } from '../parse/defects/kind.ts';
import type { Command } from './contentFolder.ts';

/** Every kind of defect of folders and files on disk, by its id. */
export const storeKinds = {
  'missing-content-folder': {
    explanation: 'There is no folder of that name to read stories from. Name one with --content DIR.',
    message: 'the content folder does not exist.',
    fix: ({ command }: { command: Command }) => `Name one that does: npm run ${command} -- --content DIR.`,
  },
  'content-is-a-file': {
    explanation: 'The content folder is a file. Name a folder with --content DIR.',
    message: 'the content folder is a file.',
    fix: ({ command }: { command: Command }) => `Name a folder: npm run ${command} -- --content DIR.`,
  },
  'no-stories': {
    explanation: 'The content folder has no story below stories/. Add one: npm run new.',
    message: 'the folder holds no story.',
    fix: 'Add one: stories/2025/04/08/a-first-story.md, with title, date and source between two lines of ---.',
  },
  'not-a-folder': {
    explanation: 'The content folder holds folders called stories, people and countries. Make it a folder.',
    message: 'is a file, not a folder.',
    fix: ({ record }: { record: 'record' | 'story' }) =>
      `Make it a folder with a Markdown file for each ${record}.`,
  },
  'folder-named-as-record': {
    explanation: 'A folder has a name that ends as a record’s file does. Rename it.',
    message: 'is a folder with the name of a record.',
    fix: ({ name }: { name: string }) => `Rename the folder to ${name}, or make it a file.`,
  },
  'link-outside': {
    explanation:
      'A story, a record or a folder of them is a symbolic link that leads out of the content folder. Put the file or folder itself there.',
    message: 'is a link that leads out of the content folder.',
    fix: ({ isFolder }: { isFolder: boolean }) =>
      `Put the ${isFolder ? 'folder' : 'file'} itself in its place.`,
  },
  'not-a-file': {
    explanation: 'A pipe, a socket or a device has the name of a record. Put a Markdown file in its place.',
    message: 'is not a file.',
    fix: 'Put a Markdown file in its place, or delete it.',
  },
  'unreadable-file': {
    explanation: 'The system does not give a file or folder. Give the right to read it, or repair the link.',
    message: ({ reason }: { reason: string }) => `cannot be read: ${reason}.`,
    fix: ({ advice }: { advice: string }) => advice,
  },
  'missing-picture': {
    explanation:
      'A photo names a picture that is not there. Put it there, or delete file: and the archive says that the picture is not held.',
    message: ({ shown }: Picture) => `there is no picture ${quoted(shown)}.`,
    fix: 'Put it there, or delete file: and the archive says that the picture is not held.',
  },
  'picture-link': {
    explanation: 'A picture is a symbolic link to a file outside its folder. Put the picture itself there.',
    message: ({ shown }: Picture) => `${quoted(shown)} is a link that leads out of the content folder.`,
    fix: 'Put the picture itself beside the story.',
  },
  'picture-not-a-file': {
    explanation: 'What a photo names is a folder or a device. Put the picture there.',
    message: ({ shown }: Picture) => `${quoted(shown)} is not a file.`,
    fix: 'Put the picture there.',
  },
  'unreadable-picture': {
    explanation:
      'A file is not the picture that its name says, or it is damaged. Save it again as JPEG, PNG, WebP, AVIF or GIF.',
    message: ({ shown }: Picture) => `${quoted(shown)} is not a picture that can be read.`,
    fix: 'Save it again as JPEG, PNG, WebP, AVIF or GIF.',
  },
  'huge-picture': {
    explanation:
      'A picture has more pixels than any camera gives, which a small file can claim and no machine can hold. Save it with fewer.',
    message: ({ shown, width, height }: Picture & { width: number; height: number; pixels: number }) =>
      `${quoted(shown)} has ${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels, more than 150 million.`,
    fix: ({ width, height, pixels }: { width: number; height: number; pixels: number }) => {
      const side = Math.floor((Math.max(width, height) * Math.sqrt(150_000_000 / pixels)) / 100) * 100;
      return `Save it no larger than ${side.toLocaleString('en')} pixels on its longer side.`;
    },
  },
} satisfies DefectKinds;

/** Reports a defect of a folder or file. */
export const defect = defectMaker(storeKinds);

interface Picture {
  /** Its path as an editor would write it. */
  shown: string;
}
