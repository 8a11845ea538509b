import { ok, refuse, type Result } from "../problem";
import { normalizeWidth } from "../quantity/normalizeWidth";
import type { Option } from "./argumentNames";

/**
 * Reads one setting by its table of spellings. Nothing, a blank cell, and the object Excel appends behind the
 * arguments all mean that it was not given.
 */
export function readOption<T>(
  argument: unknown,
  option: Option,
  spellings: ReadonlyMap<string, T>,
): Result<T | undefined> {
  const spelling = settingOf(argument);
  if (spelling === undefined) return ok(undefined);
  const value = spellings.get(spelling);
  if (value !== undefined) return ok(value);
  if (spelling === "" || spelling === BLANK_ON_DESKTOP) return ok(undefined);
  return refuse("invalid-option", { option, value: spelling, allowed: firstSpellings(spellings) });
}

const BLANK_ON_DESKTOP = "0";

/** The first spelling of each choice: `值 / 缺`. */
function firstSpellings(spellings: ReadonlyMap<string, unknown>): string {
  const choices = new Map<unknown, string>();
  for (const [text, choice] of spellings) if (!choices.has(choice)) choices.set(choice, text);
  return [...choices.values()].join(" / ");
}

/** What the cell of a 1 x 1 range, or the bare value, says; `undefined` when nothing was given. */
function settingOf(argument: unknown): string | undefined {
  const cell: unknown = Array.isArray(argument) ? (argument as unknown[]).flat()[0] : argument;
  const value: unknown =
    typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? normalizeWidth(String(value)).toLowerCase()
    : undefined;
}
