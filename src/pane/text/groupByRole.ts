/** Entries that play the same part, together, in the order in which the parts first appear. */
export function groupByRole<T extends { readonly role: string }>(
  entries: readonly T[],
): readonly { readonly role: string; readonly entries: readonly T[] }[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.role);
    if (group) group.push(entry);
    else groups.set(entry.role, [entry]);
  }
  return [...groups].map(([role, members]) => ({ role, entries: members }));
}
