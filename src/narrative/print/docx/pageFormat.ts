/**
 * The official document format GB/T 9704-2012 (党政机关公文格式) in the measures Word files use: twips (1/20 pt) for
 * lengths, half-points for sizes of type. Each is named with the clause it comes from.
 */
const TWIPS_PER_POINT = 20;
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
const twips = (millimetres: number) => Math.round(millimetres * TWIPS_PER_MILLIMETRE);

/** 5.1: A4, 210 mm x 297 mm. */
export const PAGE = { width: twips(210), height: twips(297) } as const;

/** 5.2.1: the type area (版心) is 156 mm x 225 mm. */
export const TYPE_AREA = { width: twips(156), height: twips(225) } as const;

/** 5.2.1: 37 mm above (天头) and 28 mm left (订口); what the type area leaves is right and below. */
export const MARGIN = {
  top: twips(37),
  left: twips(28),
  right: twips(210 - 28 - 156),
  bottom: twips(297 - 37 - 225),
} as const;

/** 5.2.3: 22 lines a page and 28 characters a line fill the type area. */
const LINES_PER_PAGE = 22;
const CHARACTERS_PER_LINE = 28;

/** Sizes of Chinese type (字号) in half-points. */
export const SIZE = {
  /** 2号, 22 pt. 7.3.1: the title. */
  title: 44,
  /** 3号, 16 pt. 5.2.2: all that is not named otherwise. */
  body: 32,
  /** 4号, 14 pt. 7.5: page numbers. */
  pageNumber: 28,
  /** 5号, 10.5 pt. The standard sets no size inside tables; this is the usual one. */
  table: 21,
} as const;

/** Exact distance of two lines, 28.95 pt: the highest whole number of twips of which 22 fit the type area. */
export const LINE_PITCH = Math.floor(TYPE_AREA.height / LINES_PER_PAGE);

/** The width of a character of body type, in twips. */
const BODY_CHARACTER = (SIZE.body / 2) * TWIPS_PER_POINT;

/**
 * 28 characters of 16 pt are wider than 156 mm: each is set 0.25 pt closer. In twips, as a style wants it (-5), and in
 * 1/4096 pt, as the document grid wants it (-849).
 */
export const CHARACTER_SPACING = Math.floor(TYPE_AREA.width / CHARACTERS_PER_LINE) - BODY_CHARACTER;
export const GRID_CHARACTER_SPACE = Math.floor(
  ((TYPE_AREA.width / CHARACTERS_PER_LINE - BODY_CHARACTER) / TWIPS_PER_POINT) * 4096,
);

/** 7.3.3: each paragraph begins two characters in. */
export const FIRST_LINE_CHARACTERS = 2;
export const FIRST_LINE_INDENT = FIRST_LINE_CHARACTERS * BODY_CHARACTER;

/** 7.5: the page number stands one of its own characters in from the edge of the type area. */
export const PAGE_NUMBER_INDENT = (SIZE.pageNumber / 2) * TWIPS_PER_POINT;

/** The line of the page number is as high as its type. */
export const PAGE_NUMBER_LINE = (SIZE.pageNumber / 2) * TWIPS_PER_POINT;

/** 7.5: its dashes, half-way up the line, stand 7 mm below the type area. From the lower edge of the page. */
export const FOOTER_DISTANCE = Math.round(MARGIN.bottom - twips(7) - PAGE_NUMBER_LINE / 2);
