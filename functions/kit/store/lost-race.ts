/** To be thrown in a unit of work whose reads contradict each other: the kit takes it as a lost race and runs the body again. Its code is gRPC's ABORTED. */
export class LostRace extends Error {
  readonly code = 10;

  constructor(message: string) {
    super(message);
    this.name = 'LostRace';
  }
}
