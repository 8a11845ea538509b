/** What tables to be summed up never come near; a sheet beyond it is a list of records and is not read. */
export const CELLS_PER_SHEET = 200_000;
export const CELLS_PER_BOOK = 1_000_000;
