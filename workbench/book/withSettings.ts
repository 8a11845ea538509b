import JSZip from "jszip";

const ID = "7894ce17-e538-440d-b11e-a501b0fbd19a";
const OFFICE = "http://schemas.microsoft.com/office";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The file with what the add-in has kept in the workbook, in the part where Office keeps the settings of add-ins. */
export async function withSettings(
  bytes: Uint8Array,
  settings: readonly (readonly [string, string])[],
): Promise<Uint8Array> {
  if (settings.length === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  const insert = async (path: string, before: string, xml: string): Promise<void> => {
    const text = (await zip.file(path)?.async("string")) ?? "";
    zip.file(path, text.replace(before, `${xml}${before}`));
  };
  const type = "application/vnd.ms-office.webextension";
  await insert(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="${type}taskpanes+xml"/>` +
      `<Override PartName="/xl/webextensions/webextension1.xml" ContentType="${type}+xml"/>`,
  );
  await insert(
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdAddin" Type="${OFFICE}/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>`,
  );
  zip.file(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  zip.file(
    "xl/webextensions/taskpanes.xml",
    `${HEAD}<wetp:taskpanes xmlns:wetp="${OFFICE}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  const properties = settings
    .map(([name, value]) => `<we:property name="${escape(name)}" value="${escape(value)}"/>`)
    .join("");
  zip.file(
    "xl/webextensions/webextension1.xml",
    `${HEAD}<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="{${ID.toUpperCase()}}"><we:reference id="${ID}" version="0.1.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/></we:webextension>`,
  );
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function escape(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}
