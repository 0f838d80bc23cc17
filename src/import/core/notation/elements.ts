import type { Element } from 'hast';

/** Elements of HTML that hold nothing. */
export const emptyInHtml = new Set('br hr img source wbr col input embed track meta link'.split(' '));

/** Elements of HTML and NITF that part no paragraph. */
export const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr person org location chron money num event function object.title virtloc lang pronounce copyrite classifier'.split(
    ' ',
  ),
);

/** Elements that hold no words of the story. */
export const notText = new Set(
  'script style template noscript iframe object embed svg math canvas form button input select textarea link meta head title'.split(
    ' ',
  ),
);

/** The elements below a node, but for those in what is no text and in `last` ones. */
export function elementsIn(node: Element, last = /^$/): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const isLast = notText.has(child.tagName) || last.test(child.tagName);
    return isLast ? [child] : [child, ...elementsIn(child, last)];
  });
}
