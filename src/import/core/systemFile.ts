/** Whether a file or folder is none that is meant, by its name: a hidden one, or what a system or a program keeps beside others. */
export function isSystemFile(name: string): boolean {
  return /^(?:\.(?!\.?$)|~\$|(?:__MACOSX|Thumbs\.db|desktop\.ini)$)/i.test(name);
}
