/**
 * The rows as Excel takes them: equally long, with line feeds only at line ends.
 *
 * @example textTable([["a"], ["b", "c\r\nd"]]) // => [["a", ""], ["b", "c\nd"]]
 */
export function textTable(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => (row[column] ?? "").replace(/\r\n?/g, "\n")),
  );
}
