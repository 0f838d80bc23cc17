/** A folder holds neither the old site nor the new one: a change failed, and so did taking it back. The next command tries again. */
export class UnfinishedError extends Error {
  override readonly name = 'UnfinishedError';
}
