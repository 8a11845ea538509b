import type { KeptInBook } from "./useKeptInBook";

/** Of what has a page of its own, only that tells that nobody can read it. */
export function withoutUnreadable<Kept>({ state, ...kept }: Omit<KeptInBook<Kept>, "change">) {
  return { ...kept, state: { ...state, unreadable: undefined } };
}
