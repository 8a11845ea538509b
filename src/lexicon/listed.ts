/** Words written in one text, parted by blanks, each of which is read where it stands alone. */
export function listed(text: string): Readonly<Record<string, string>> {
  return alone(text.trim().split(/\s+/));
}

/** Words that are read where they stand alone. */
export function alone(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [word, word]));
}
