import { pinyinInitials } from "./pinyinInitials";

export interface PickerOption {
  readonly value: string;
  readonly label: string;
}

const INITIALS = /^[a-z]+$/;

/** The options whose label contains the query, whatever its case, or begins with it in pinyin initials, each with its place in the whole list. */
export function matchingOptions(
  options: readonly PickerOption[],
  query: string,
): readonly { readonly option: PickerOption; readonly index: number }[] {
  const wanted = query.trim().toLowerCase();
  return options
    .map((option, index) => ({ option, index }))
    .filter(({ option: { label } }) => {
      if (label.toLowerCase().includes(wanted)) return true;
      return INITIALS.test(wanted) && pinyinInitials(label).startsWith(wanted);
    });
}
