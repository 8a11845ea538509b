import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useSegmentsStyles = makeStyles({
  root: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "1fr",
    padding: "2px",
    columnGap: "2px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  segment: {
    ...typographyStyles.body1,
    position: "relative",
    padding: `3px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    ":hover": {
      color: tokens.colorNeutralForeground2Hover,
    },
    ":has(input:focus-visible)": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  checked: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    "@media (forced-colors: active)": {
      outline: "1px solid Highlight",
    },
  },
  input: {
    position: "absolute",
    inset: 0,
    margin: 0,
    opacity: 0,
    cursor: "pointer",
  },
});
