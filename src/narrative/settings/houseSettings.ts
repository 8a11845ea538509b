/** The version of the form in which settings are kept; a reader refuses any other and leaves the text alone. */
export const SETTINGS_VERSION = 1;

/** How such reports are written where nobody asks for anything else. */
export const HOUSE_SETTINGS = {
  version: SETTINGS_VERSION,
  thresholds: {
    goodRankShare: 1 / 3,
    badRankShare: 2 / 3,
    goodStoredPlace: 3,
    fewestPeers: 2,
    fewestForLeaders: 6,
    farFromBenchmark: 0.3,
    nearBenchmark: 0.05,
    fewestYearsForRecord: 3,
    fewestYearsInStreak: 3,
    fewestYearsForAverage: 3,
    fewestYearsOfNone: 3,
  },
  limits: { headlines: 8, fewestForOpening: 7, indicatorsInSentence: 6, tiedNames: 3 },
  decimals: { amounts: "shown", growth: "shown", shares: "shown", points: "shown" },
  units: "cell",
  rounding: "plain",
  balance: 0,
  ranks: "digits",
  times: "percent",
  punctuation: "full",
  script: "hans",
} as const;
