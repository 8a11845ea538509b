import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useSectionStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  set: {
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: {
    ...typographyStyles.caption1,
    padding: 0,
    marginBottom: tokens.spacingVerticalXXS,
  },
  // Fluent sets checkboxes far apart, as if each stood alone.
  check: {
    margin: `calc(-1 * ${tokens.spacingVerticalS}) 0 calc(-1 * ${tokens.spacingVerticalS}) calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  accordion: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    alignSelf: "stretch",
    columnGap: tokens.spacingHorizontalS,
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
  },
  trouble: {
    color: tokens.colorStatusWarningForeground1,
  },
  action: {
    flexShrink: 0,
    "& svg": { fontSize: "16px" },
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  picker: {
    display: "none",
  },
});
