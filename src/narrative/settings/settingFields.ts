import { HOUSE_SETTINGS } from "./houseSettings";
import { settingAt, type SettingPath, type SettingValue } from "./settingPath";
import { settingsSchema } from "./settingsSchema";

/** A setting as the schema has it: what it may be, and what it is where nobody asks for anything else. */
export interface SettingField {
  readonly path: SettingPath;
  readonly house: SettingValue;
  readonly form: SettingForm;
}

export type SettingForm =
  | { readonly type: "choice"; readonly choices: readonly SettingValue[] }
  | {
      readonly type: "number";
      /** A part of something, shown in per cent; how many; or how many times as much. */
      readonly of: "share" | "count" | "times";
      readonly least: number;
      readonly most: number;
      /** It may be switched off. */
      readonly off: boolean;
    };

/** All settings in the order of the schema: there is no second list of them. */
export function settingFields(): readonly SettingField[] {
  return fieldsIn(settingsSchema.entries, "");
}

/** What of a schema matters here. */
interface Described {
  readonly type: string;
  readonly wrapped?: Described;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly options?: readonly (Described | SettingValue)[];
  readonly literal?: SettingValue;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: number }[];
}

function fieldsIn(entries: Readonly<Record<string, object>>, prefix: string): SettingField[] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    const described = entry as Described;
    const schema = described.wrapped;
    if (!schema) return []; // the version
    if (schema.entries) return fieldsIn(schema.entries, `${name}.`);
    const path = `${prefix}${name}` as SettingPath;
    return [{ path, house: settingAt(HOUSE_SETTINGS, path), form: formOf(schema) }];
  });
}

/** So few whole numbers are a list to choose from. */
const MOST_LISTED = 10;

function formOf(schema: Described): SettingForm {
  if (schema.type === "picklist") return { type: "choice", choices: valuesOf(schema) };
  const options = schema.type === "union" ? (schema.options ?? []) : [schema];
  const schemas = options.filter((option): option is Described => typeof option === "object");
  const words = schemas.flatMap(({ literal }) => literal ?? []);
  const number = schemas.find(({ type }) => type === "number");
  const bound = (type: string) =>
    number?.pipe?.find((action) => action.type === type)?.requirement ?? NaN;
  const [least, most] = [bound("min_value"), bound("max_value")];
  const isWhole = number?.pipe?.some(({ type }) => type === "integer") ?? false;
  if (isWhole && most - least < MOST_LISTED) {
    const numbers = Array.from({ length: most - least + 1 }, (_, index) => least + index);
    return { type: "choice", choices: [...words, ...numbers] };
  }
  const of = isWhole ? "count" : least >= 1 ? "times" : "share";
  return { type: "number", of, least, most, off: words.includes("off") };
}

function valuesOf({ options = [] }: Described): readonly SettingValue[] {
  return options.filter((option): option is SettingValue => typeof option !== "object");
}
