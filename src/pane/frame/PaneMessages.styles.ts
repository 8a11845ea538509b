import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export const usePaneMessagesStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
  },
});
