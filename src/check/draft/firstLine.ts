/** Where the title of a text stands, in half-width signs. */
export function firstLine(text: string): string {
  return (text.trimStart().slice(0, LONGEST).split("\n")[0] ?? "").normalize("NFKC");
}

const LONGEST = 200;

/** A line that is a sentence, or several, is no title. */
export function isTitle(line: string): boolean {
  return line.length < LONGEST && !/[。；;]/.test(line);
}
