/** What the names of all our settings in a workbook begin with; other add-ins keep theirs beside them. */
export const SETTING_PREFIX = "MetricNarrative.";

/** The names under which our texts stand among the settings of a workbook. */
export const SETTING_KEYS = {
  corrections: `${SETTING_PREFIX}Corrections`,
  wording: `${SETTING_PREFIX}Wording`,
} as const;
