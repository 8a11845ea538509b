import { piecesOf, type Block } from "./page";

/** A page as Markdown. */
export function printMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockText).join("\n\n") + "\n";
}

function blockText(block: Block): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "paragraph":
      return escaped(block.text);
    case "list":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "table":
      return [block.head, block.head.map(() => "---"), ...block.rows].map(rowText).join("\n");
  }
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escaped(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

function escaped(text: string): string {
  return piecesOf(text)
    .map((piece) =>
      piece.isCode
        ? `\`${piece.text}\``
        : piece.text.replace(/[\\*_[\]<>]/g, (sign) => `\\${sign}`),
    )
    .join("");
}
