import { toString } from 'mdast-util-to-string';
import { xmlText } from '../../../files/xmlText.ts';
import type { Delivery, Reader } from '../../core/delivery.ts';
import { placeOf } from '../../core/delivery.ts';
import { takeItem } from '../../core/item.ts';
import { readFragment } from '../../core/notation/html.ts';
import type { Json, JsonObject } from '../../core/notation/json.ts';
import { readJson } from '../../core/notation/json.ts';
import * as json from '../../core/notation/jsonFields.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import { isCreditAlone } from '../../core/printed/creditBehind.ts';
import { refusal } from '../../core/refusals.ts';
import type { PostPaths } from './fields.ts';
import { isRefused, itemOf, readObjects } from './fields.ts';

const { field, itemsOf, jsonLeaves, objectsIn, textField, wordsIn } = json;

/** `date` is in the time of whoever exported it. */
const fields: PostPaths = {
  published: 'date+date_unixtime',
  updated: 'edited+edited_unixtime',
  authors: 'author',
};

/**
 * Reads the export of a channel that Telegram Desktop writes (`result.json`), or of an account with several. A message is a story, titled by its first line
 * where more follows; private chats and groups are refused without their words.
 */
export const readTelegram: Reader = (text) => {
  const advice = 'Export the channel as JSON: Export chat history, format: machine-readable JSON.';
  const delivery = readObjects(text, holdsMessages, takeChat, { item: 'message', advice });
  if (!delivery.refused.some(({ id }) => id === 'not-a-story')) return delivery;
  return { ...delivery, read: { text: publicWords(text), syntax: 'json' } };
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
  const secret = new Set(chats.flatMap(jsonLeaves).map(({ line, path }) => `${line} ${path}`));
  const lines: string[] = [];
  for (const { line, path, text: words } of values.flatMap(jsonLeaves))
    if (!secret.has(`${line} ${path}`)) lines[line - 1] = `${lines[line - 1] ?? ''} ${JSON.stringify(words)}`;
  return Array.from(lines, (line) => line ?? '').join('\n');
}

function takeMessage(message: Json, chat: JsonObject, delivery: Delivery): void {
  const place = placeOf(message);
  const leaveOut = (why: string) =>
    void delivery.leftOut.push({ ...place, text: wordsIn(message), why, certain: true });
  if (isRefused(message, undefined, delivery)) return;
  if (textField(message, 'type') === 'service') return leaveOut('a message of Telegram itself');
  const written = field(message, 'text');
  // A piece of white space parts others.
  const pieces = written?.kind === 'list' ? written.items : itemsOf(written);
  const { body, ...read } = readFragment(`<p>${pieces.map(htmlOf).join('')}</p>`, { line: message.line });
  if (!body.length) return leaveOut('a message without words: a file, a poll or a place');
  const first = oneLine(toString(body[0]!));
  if (body.length === 1 && isCreditAlone(first)) return leaveOut('is the credit of a picture');
  const isTitled = body.length > 1 && first.length <= longestTitle && !/[.!?…]\s+\p{Lu}/u.test(first);
  const sources = [textField(message, 'forwarded_from'), textField(chat, 'name')];
  const tags = pieces.filter((piece) => textField(piece, 'type') === 'hashtag');
  const draft = takeItem(delivery, {
    ...itemOf(message, fields),
    id: `telegram:${textField(chat, 'id') ?? ''}/${textField(message, 'id') ?? ''}`,
    title: isTitled ? first.replace(/(?<![.\p{Lu}])\.$/u, '') : undefined,
    texts: [{ ...place, kind: 'read', read: { ...read, body: isTitled ? body.slice(1) : body } }],
    sources: sources.filter((source) => source !== undefined),
    topics: tags.map((tag) => wordsIn(field(tag, 'text')!).slice(1).replaceAll('_', ' ')),
  });
  if (isTitled) draft.inferred.push('title from the first line of the message');
}

const longestTitle = 150;

/** A piece of a message: a text, or one with what it is. Each of its lines is a paragraph. */
function htmlOf(piece: Json): string {
  const value = piece.kind === 'object' ? field(piece, 'text') : piece;
  const text = xmlText(value && 'text' in value ? value.text : '').replace(/\s*\n\s*/g, '</p><p>');
  const href = textField(piece, 'href')?.replaceAll('"', '%22');
  return href === undefined ? text : `<a href="${href}">${text}</a>`;
}
