export interface PickerOption {
  readonly value: string;
  readonly label: string;
}

/** The options whose label contains the query, whatever its case, each with its place in the whole list. */
export function matchingOptions(
  options: readonly PickerOption[],
  query: string,
): readonly { readonly option: PickerOption; readonly index: number }[] {
  const wanted = query.trim().toLowerCase();
  return options
    .map((option, index) => ({ option, index }))
    .filter(({ option }) => option.label.toLowerCase().includes(wanted));
}
