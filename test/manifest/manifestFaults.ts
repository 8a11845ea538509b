import { everyElement, parseXml, type XmlElement } from "./parseXml";

/** What a manifest's addresses lead to: pixels of a picture, or `"page"` for any other file; `undefined` where nothing is. */
export type Served = (path: string) => { width: number; height: number } | "page" | undefined;

/** What a schema cannot see, as sentences; none for a manifest that is in order. */
export function manifestFaults(xml: string, served: Served): string[] {
  const manifest = parseXml(xml);
  const elements = everyElement(manifest);
  return [
    ...identity(manifest),
    ...order(elements),
    ...addresses(elements, served),
    ...resources(elements),
    ...oneRuntime(elements),
    ...icons(elements, served),
    ...languages(elements),
  ];
}

const named = (elements: readonly XmlElement[], name: string) =>
  elements.filter((element) => element.name === name);

const resid = (element: XmlElement | undefined) => element?.attributes["resid"];

/** Identity and version. */
function identity(manifest: XmlElement): string[] {
  const text = (name: string) => named(manifest.children, name)[0]?.text ?? "";
  const faults: string[] = [];
  if (!/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(text("Id"))) {
    faults.push(`Id is no GUID: ${text("Id")}`);
  }
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version"))) {
    faults.push(`Version has not four parts: ${text("Version")}`);
  }
  if (text("DefaultLocale") !== "zh-CN") faults.push("DefaultLocale is not zh-CN");
  if (named(manifest.children, "AppDomains").length > 0) faults.push("AppDomains: none are needed");
  return faults;
}

/** Excel ignores an add-in whose elements come in another order, without a word. */
const orders: Readonly<Record<string, readonly string[]>> = {
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

function order(elements: readonly XmlElement[]): string[] {
  return elements.flatMap((element) => {
    const wanted = orders[element.name] ?? [];
    const found = element.children.map(({ name }) => name).filter((name) => wanted.includes(name));
    return found.slice(1).flatMap((name, index) => {
      const before = found[index] ?? "";
      return wanted.indexOf(before) <= wanted.indexOf(name)
        ? []
        : [`${element.name}: ${before} comes before ${name}`];
    });
  });
}

/** All that is an address, default or override. */
function addresses(elements: readonly XmlElement[], served: Served): string[] {
  const values = elements
    .flatMap((element) => [element.attributes["DefaultValue"], element.attributes["Value"]])
    .filter((value) => value !== undefined)
    .filter((value) => /^\w+:/.test(value));
  return values.flatMap((value) => {
    const url = new URL(value);
    if (url.protocol !== "https:") return [`Not https: ${value}`];
    if (url.origin !== "https://localhost:3000") return [`On another server: ${value}`];
    return served(url.pathname) ? [] : [`Nothing is served at ${value}`];
  });
}

const longestString: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Every reference has its resource, every resource is referred to, and all keep within Office's limits. */
function resources(elements: readonly XmlElement[]): string[] {
  const references = new Set(elements.map(resid).filter((id) => id !== undefined));
  const groups = named(elements, "Resources").flatMap((element) => element.children);
  const all = groups.flatMap((group) =>
    group.children.map((resource) => ({
      group: group.name,
      resource,
      id: resource.attributes["id"],
    })),
  );
  const ids = all.map(({ id }) => id);
  const faults = [
    ...[...references].filter((id) => !ids.includes(id)).map((id) => `resid leads nowhere: ${id}`),
    ...ids.filter((id) => !references.has(id ?? "")).map((id) => `Never used: ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two resources: ${id}`),
    ...ids.filter((id) => (id ?? "").length > 32).map((id) => `Longer than 32: ${id}`),
  ];
  for (const { group, resource, id } of all) {
    const limit = longestString[group] ?? Infinity;
    const texts = everyElement(resource).map(
      ({ attributes }) => attributes["DefaultValue"] ?? attributes["Value"] ?? "",
    );
    if (texts.some((text) => text.length > limit)) faults.push(`Longer than ${limit}: ${id}`);
  }
  return faults;
}

/** A shared runtime is one page: when a single reference strays, Excel answers every function with #BUSY! */
function oneRuntime(elements: readonly XmlElement[]): string[] {
  const below = (name: string) =>
    named(elements, name).flatMap((element) => element.children.map(resid));
  const runtimes = named(elements, "Runtime");
  const actions = named(elements, "Action").filter(
    ({ attributes }) => attributes["type"] === "ShowTaskpane",
  );
  const pages = {
    Runtime: runtimes.map(resid),
    Page: below("Page"),
    FunctionFile: named(elements, "FunctionFile").map(resid),
    ShowTaskpane: actions.flatMap((action) => named(action.children, "SourceLocation").map(resid)),
  };
  const [page] = pages.Runtime;
  const faults = Object.entries(pages)
    .filter(([, ids]) => ids.length !== 1 || ids[0] !== page)
    .map(([name, ids]) => `${name} is not the runtime's page: ${ids.join(", ")}`);
  if (runtimes.some(({ attributes }) => attributes["lifetime"] !== "long")) {
    faults.push("The runtime is not long-lived");
  }
  const sets = named(elements, "Set").map(({ attributes }) => attributes["Name"]);
  if (!sets.includes("SharedRuntime")) faults.push("SharedRuntime is not required");
  return faults;
}

const neededSizes = [16, 32, 80];

/** Icons have the pixels that their place asks for. */
function icons(elements: readonly XmlElement[], served: Served): string[] {
  const addressOf = (id: string | undefined) =>
    named(elements, "Image").find(({ attributes }) => attributes["id"] === id)?.attributes[
      "DefaultValue"
    ];
  const declared = [
    ...named(elements, "IconUrl").map((icon) => ({
      size: 32,
      url: icon.attributes["DefaultValue"],
    })),
    ...named(elements, "HighResolutionIconUrl").map((icon) => ({
      size: 64,
      url: icon.attributes["DefaultValue"],
    })),
    ...named(elements, "Image")
      .filter((image) => resid(image))
      .map((image) => ({ size: Number(image.attributes["size"]), url: addressOf(resid(image)) })),
  ];
  const wrong = declared.flatMap(({ size, url }) => {
    const found = url === undefined ? undefined : served(new URL(url).pathname);
    const fits = typeof found === "object" && found.width === size && found.height === size;
    return fits ? [] : [`Not ${size} by ${size} pixels: ${url}`];
  });
  const missing = named(elements, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
    return neededSizes.filter((size) => !sizes.includes(size));
  });
  return [...wrong, ...missing.map((size) => `An icon lacks size ${size}`)];
}

const chinese = /\p{Script=Han}/u;

/** Whatever is written in Chinese stands in English too. */
function languages(elements: readonly XmlElement[]): string[] {
  return elements.flatMap((element) => {
    const text = element.attributes["DefaultValue"];
    if (text === undefined || !chinese.test(text)) return [];
    const english = named(element.children, "Override")
      .filter(({ attributes }) => attributes["Locale"] === "en-US")
      .map(({ attributes }) => attributes["Value"] ?? "");
    return english.length === 1 && english[0] && !chinese.test(english[0])
      ? []
      : [`Not in English: ${text}`];
  });
}
