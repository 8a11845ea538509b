/** The namespaces of a workbook's own elements: as Excel writes them, and as it writes them under “Strict”. */
export const MAIN: readonly string[] = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

/** Those of an attribute that names a relationship. */
export const RELATIONSHIP: readonly string[] = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];
