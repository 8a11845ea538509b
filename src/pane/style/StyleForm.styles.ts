import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useStyleFormStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  quiet: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
  },
  rows: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  row: {
    display: "flex",
    minWidth: 0,
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
  },
  field: {
    flexGrow: 1,
    minWidth: 0,
  },
  // By itself a field for text is wider than half of a narrow pane.
  input: {
    width: "100%",
    minWidth: 0,
    "& input, & select": {
      width: "100%",
      minWidth: 0,
      textOverflow: "ellipsis",
    },
  },
  mark: {
    ...typographyStyles.caption1,
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
  },
  undo: {
    marginTop: tokens.spacingVerticalXL,
  },
  accordion: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
});
