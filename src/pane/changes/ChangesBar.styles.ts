import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useChangesBarStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    minHeight: "32px",
    ...typographyStyles.body1,
  },
  summary: {
    flexGrow: 1,
    overflowWrap: "anywhere",
  },
  action: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  lists: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    maxHeight: "40vh",
    overflowY: "auto",
    overscrollBehaviorY: "contain",
    paddingBottom: tokens.spacingVerticalXS,
  },
  heading: {
    ...typographyStyles.caption1Strong,
    marginTop: 0,
    marginBottom: tokens.spacingVerticalXXS,
  },
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    ...typographyStyles.caption1,
  },
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
  },
});
