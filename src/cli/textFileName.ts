/** What Windows takes in no name of a file, and what would make it hidden. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]|^\.|[. ]+$/gu;
const LONGEST = 80;

/**
 * A name for a text's file that every system takes, and that none of those taken has whatever the case of its letters; it is
 * taken from then on.
 *
 * @example textFileName("台账-A/B 区", "txt", new Set()) // => "台账-A_B 区.txt"
 */
export function textFileName(name: string, extension: string, taken: Set<string>): string {
  const fit = [...name.replace(UNFIT, "_")].slice(0, LONGEST).join("");
  for (let copy = 1; ; copy += 1) {
    const file = copy === 1 ? `${fit}.${extension}` : `${fit} (${copy}).${extension}`;
    if (taken.has(file.toLowerCase())) continue;
    taken.add(file.toLowerCase());
    return file;
  }
}
