import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

const column = {
  display: "flex",
  flexDirection: "column",
  flexGrow: 1,
  minHeight: 0,
  "& > [data-message]": {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
  },
} as const;

export const usePaneStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
  },
  main: {
    ...column,
    // As low as Excel opens a pane, one message at a time leaves room for the text: the next is seen once it has gone.
    "@media (max-height: 479px)": {
      "& > [data-message] ~ [data-message]": { display: "none" },
      "& > [data-message] ~ [data-page] > [data-message]": { display: "none" },
    },
  },
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
