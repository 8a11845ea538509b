/** The custom functions, in the order of the reference page. Each file's comments are their metadata. */
export { compoundGrowth, growth, points, progress } from "./changeFunctions";
export { contribution, perCapita, pull, share } from "./shareFunctions";
export { rank, rankChange, rankIn } from "./rankFunctions";
export { averageGap, completionRate, gap } from "./targetFunctions";
export { record, streak } from "./seriesFunctions";
export { convert } from "./unitFunctions";
export {
  amount,
  gapInWords,
  growthInWords,
  pointsInWords,
  rankInWords,
  shareInWords,
} from "./textFunctions";
