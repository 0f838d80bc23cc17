/* Addresses below the base path, as paths that begin with a slash. */

/** Where a page may be made: what every host and disk takes. With a slash at its end or without. */
export const pagePath = /^(?=.{2,400}$)(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,99}){1,20}\/?$/;

/** Where anything may have been published: a path of at least one part, or `/`; no part is `.` or `..`, and no white space is at its end. */
export const publishedPath = /^(?:\/|(?:\/(?!\.{1,2}(?:\/|$))[^/\\?#\p{Cc}]+)+(?<!\s)\/?)$/u;

/** The same of a file, whose name may have any characters. */
export const filePath = /^(?:\/(?!\.{1,2}(?:\/|$))[^/\\?#\p{Cc}]+)+(?<!\s)$/u;
