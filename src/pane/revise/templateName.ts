const LONGEST = 30;

/**
 * What a text is called by: its first line, cut where it is long.
 *
 * @example templateName("\n2023年全市科技工作总结\n2023年，……") // => "2023年全市科技工作总结"
 */
export function templateName(text: string): string {
  const line = text.trim().split("\n", 1)[0]?.trim() ?? "";
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : line;
}
