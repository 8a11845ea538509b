/**
 * Remembers what has been made of a text: whoever asks what a heading or a name says asks for it again, and tables below each
 * other name the same. As many are kept as a large workbook has names; long texts are no names.
 *
 * @example keptByText((text) => text.length)("研发经费") // => 4
 */
export function keptByText<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined || made.has(text)) return known as Made;
    const value = make(text);
    if (text.length > LONGEST_KEPT) return value;
    if (made.size >= MOST_KEPT) made.clear();
    made.set(text, value);
    return value;
  };
}

const MOST_KEPT = 10_000;
const LONGEST_KEPT = 120;
