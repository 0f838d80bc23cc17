import { toString } from 'mdast-util-to-string';
import type { Delivery, Place, Reader } from '../core/delivery.ts';
import { takeItem } from '../core/item.ts';
import { readFragment } from '../core/notation/html.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import {
  field,
  itemsOf,
  jsonLeaves,
  objectsIn,
  placeOf,
  textField,
  wordsIn,
} from '../core/notation/jsonFields.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { refusal } from '../core/refusals.ts';
import { changedSince, isRefused, moments, readObjects } from './exported.ts';

/**
 * Reads the export of a channel that Telegram Desktop writes (`result.json`), or of an account with several. A message is a story, titled by its first line
 * where more follows; private chats and groups are refused without their words.
 */
export const readTelegram: Reader = (text) => {
  const delivery = readObjects(text, holdsMessages, takeChat, {
    item: 'message',
    advice: 'Export the channel as JSON: Export chat history, format: machine-readable JSON.',
  });
  if (delivery.refused.some(({ id }) => id === 'not-a-story'))
    delivery.read = { text: publicWords(text), syntax: 'json' };
  return delivery;
};

function holdsMessages(object: JsonObject): boolean {
  return field(object, 'messages')?.kind === 'list';
}

function isPrivate(chat: JsonObject): boolean {
  return /chat|group|bot|saved/.test(textField(chat, 'type') ?? '');
}

function takeChat(chat: JsonObject, delivery: Delivery): void {
  const why = { what: 'a chat between people', advice: 'Export the channel itself.' };
  if (isPrivate(chat)) delivery.refused.push({ ...placeOf(chat), ...refusal('not-a-story', why) });
  else for (const one of itemsOf(field(chat, 'messages'))) takeMessage(one, chat, delivery);
}

/** The texts of a file, each on its line, without those of private chats. */
function publicWords(text: string): string {
  const { values } = readJson(text);
  const chats = values.flatMap((value) => objectsIn(value, holdsMessages)).filter(isPrivate);
  const places = (leaf: Place) => `${leaf.line} ${leaf.path}`;
  const secret = new Set(chats.flatMap(jsonLeaves).map(places));
  const lines: string[] = [];
  for (const leaf of values.flatMap(jsonLeaves))
    if (!secret.has(places(leaf)))
      lines[leaf.line - 1] = `${lines[leaf.line - 1] ?? ''} ${JSON.stringify(leaf.text)}`;
  return Array.from(lines, (line) => line ?? '').join('\n');
}

function takeMessage(message: Json, chat: JsonObject, delivery: Delivery): void {
  const { leftOut } = delivery;
  const place = placeOf(message);
  const leaveOut = (why: string) => leftOut.push({ ...place, text: wordsIn(message), why, certain: true });
  if (message.kind !== 'object' || isRefused(message, undefined, undefined, delivery)) return;
  if (textField(message, 'type') === 'service') return void leaveOut('a message of Telegram itself');
  const written = field(message, 'text');
  // A piece of white space parts others.
  const pieces = written?.kind === 'list' ? written.items : itemsOf(written);
  const { body, ...read } = readFragment(`<p>${pieces.map(htmlOf).join('')}</p>`, { line: message.line });
  if (!body.length) return void leaveOut('a message without words: a file, a poll or a place');
  const [name, from, id] = [
    textField(chat, 'name'),
    textField(message, 'forwarded_from'),
    textField(message, 'id'),
  ];
  const first = oneLine(toString(body[0]!));
  const isTitled = body.length > 1 && first.length <= longestTitle && !/[.!?…]\s+\p{Lu}/u.test(first);
  const published = momentsOf(message, 'date');
  const draft = takeItem(
    {
      ...place,
      id: `telegram:${textField(chat, 'id') ?? ''}/${id ?? ''}`,
      title: isTitled ? first.replace(/(?<![.\p{Lu}])\.$/u, '') : undefined,
      texts: [{ ...place, kind: 'read', read: { ...read, body: isTitled ? body.slice(1) : body } }],
      published,
      updated: changedSince(published, momentsOf(message, 'edited')),
      authors: [textField(message, 'author') ?? ''].filter(Boolean),
      sources: [from, name].filter((source) => source !== undefined),
      topics: pieces.filter((piece) => textField(piece, 'type') === 'hashtag').map(topicOf),
    },
    {},
    delivery,
  );
  if (isTitled) draft.inferred.push('title from the first line of the message');
}

const longestTitle = 150;

function topicOf(piece: Json): string {
  return (textField(piece, 'text') ?? '').replace(/^#/, '').replaceAll('_', ' ');
}

/** `date` is in the time of whoever exported it, `date_unixtime` in seconds since 1970. */
function momentsOf(message: Json, name: string): string[] {
  const seconds = Number(textField(message, `${name}_unixtime`));
  const isMoment = seconds > 0 && seconds < 1e11;
  const universal = isMoment ? new Date(seconds * 1000).toISOString().slice(0, 19) : undefined;
  return moments(textField(message, name), universal);
}

/** A piece of a message: a text, or one with what it is. Each of its lines is a paragraph. */
function htmlOf(piece: Json): string {
  const value = piece.kind === 'object' ? piece.entries.find(({ name }) => name === 'text')?.value : piece;
  const text = (value && 'text' in value ? value.text : '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\s*\n\s*/g, '</p><p>');
  const href = textField(piece, 'href')?.replaceAll('"', '%22');
  const type = textField(piece, 'type') ?? '';
  if (type === 'text_link' && href) return `<a href="${href}">${text}</a>`;
  const tag = { bold: 'b', italic: 'i', blockquote: 'blockquote' }[type];
  return tag === undefined ? text : `<${tag}>${text}</${tag}>`;
}
