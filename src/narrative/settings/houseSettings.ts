/** The version of the form in which settings are kept; a reader refuses any other and leaves the text alone. */
export const SETTINGS_VERSION = 1;

/** By themselves, for the functions that need no other setting. */
export const HOUSE_THRESHOLDS = {
  goodRankShare: 1 / 3,
  badRankShare: 2 / 3,
  goodStoredPlace: 3,
  fewestPeers: 2,
  fewestForLeaders: 6,
  farFromBenchmark: 0.3,
  nearBenchmark: 0.05,
  nearlyUnchanged: 0.001,
  largeChange: "off",
  fewestTimes: 2,
  timesInFigures: 4,
  fewestYearsForRecord: 3,
  fewestYearsInStreak: 3,
  fewestYearsForAverage: 3,
  fewestYearsOfNone: 3,
  fewestTargets: 3,
  fewestPlaces: 4,
  fewestDistricts: 3,
  lastPlacesCounted: 3,
} as const;

/** How such reports are written where nobody asks for anything else. */
export const HOUSE_SETTINGS = {
  version: SETTINGS_VERSION,
  thresholds: HOUSE_THRESHOLDS,
  limits: {
    headlines: 5,
    fewestForOpening: 7,
    indicatorsInSentence: 6,
    longerLists: 4,
    namesInSentence: 90,
    tiedNames: 3,
    districtNames: 3,
    exampleFirms: 3,
    growthsSideBySide: 5,
    placesTallied: 3,
  },
  decimals: { amounts: "shown", growth: "shown", shares: "shown", points: "shown" },
  ranks: "digits",
  periods: "year",
  comparison: "varied",
  times: "percent",
  units: "aloud",
  rounding: "plain",
  balance: 0,
  punctuation: "full",
  spacing: "none",
  script: "hans",
} as const;
