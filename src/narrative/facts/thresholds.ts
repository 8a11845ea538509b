/** The bounds that turn figures into judgements. Settings, named, in one place. */
export const THRESHOLDS = {
  /** A place within the first third of all is good news, one within the last third bad. */
  goodRankShare: 1 / 3,
  badRankShare: 2 / 3,
  /** A stored place whose field is unknown counts as good up to here, and never as bad. */
  goodStoredPlace: 3,
  /** A ranking needs the subject and at least so many others. */
  fewestPeers: 2,
} as const;
