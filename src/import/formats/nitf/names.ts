import type { Proposal } from '../../core/delivery.ts';
import { oneLine } from '../../core/notation/oneLine.ts';
import type { XmlElement } from '../../core/notation/xml.ts';
import { descendants, elements, first } from '../../core/notation/xml.ts';
import { printed } from '../../core/notation/markup.ts';
import { placeOf } from '../../core/normalizeDraft.ts';

/**
 * The people, places and organisations a document names: all of `identified-content`, and of those marked in the text the ones with an id
 * (NITF 3.6, “identified-content”, attributes `idsrc` and `value`).
 */
export function namesIn(head: XmlElement | undefined, body: XmlElement): Proposal[] {
  const identified = (head ? descendants(head, 'identified-content') : []).flatMap((content) =>
    elements(content),
  );
  const marked = descendants(body).filter(
    ({ name, attributes }) => kinds[name] && attributes['value'] && name !== 'money',
  );
  const found = new Map<string, Proposal>();
  for (const element of [...identified, ...marked]) {
    const proposal = proposalOf(element);
    if (proposal && !found.has(`${proposal.kind} ${proposal.name}`))
      found.set(`${proposal.kind} ${proposal.name}`, proposal);
  }
  return [...found.values()];
}

/** A place with its parts, `<location><city>Tehran</city>, <country>Iran</country></location>`, as printed, or joined by commas. */
export function placeName(location: XmlElement): string {
  const parts = elements(location).map(printed).filter(Boolean);
  const words = printed(location).replace(/\s+,/g, ',');
  return parts.length > 1 && !words.includes(',') ? parts.join(', ') : words;
}

function proposalOf(element: XmlElement): Proposal | undefined {
  const kind = kinds[element.name];
  const name =
    kind === 'place'
      ? placeName(element)
      : printed(nameAlone(element)) || oneLine(element.attributes['value'] ?? '');
  if (!kind || !name) return undefined;
  const { idsrc = '', value = '' } = element.attributes;
  const id = oneLine(value);
  const role = printed(first(element, 'function'));
  return {
    ...placeOf(element),
    kind,
    name,
    ids: id && id !== name ? [idsrc ? `${oneLine(idsrc)}:${id}` : id] : [],
    ...(role && { role }),
  };
}

/** A person without the office within it. */
function nameAlone(element: XmlElement): XmlElement {
  return {
    ...element,
    children: element.children.filter((child) => typeof child === 'string' || child.name !== 'function'),
  };
}

const kinds: Record<string, Proposal['kind']> = { person: 'person', org: 'organisation', location: 'place' };
