/** A sentence in parts: text, links and words of a program. */
export type Line = (string | { text: string; href: string } | { code: string })[];
