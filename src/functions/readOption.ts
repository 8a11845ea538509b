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
  if (spelling === undefined) return NOTHING;
  const { bySpelling, allowed } = indexOf(choices);
  const meaning = bySpelling.get(spelling);
  if (meaning) return meaning;
  if (spelling === "" || spelling === BLANK_ON_DESKTOP) return NOTHING;
  return refuse("invalid-option", { option, value: spelling, ...allowed });
}

const NOTHING = { ok: true, value: undefined } as const;
const BLANK_ON_DESKTOP = "0";

/** Choices by their spellings: thousands of cells say the same ones. */
interface Index<T> {
  readonly bySpelling: ReadonlyMap<string, Result<T>>;
  readonly allowed: Readonly<Record<`allowed ${Language}`, string>>;
}

const INDEXES = new WeakMap<readonly Choice<unknown>[], Index<unknown>>();

function indexOf<T>(choices: readonly Choice<T>[]): Index<T> {
  const known = INDEXES.get(choices) as Index<T> | undefined;
  if (known) return known;
  const bySpelling = new Map<string, Result<T>>();
  for (const choice of choices) {
    const meaning = ok(choice.meaning);
    for (const spelling of spellingsOf(choice)) bySpelling.set(spelling, meaning);
  }
  const allowedIn = (language: Language): string =>
    choices.map((choice) => choice[language]).join(" / ");
  const allowed = { "allowed zh-CN": allowedIn("zh-CN"), "allowed en-US": allowedIn("en-US") };
  const index = { bySpelling, allowed };
  INDEXES.set(choices, index);
  return index;
}

function spellingsOf<T>(choice: Choice<T>): readonly string[] {
  return [choice["zh-CN"], choice["en-US"], ...(choice.also ?? [])];
}

/** What the cell of a 1 x 1 range, or the bare value, says; `undefined` when nothing was given. */
function settingOf(argument: unknown): string | undefined {
  const content = contentOf(argument);
  return content === undefined ? undefined : normalizeWidth(String(content)).toLowerCase();
}

/** The bare value of a setting. An error is no setting, but must not pass for none. */
export function contentOf(argument: unknown): string | number | boolean | undefined {
  const cell: unknown = Array.isArray(argument) ? (argument as unknown[]).flat()[0] : argument;
  const value = typeof cell === "object" && cell !== null ? valueIn(cell) : cell;
  if (typeof value === "string" || typeof value === "number") return value;
  return typeof value === "boolean" ? value : undefined;
}

/** Of a text or a number with its format, and of an error. */
function valueIn(cell: object): unknown {
  const { basicValue, code } = cell as Readonly<Record<string, unknown>>;
  return basicValue ?? code;
}
