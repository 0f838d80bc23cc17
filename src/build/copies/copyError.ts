/** Why a copy cannot be made: a clause, without a full stop. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
}
