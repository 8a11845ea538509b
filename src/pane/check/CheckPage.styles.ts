import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useCheckPageStyles = makeStyles({
  hint: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  // One line, however long the name.
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    "& input": {
      minWidth: 0,
      width: "100%",
      textOverflow: "ellipsis",
    },
  },
  year: {
    width: "88px",
  },
  picker: {
    display: "none",
  },
  head: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    flexGrow: 1,
    minWidth: 0,
  },
  text: {
    ...typographyStyles.body1,
    lineHeight: "1.8",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  whole: {
    whiteSpace: "nowrap",
  },
  mark: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    textUnderlineOffset: "4px",
    textDecorationLine: "underline",
    scrollMarginBlock: "80px",
  },
  wrong: {
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  doubtful: {
    textDecorationStyle: "dashed",
    textDecorationColor: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  unknown: {
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
  },
  right: {
    textDecorationStyle: "solid",
    textDecorationColor: tokens.colorStatusSuccessForeground1,
  },
  kept: {
    textDecorationStyle: "dashed",
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  mended: {
    textDecorationLine: "none",
    backgroundColor: tokens.colorStatusSuccessBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  current: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
  },
  sign: {
    fontSize: tokens.fontSizeBase100,
    verticalAlign: "super",
    textDecorationLine: "none",
    marginInlineStart: "1px",
  },
  old: {
    textDecorationLine: "line-through",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  item: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  wrongItem: {
    borderLeftColor: tokens.colorStatusDangerForeground1,
  },
  words: {
    font: "inherit",
    minHeight: "24px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    textAlign: "start",
    cursor: "pointer",
    ":hover": {
      textDecorationLine: "underline",
    },
  },
  part: {
    ...typographyStyles.body1Strong,
    margin: 0,
  },
  verdict: {
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  quoted: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    quotes: "none",
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
  },
  docked: {
    flexShrink: 0,
    maxHeight: "45%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  footer: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `5px ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  action: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
  // The icon is enough where the pane is as narrow as Excel opens it.
  label: {
    "@media (max-width: 459px)": {
      display: "none",
    },
  },
  end: {
    marginLeft: "auto",
  },
});
