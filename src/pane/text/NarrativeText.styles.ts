import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useNarrativeTextStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: "anywhere",
  },
  heading: {
    ...typographyStyles.subtitle2,
    marginTop: 0,
    marginBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  paragraph: {
    ...typographyStyles.body1,
    lineHeight: "1.8",
    textIndent: "2em",
    overflowWrap: "anywhere",
  },
  // Focused only from a list that leads to it.
  sentence: {
    borderRadius: tokens.borderRadiusSmall,
    ":focus": {
      outline: "none",
      backgroundColor: tokens.colorBrandBackground2,
    },
  },
  // It rests on the selected cell.
  lit: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `-3px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": {
      outline: "1px solid Highlight",
    },
  },
});
