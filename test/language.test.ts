import { languageOf } from "../src/language";

describe("languageOf", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["en-US", "en-US"],
    ["EN", "en-US"],
    ["en-gb", "en-US"],
    ["enx", "zh-CN"],
    ["de-DE", "zh-CN"],
    ["", "zh-CN"],
  ])("speaks for “%s” in %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
