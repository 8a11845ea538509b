import { spaceDigits } from "../../quantity/spaceDigits";
import type { TextNode } from "../narrative";
import { printNode } from "../print/printNode";

/**
 * A space between figures and the characters beside them. Names and the user's own words stay as written, but for the
 * space between them and a figure.
 */
export function spaceFigures(nodes: readonly TextNode[]): readonly TextNode[] {
  const spaced: TextNode[] = [];
  let before = "";
  for (const node of nodes) {
    const next = withSpaces(node);
    const words = printNode(next);
    if (words === "") continue;
    const last = spaced[spaced.length - 1];
    if (last && touches(last, next) && MEET.test(`${before}\n${words}`)) put(spaced, last, next);
    else spaced.push(next);
    before = words;
  }
  return spaced;
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
function put(spaced: TextNode[], last: TextNode, next: TextNode): void {
  if (next.type === "text") spaced.push({ ...next, text: ` ${next.text}` });
  else if (last.type === "text") {
    spaced[spaced.length - 1] = { ...last, text: `${last.text} ` };
    spaced.push(next);
  } else spaced.push({ type: "text", text: " " }, next);
}

/** Characters or letters before a digit; a digit or % before characters. */
const MEET = /[\p{Script=Han}A-Za-z\d]\n\d|[\d%]\n\p{Script=Han}/u;
