/** Parts in a package: a thousand sheets with comments and drawings each have a fifth of that. */
export const MOST_PARTS = 20_000;

const MEGABYTE = 1024 * 1024;

/** What one part may come to when it is unpacked: as much as 200,000 cells of long formulas. */
export const PART_MEGABYTES = 48;

/** What all parts that are read may come to together. */
export const FILE_MEGABYTES = 96;

export const PART_BYTES = PART_MEGABYTES * MEGABYTE;
export const FILE_BYTES = FILE_MEGABYTES * MEGABYTE;

/** The longest number format that Excel accepts. */
export const FORMAT_LENGTH = 255;

/** Merged areas of one sheet; the largest statistical forms have some thousands. */
export const MOST_MERGES = 100_000;

/** Cells of one sheet that hold nothing but a look: more come of formatting whole columns, and nobody needs them. */
export const MOST_BLANKS = 1_000_000;

/** How deep the elements of a part may lie within each other; those of a workbook reach a dozen. */
export const DEEPEST = 100;
