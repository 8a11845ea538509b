import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useEditTextStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    flexGrow: 1,
    overflowWrap: "anywhere",
  },
  sentence: {
    ...typographyStyles.body1,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  changed: {
    borderLeftColor: tokens.colorBrandStroke1,
  },
  words: {
    margin: 0,
    lineHeight: "1.6",
    overflowWrap: "anywhere",
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXS,
  },
  notice: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorStatusWarningForeground3,
  },
});
