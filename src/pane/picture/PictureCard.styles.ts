import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const usePictureCardStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    display: "flex",
    alignItems: "center",
  },
  heading: {
    ...typographyStyles.body1Strong,
    flexGrow: 1,
    margin: 0,
    overflowWrap: "anywhere",
  },
  kind: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  pick: {
    marginLeft: "auto",
  },
  svg: {
    display: "block",
    width: "100%",
    maxWidth: "420px",
    height: "auto",
  },
  bar: {
    fill: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  ownBar: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  text: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    fill: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  ownText: { fontWeight: tokens.fontWeightBold, fill: tokens.colorNeutralForeground1 },
  line: {
    fill: "none",
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: "2px",
  },
  axis: { stroke: tokens.colorNeutralStroke1 },
});
