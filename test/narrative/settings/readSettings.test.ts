import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import { printSettings } from "../../../src/narrative/settings/printSettings";
import { readSettings } from "../../../src/narrative/settings/readSettings";
import type { NarrativeSettings } from "../../../src/narrative/settings/settingsSchema";

describe("readSettings", () => {
  it("takes what a text leaves out from the house", () => {
    expect(readSettings('{"version":1}')).toEqual({ ok: true, value: HOUSE_SETTINGS });
    expect(readSettings('{"version":1,"thresholds":{"farFromBenchmark":0.2}}')).toEqual({
      ok: true,
      value: {
        ...HOUSE_SETTINGS,
        thresholds: { ...HOUSE_SETTINGS.thresholds, farFromBenchmark: 0.2 },
      },
    });
  });

  it("passes over the mark that editors on Windows put before a text", () => {
    expect(readSettings('\uFEFF{"version":1}')).toMatchObject({ ok: true });
  });

  it.each([
    ["no JSON at all", "甲", undefined],
    ["nothing", "", undefined],
    ["another version", '{"version":2}', "version"],
    ["no version", "{}", "version"],
    ["a field nobody knows", '{"version":1,"tone":"warm"}', "tone"],
    ["a field nobody knows inside", '{"version":1,"limits":{"words":9}}', "limits.words"],
    ["a value nobody knows", '{"version":1,"ranks":"roman"}', "ranks"],
    ["more decimals than are printed", '{"version":1,"decimals":{"growth":9}}', "decimals.growth"],
    [
      "a share below zero",
      '{"version":1,"thresholds":{"farFromBenchmark":-1}}',
      "thresholds.farFromBenchmark",
    ],
  ])("refuses %s as a whole and says where", (_what, text, where) => {
    expect(readSettings(text)).toEqual({
      ok: false,
      problem: {
        code: "unreadable-wording",
        detail: { text, ...(where !== undefined && { where }) },
      },
    });
  });
});

describe("printSettings", () => {
  const changed: NarrativeSettings = {
    ...HOUSE_SETTINGS,
    thresholds: { ...HOUSE_SETTINGS.thresholds, farFromBenchmark: 0.2 },
    ranks: "chinese",
  };

  it("prints what differs from the house, and that is read back", () => {
    const text = printSettings(changed);
    expect(text).toBe('{"version":1,"thresholds":{"farFromBenchmark":0.2},"ranks":"chinese"}');
    expect(readSettings(text)).toEqual({ ok: true, value: changed });
    expect(printSettings(HOUSE_SETTINGS)).toBe('{"version":1}');
  });
});
