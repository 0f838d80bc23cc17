/** A link to what comes before or after; nothing where there is nothing. */
export type Step = { href: string; text: string } | '' | undefined;
