import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export const useTracedTextStyles = makeStyles({
  mark: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textDecorationThickness: tokens.strokeWidthThin,
    textUnderlineOffset: "4px",
    ":hover": {
      color: tokens.colorBrandForegroundLink,
      backgroundColor: tokens.colorBrandBackground2,
      textDecorationColor: tokens.colorBrandForegroundLink,
    },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  // Quieter, and so told from a figure that follows it at once.
  word: {
    textDecorationColor: tokens.colorNeutralStroke1,
  },
  whole: {
    whiteSpace: "nowrap",
  },
  // A bar beside it and heavier print: it is not by its colour alone that it is seen.
  changed: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorStatusWarningBackground2,
    textDecorationStyle: "double",
    textDecorationColor: tokens.colorStatusWarningForeground3,
    "@media (forced-colors: active)": {
      outline: "1px dashed Highlight",
    },
  },
  open: {
    color: tokens.colorBrandForegroundLink,
    backgroundColor: tokens.colorBrandBackground2,
    textDecorationColor: tokens.colorBrandForegroundLink,
  },
});
