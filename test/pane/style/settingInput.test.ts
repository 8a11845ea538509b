import type { SettingForm } from "../../../src/narrative/settings/settingFields";
import { boundsOf, printSetting, readSetting } from "../../../src/pane/style/settingInput";

type NumberForm = Extract<SettingForm, { type: "number" }>;

const SHARE: NumberForm = { type: "number", of: "share", least: 0, most: 0.5, off: false };
const OPTIONAL: NumberForm = { ...SHARE, least: 0.1, most: 10, off: true };
const COUNT: NumberForm = { type: "number", of: "count", least: 2, most: 1000, off: false };
const TIMES: NumberForm = { ...COUNT, of: "times" };

describe("a number among the settings", () => {
  test.each<[NumberForm, number | string, string]>([
    [SHARE, 0.05, "5"],
    [SHARE, 0.001, "0.1"],
    [SHARE, 1 / 3, "33.33"],
    [SHARE, 0.07, "7"], // 7.000000000000001 in binary fractions
    [OPTIONAL, "off", ""],
    [COUNT, 3, "3"],
    [TIMES, 2.5, "2.5"],
  ])("of %j shows %p as %p", (form, value, text) => {
    expect(printSetting(form, value)).toBe(text);
  });

  test.each<[NumberForm, string, number | string | undefined]>([
    [SHARE, "33.3", 0.333],
    [SHARE, " 7.5 % ", 0.075],
    [SHARE, "７．５％", 0.075],
    [SHARE, "50", 0.5],
    [SHARE, "50.1", undefined],
    [SHARE, "-1", undefined],
    [SHARE, "1e1", undefined],
    [SHARE, "", undefined],
    [OPTIONAL, "", "off"],
    [OPTIONAL, "30", 0.3],
    [OPTIONAL, "5", undefined],
    [COUNT, "3", 3],
    [COUNT, "3.5", undefined],
    [COUNT, "1", undefined],
    [TIMES, "2.5倍", 2.5],
    [TIMES, "三", undefined],
  ])("of %j takes %p as %p", (form, text, value) => {
    expect(readSetting(form, text)).toBe(value);
  });

  test("has its bounds as they are typed", () => {
    expect(boundsOf(OPTIONAL)).toEqual({ least: "10", most: "1000" });
  });
});
