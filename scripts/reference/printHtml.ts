import type { Language } from "../../src/language";
import { piecesOf, type Block } from "./page";

/** A page that stands alone: no script, nothing loaded. */
export function printHtml(blocks: readonly Block[], language: Language): string {
  const [title] = blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title ?? "")}</title>
<style>${STYLE}</style>
</head>
<body>
${blocks.map(blockHtml).join("\n")}
</body>
</html>
`;
}

const STYLE = `
body { max-width: 50em; margin: 2em auto; padding: 0 1em; font: 1em/1.7 "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #c8c8c8; padding: 0.2em 0.6em; text-align: left; vertical-align: top; }
code { font-family: Consolas, Menlo, monospace; overflow-wrap: anywhere; }
`;

function blockHtml(block: Block): string {
  switch (block.type) {
    case "heading": {
      const id = block.id === undefined ? "" : ` id="${escaped(block.id)}"`;
      return `<h${block.level}${id}>${inline(block.text)}</h${block.level}>`;
    }
    case "paragraph":
      return `<p>${inline(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
    case "table": {
      const head = block.head.map((cell) => `<th>${inline(cell)}</th>`).join("");
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`,
      );
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
    }
  }
}

function inline(text: string): string {
  return piecesOf(text)
    .map((piece) => (piece.isCode ? `<code>${escaped(piece.text)}</code>` : escaped(piece.text)))
    .join("");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
