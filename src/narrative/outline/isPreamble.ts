import type { TextMaterial } from "../../tables/table";

/** Words the text opens with: said to be, or of a section that is. */
export function isPreamble({ role, section }: TextMaterial): boolean {
  return role === "preamble" || (role !== "problem" && role !== "plan" && OPENING.test(section));
}

const OPENING = /前言|导语|導語|引言|开头|總述|总述/;
