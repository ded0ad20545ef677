/** Another tab has written a newer state of the project than this one knows. */
export class StaleRevision extends Error {
  constructor(id: string) {
    super(`project ${id} was written by another tab since it was read`);
    this.name = 'StaleRevision';
  }
}
