/** The languages the product speaks to its user. */
export type Language = "zh-CN" | "en-US";

/**
 * The nearest language to a locale name: English for English, Chinese for everything else.
 *
 * @example languageOf("en-GB") // => "en-US"
 * @example languageOf("zh-TW") // => "zh-CN"
 */
export function languageOf(locale: string): Language {
  return /^en\b/i.test(locale) ? "en-US" : "zh-CN";
}
