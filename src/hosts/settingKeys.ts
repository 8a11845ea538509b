/** What the names of all our settings in a workbook begin with; other add-ins keep theirs beside them. */
export const SETTING_PREFIX = "MetricNarrative.";

/** The names under which our texts stand among the settings of a workbook. */
export const SETTING_KEYS = {
  corrections: `${SETTING_PREFIX}Corrections`,
  wording: `${SETTING_PREFIX}Wording`,
  choice: `${SETTING_PREFIX}Choice`,
  edits: `${SETTING_PREFIX}Edits`,
  frozen: `${SETTING_PREFIX}Frozen`,
  reasons: `${SETTING_PREFIX}Reasons`,
  templates: `${SETTING_PREFIX}Templates`,
} as const;
