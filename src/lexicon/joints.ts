import { keyMatcherOf, type Entry } from "./entry";

/** What joins two names into one text. */
export const JOINTS: readonly Entry<"joint">[] = [
  {
    id: "joint",
    words: { 和: "申请和授权", 与: "主要做法与成效", 及: "问题及打算", "、": "申请、授权" },
    meaning: "joint",
    from: "titles and headings of ledgers of bureaus",
  },
];

const within = keyMatcherOf(JOINTS, "within");
const whole = keyMatcherOf(JOINTS, "whole");

/** Whether a text names two things or more. */
export function joinsNames(text: string): boolean {
  return within(text) !== undefined;
}

/** Whether a sign joins the names on either side of it. */
export function isJoint(sign: string): boolean {
  return whole(sign) !== undefined;
}
