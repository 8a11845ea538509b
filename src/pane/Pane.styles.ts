import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

const column = {
  display: "flex",
  flexDirection: "column",
  flexGrow: 1,
  minHeight: 0,
} as const;

export const usePaneStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
  },
  main: column,
  page: column,
  hidden: {
    display: "none",
  },
  // A quick reading is over before it is worth a line.
  progress: {
    padding: `2px ${tokens.spacingHorizontalM}`,
    animationName: {
      from: { position: "absolute", insetInline: 0, visibility: "hidden" },
      to: { position: "absolute", insetInline: 0, visibility: "hidden" },
    },
    animationDuration: "800ms",
  },
});
