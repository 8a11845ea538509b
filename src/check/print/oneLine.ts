/** Words of a text or a sheet as they fit into a line of notes. */
export function oneLine(text: string): string {
  return text.replace(/\s+|\p{Cc}/gu, " ").trim();
}
