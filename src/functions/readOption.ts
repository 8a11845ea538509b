import type { Language } from "../language";
import { ok, refuse, type Result } from "../problem";
import { normalizeWidth } from "../quantity/normalizeWidth";
import type { ArgumentName } from "./argumentNames";

/** One thing a setting may say: how it is spelt in each language, and how else. */
export interface Choice<T> extends Readonly<Record<Language, string>> {
  readonly meaning: T;
  readonly also?: readonly string[];
}

/**
 * Reads one setting by the choices there are. Nothing, a blank cell, and the object Excel appends behind the
 * arguments all mean that it was not given.
 */
export function readOption<T>(
  argument: unknown,
  option: ArgumentName,
  choices: readonly Choice<T>[],
): Result<T | undefined> {
  const spelling = settingOf(argument);
  if (spelling === undefined) return ok(undefined);
  const choice = choices.find((each) => spellingsOf(each).includes(spelling));
  if (choice) return ok(choice.meaning);
  if (spelling === "" || spelling === BLANK_ON_DESKTOP) return ok(undefined);
  return refuse("invalid-option", {
    option,
    value: spelling,
    "allowed zh-CN": choices.map((each) => each["zh-CN"]).join(" / "),
    "allowed en-US": choices.map((each) => each["en-US"]).join(" / "),
  });
}

const BLANK_ON_DESKTOP = "0";

function spellingsOf<T>(choice: Choice<T>): readonly string[] {
  return [choice["zh-CN"], choice["en-US"], ...(choice.also ?? [])];
}

/** What the cell of a 1 x 1 range, or the bare value, says; `undefined` when nothing was given. */
function settingOf(argument: unknown): string | undefined {
  const cell: unknown = Array.isArray(argument) ? (argument as unknown[]).flat()[0] : argument;
  const value = typeof cell === "object" && cell !== null ? contentOf(cell) : cell;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? normalizeWidth(String(value)).toLowerCase()
    : undefined;
}

/** A text or number with its format, and an error, which is no setting but must not pass for none. */
function contentOf(cell: object): unknown {
  const { basicValue, code } = cell as Readonly<Record<string, unknown>>;
  return basicValue ?? code;
}
