import { tokens } from "./tokens";

const regular = { fontFamily: tokens.fontFamilyBase, fontWeight: tokens.fontWeightRegular };
const strong = { fontFamily: tokens.fontFamilyBase, fontWeight: tokens.fontWeightSemibold };
const caption = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };
const body = { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 };

/** The sizes of text in Fluent that the pane uses. */
export const typographyStyles = {
  caption1: { ...regular, ...caption },
  caption1Strong: { ...strong, ...caption },
  body1: { ...regular, ...body },
  body1Strong: { ...strong, ...body },
  subtitle2: {
    ...strong,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  subtitle1: {
    ...strong,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
} as const;
