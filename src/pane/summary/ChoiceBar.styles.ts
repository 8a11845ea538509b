import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useChoiceBarStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  pickers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  found: {
    ...typographyStyles.caption1,
    alignSelf: "flex-start",
    textAlign: "start",
  },
});
