import { spaceDigits } from "../../quantity/spaceDigits";
import type { TextClause, TextNode } from "../narrative";
import { printNode } from "../print/printNode";

/**
 * A space between figures and the characters beside them. Names and the user's own words stay as written, but for the
 * space between them and a figure.
 */
export function spaceFigures(clauses: readonly TextClause[]): readonly TextClause[] {
  // Where the piece before stands, which may be the end of the clause before.
  let behind: TextNode[] = [];
  let before = "";
  return clauses.map((clause) => {
    const spaced: TextNode[] = [];
    for (const node of clause.nodes) {
      const next = withSpaces(node);
      const words = printNode(next);
      if (words === "") continue;
      const last = behind[behind.length - 1];
      if (last && touches(last, next) && MEET.test(`${before}\n${words}`)) {
        putApart(behind, spaced, next);
      } else spaced.push(next);
      behind = spaced;
      before = words;
    }
    return { ...clause, nodes: spaced };
  });
}

function withSpaces(node: TextNode): TextNode {
  switch (node.type) {
    case "text":
      return { ...node, text: spaceDigits(node.text) };
    case "quantity":
    case "period":
      return { ...node, spaced: true };
    case "name":
    case "quoted":
      return node;
  }
}

/** Two names side by side, or a name and words, are none of our figures. */
function touches(before: TextNode, next: TextNode): boolean {
  return isOurs(before) || isOurs(next) || (before.type === "text" && next.type === "text");
}

function isOurs({ type }: TextNode): boolean {
  return type === "quantity" || type === "period";
}

/** The space belongs to the words, wherever there are any. */
function putApart(behind: TextNode[], spaced: TextNode[], next: TextNode): void {
  const last = behind[behind.length - 1];
  if (next.type === "text") spaced.push({ ...next, text: ` ${next.text}` });
  else if (last?.type === "text") {
    behind[behind.length - 1] = { ...last, text: `${last.text} ` };
    spaced.push(next);
  } else spaced.push({ type: "text", text: " " }, next);
}

/** Characters or letters before a digit; a digit or % before characters. */
const MEET = /[\p{Script=Han}A-Za-z\d]\n\d|[\d%]\n\p{Script=Han}/u;
