import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useShortListStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  item: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    overflowWrap: "anywhere",
  },
});
