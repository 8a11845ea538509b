/** An element of a manifest; its name without the prefix, since a manifest never uses one name in two namespaces. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Reads a document without entities, sections or processing instructions inside: all that a manifest needs. */
export function parseXml(xml: string): XmlElement {
  const root = open("", "");
  const path = [root];
  for (const [, close, name = "", attributes = "", empty, text] of xml
    .replace(/<\?.*?\?>|<!--.*?-->/gs, "")
    .matchAll(/<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|([^<>]+)/gs)) {
    const parent = path.at(-1) ?? root;
    if (text !== undefined) {
      parent.text += text.trim();
    } else if (close) {
      if (parent.name !== local(name)) throw new Error(`</${name}> closes <${parent.name}>`);
      path.pop();
    } else {
      const element = open(name, attributes);
      parent.children.push(element);
      if (!empty) path.push(element);
    }
  }
  const [document] = root.children;
  if (path.length > 1 || !document) throw new Error("The document does not end");
  return document;
}

function open(name: string, attributes: string) {
  return {
    name: local(name),
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        local(key),
        value,
      ]),
    ),
    children: [] as XmlElement[],
    text: "",
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The element and everything below it. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
