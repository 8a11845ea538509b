import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const usePaneHeaderStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    // Office draws a menu of its own over the top right corner.
    paddingRight: "40px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  found: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    columnGap: "3px",
    minHeight: "28px",
    marginLeft: "auto",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    "&[aria-pressed=true]": {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      borderTopColor: tokens.colorNeutralStroke1,
      borderRightColor: tokens.colorNeutralStroke1,
      borderBottomColor: tokens.colorNeutralStroke1,
      borderLeftColor: tokens.colorNeutralStroke1,
    },
  },
  icon: {
    fontSize: "16px",
  },
  label: {
    "@media (max-width: 419px)": {
      ":lang(en)": {
        display: "none",
      },
    },
    "@media (max-width: 319px)": {
      display: "none",
    },
  },
  refused: {
    minWidth: "14px",
    padding: "0 3px",
    borderRadius: tokens.borderRadiusCircular,
    textAlign: "center",
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralForeground3,
    // No text of the button's: it is named by a whole sentence that tells the number, too.
    "::before": {
      content: "attr(data-count)",
    },
  },
  turning: {
    animationName: { from: { rotate: "0deg" }, to: { rotate: "360deg" } },
    animationDuration: "1.2s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": {
      animationName: "none",
    },
  },
});
