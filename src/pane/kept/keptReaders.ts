/** What reads what a workbook keeps: most keep nothing yet, and the pane starts without. */
export const keptReaders = () => import(/* webpackChunkName: "kept" */ "./readers");
