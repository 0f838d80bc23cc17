import { toString } from 'mdast-util-to-string';
import type { Delivery, Reader } from '../core/delivery.ts';
import { emptyDelivery } from '../core/delivery.ts';
import { takeItem } from '../core/item.ts';
import type { Json, JsonObject } from '../core/notation/json.ts';
import { readJson } from '../core/notation/json.ts';
import {
  cutObject,
  field,
  itemsOf,
  objectsIn,
  placeOf,
  refusedObject,
  textField,
  wordsIn,
} from '../core/notation/jsonFields.ts';
import { readFragment } from '../core/notation/html.ts';
import { oneLine } from '../core/notation/oneLine.ts';
import { refusal } from '../core/refusals.ts';
import { changedSince, localMoment } from './localMoment.ts';

/**
 * Reads the export of a channel that Telegram Desktop writes (`result.json`), or of an account with several. A message is a story, titled by its first line
 * where more follows; private chats and groups are refused.
 */
export const readTelegram: Reader = (text) => {
  const { values, refused, doubts } = readJson(text);
  const delivery: Delivery = { ...emptyDelivery(), refused, doubts };
  const chats = values.flatMap((value) => objectsIn(value, holdsMessages));
  for (const chat of chats) {
    const isPrivate = /chat|group|bot|saved/.test(textField(chat, 'type') ?? '');
    const why = { what: 'a chat between people', advice: 'Export the channel itself.' };
    if (isPrivate)
      delivery.refused.push(refusedObject(chat, textField(chat, 'name'), refusal('not-a-story', why)));
    else for (const one of itemsOf(field(chat, 'messages'))) takeMessage(one, chat, delivery);
  }
  if (!chats.length && !refused.length) {
    const advice = 'Export the channel as JSON: Export chat history, format: machine-readable JSON.';
    delivery.refused.push({ line: 1, ...refusal('no-items', { what: 'holds no message', advice }) });
  }
  return delivery;
};

function holdsMessages(object: JsonObject): boolean {
  return field(object, 'messages')?.kind === 'list';
}

function takeMessage(message: Json, chat: JsonObject, delivery: Delivery): void {
  const { leftOut } = delivery;
  const place = placeOf(message);
  const leaveOut = (why: string) => leftOut.push({ ...place, text: wordsIn(message), why, certain: true });
  if (message.cut) return void delivery.refused.push(refusedObject(message, undefined, cutObject()));
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
  const [local, seconds] = [textField(message, name), textField(message, `${name}_unixtime`)];
  const moment = /^\d{1,11}$/.test(seconds ?? '')
    ? new Date(Number(seconds) * 1000).toISOString()
    : undefined;
  const zoned = localMoment(local ?? '', moment?.slice(0, 19) ?? '');
  return [zoned, moment, local].filter((text) => text !== undefined);
}

/** A piece of a message: a text, or one with what it is. Each of its lines is a paragraph. */
function htmlOf(piece: Json): string {
  const value = piece.kind === 'object' ? piece.entries.find(({ name }) => name === 'text')?.value : piece;
  const text = (value && 'text' in value ? value.text : '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\s*\n\s*/g, '</p><p>');
  const href = textField(piece, 'href')?.replaceAll('"', '%22');
  switch (textField(piece, 'type')) {
    case 'bold':
      return `<b>${text}</b>`;
    case 'italic':
      return `<i>${text}</i>`;
    case 'blockquote':
      return `<blockquote>${text}</blockquote>`;
    case 'text_link':
      return href ? `<a href="${href}">${text}</a>` : text;
    default:
      return text;
  }
}
