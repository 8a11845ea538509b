import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useStartStyles = makeStyles({
  ask: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: {
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  year: {
    font: "inherit",
    width: "5em",
    minHeight: "26px",
    paddingInline: "6px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  page: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
  },
  steps: {
    margin: 0,
    paddingInlineStart: "1.4em",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: "collapse",
    width: "100%",
    maxWidth: "420px",
    "& caption": {
      textAlign: "start",
      paddingBottom: tokens.spacingVerticalXS,
      color: tokens.colorNeutralForeground2,
    },
    "& th, & td": {
      padding: "2px 6px",
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: "end",
      fontVariantNumeric: "tabular-nums",
    },
    "& th": {
      fontWeight: tokens.fontWeightSemibold,
      textAlign: "start",
      backgroundColor: tokens.colorNeutralBackground3,
    },
  },
});
