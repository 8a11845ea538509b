import { quotient } from "../../quantity/arithmetic";
import type { SettingForm } from "../../narrative/settings/settingFields";
import type { SettingValue } from "../../narrative/settings/settingPath";

type NumberForm = Extract<SettingForm, { type: "number" }>;

/** A share is typed in per cent; a third is shown as 33.33. */
const HUNDRED = 100;
const PRECISION = 100;

/**
 * A value as it stands in its field: shares in per cent, nothing for what is off.
 */
export function printSetting({ of }: NumberForm, value: SettingValue): string {
  if (typeof value === "string") return "";
  const shown = of === "share" ? value * HUNDRED : value;
  return String(Math.round(shown * PRECISION) / PRECISION);
}

/**
 * What was typed, if it is a number within the bounds; full-width digits are digits, and a sign of per cent may stand
 * behind.
 */
export function readSetting(form: NumberForm, text: string): SettingValue | undefined {
  const { of, least, most, off } = form;
  const plain = text.normalize("NFKC").replace(/[%倍\s]/g, "");
  if (plain === "") return off ? "off" : undefined;
  if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(plain)) return undefined;
  const number = Number(plain);
  const value = of === "share" ? quotient(number, HUNDRED) : number;
  if (of === "count" && !Number.isInteger(value)) return undefined;
  return value >= least && value <= most ? value : undefined;
}

/** The bounds as they are typed. */
export function boundsOf(form: NumberForm): { readonly least: string; readonly most: string } {
  return { least: printSetting(form, form.least), most: printSetting(form, form.most) };
}
