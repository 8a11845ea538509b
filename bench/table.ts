/** A table of plain text, as Markdown. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = head.map((cell, index) =>
    Math.max(width(cell), ...rows.map((row) => width(row[index] ?? ""))),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => " ".repeat((widths[index] ?? 0) - width(cell)) + cell).join(" | ")} |`;
  const rule = `| ${widths.map((size) => `${"-".repeat(size - 1)}:`).join(" | ")} |`;
  console.log(`\n${title}\n\n${[line(head), rule, ...rows.map(line)].join("\n")}`);
}

/** Chinese signs take two places. */
function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 2 : 1), 0);
}

export function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(2) : time.toFixed(0);
}

export function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}x`;
}
