import type { TextMaterial } from "../../tables/table";
import { text, type Nodes } from "./fill";

/** The user's words as they stand, with the full stop a sentence needs if they have none. */
export function wordQuoted({ text: words, cell }: TextMaterial): Nodes {
  const trimmed = words.trim();
  const closed = /[。！？…；：]["”’」』）)]*$/.test(trimmed);
  return [{ type: "quoted", text: trimmed, cell }, ...text(closed ? "" : "。")];
}
