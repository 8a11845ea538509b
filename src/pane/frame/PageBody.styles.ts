import { makeStyles, tokens } from "@fluentui/react-components";

export const usePageBodyStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
  },
});
