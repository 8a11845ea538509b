import { escapeHtml } from "../escapeHtml";
import { xmlText } from "./xmlText";

/** The file `docProps/core.xml` without author and dates: the same text gives the same bytes. */
export function corePropertiesXml(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeHtml(xmlText(title))}</dc:title></cp:coreProperties>`;
}
