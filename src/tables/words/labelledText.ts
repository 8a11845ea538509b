import type { TextMaterial } from "../table";
import { textsUnder } from "./textKinds";

const LONGEST_LABEL = 14;

/**
 * A paragraph that says before a colon what it is, without that word; `undefined` for any other.
 *
 * @example labelledText("三、存在问题：投入偏低。") // => { role: "problem", text: "投入偏低。" }
 * @example labelledText("会议要求：加快建设。") // => undefined
 */
export function labelledText(paragraph: string): Pick<TextMaterial, "role" | "text"> | undefined {
  const [, label = "", text = ""] = /^([^:：，。；]{2,20})[:：]\s*([^]+)$/.exec(paragraph) ?? [];
  const role = label.length <= LONGEST_LABEL && text !== "" ? textsUnder(label) : undefined;
  return role && { role, text };
}
