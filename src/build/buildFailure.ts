/** A build that ended for a reason the user can fix; the message is the whole report. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
}
