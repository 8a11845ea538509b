import type { Language } from "../../language";

/** The language of what is said of a text: that of the texts. */
export const CHECK_LANGUAGE: Language = "zh-CN";
