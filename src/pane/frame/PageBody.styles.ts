import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export const usePageBodyStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    outlineStyle: "none",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});
