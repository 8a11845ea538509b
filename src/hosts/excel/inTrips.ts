/**
 * Asks Excel about many things, so many in one round trip. `ask` queues what to read of a thing and yields what is to be
 * done once the answer is there.
 */
export async function inTrips<T>(
  context: Excel.RequestContext,
  things: readonly T[],
  perTrip: number,
  ask: (thing: T) => () => void,
): Promise<void> {
  for (let done = 0; done < things.length; done += perTrip) {
    const answers = things.slice(done, done + perTrip).map(ask);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a trip holds as much as one answer may
    await context.sync();
    for (const answer of answers) answer();
  }
}
