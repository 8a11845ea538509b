import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useFunctionsStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
  },
  // Fluent's inputs are as wide as 20 letters unless told otherwise.
  input: {
    minWidth: 0,
    maxWidth: "none",
    width: "100%",
  },
  card: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cardHead: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
  },
  cardName: {
    ...typographyStyles.body1Strong,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
  },
  answer: {
    fontWeight: tokens.fontWeightRegular,
  },
  use: {
    flexShrink: 0,
  },
  rule: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  example: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    overflowWrap: "anywhere",
  },
});
