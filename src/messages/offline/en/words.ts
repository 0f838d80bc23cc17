/* What a page says that was kept to be read away from the network, in English. */

/** BCP 47, with the calendar in which days are said. */
export const locale = 'en-GB';

export const isCopy = (when: string): string =>
  `The archive cannot be reached now. This is a copy that your browser kept on ${when}.`;
export const tryAgain = 'Try again';
export const notKept = (address: string): string =>
  `The archive cannot be reached now, and your browser has not kept the page ${address}.`;
export const keptPages = 'Pages that your browser has kept';
export const keptOn = (when: string): string => `kept on ${when}`;
