/** Whether a file is a picture of a known type, by the end of its name. */
export function hasMediaType(path: string): boolean {
  return extensionOf(path) in types;
}

/** The media type of such a picture. */
export function mediaType(path: string): string {
  return types[extensionOf(path)] ?? 'application/octet-stream';
}

function extensionOf(path: string): string {
  return /[^.]*$/.exec(path)![0].toLowerCase();
}

const types: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};
