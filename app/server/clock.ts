/** The program's one source of the present instant. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** A clock that starts at a given instant and then runs as fast as the real one: for rehearsals on another day. */
export function clockStartedAt(start: Date): Clock {
  const startedAt = Date.now();
  return () => new Date(start.getTime() + (Date.now() - startedAt));
}
