import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useFormStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  back: {
    alignSelf: "flex-start",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  rule: {
    ...typographyStyles.body1,
    margin: 0,
  },
  // Fluent indents what it folds; here it lines up with the fields around it.
  fold: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  folded: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  input: {
    flexGrow: 1,
    flexBasis: "130px",
    minWidth: 0,
  },
  select: {
    minWidth: 0,
    width: "100%",
  },
  take: {
    flexShrink: 0,
  },
  formula: {
    ...typographyStyles.body1,
    display: "block",
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: {
    ...typographyStyles.body1Strong,
    margin: 0,
  },
  quiet: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  place: {
    color: tokens.colorNeutralForeground2,
  },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
  },
  reason: {
    ...typographyStyles.caption1,
    color: tokens.colorStatusDangerForeground1,
    flexBasis: "100%",
  },
  write: {
    alignSelf: "flex-start",
  },
});
