import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCAL_ADDRESS, addressOf } from "../../scripts/deployment/addressOf";
import { englishCultures, manifestFor } from "../../scripts/deployment/manifestFor";
import { languageOf } from "../../src/language";
import { manifestFaults } from "./manifestFaults";
import { everyElement, parseXml } from "./parseXml";
import { pngSize } from "./pngSize";

const project = join(__dirname, "../..");
const manifest = readFileSync(join(project, "manifest.xml"), "utf8");

/** Files that the build makes, and that copying takes from assets/. */
const built = ["/taskpane.html", "/functions.js", "/functions.json", "/functions.en.json"];

function served(path: string) {
  if (built.includes(path)) return "page";
  const file = join(project, "assets", path);
  if (!existsSync(file)) return undefined;
  return pngSize(readFileSync(file)) ?? "page";
}

/** The manifest with one thing changed; fails when there is nothing to change. */
function broken(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return changed;
}

describe("the manifest", () => {
  it("has none of the faults that a schema cannot see", () => {
    expect(manifestFaults(manifest, served)).toEqual([]);
  });

  it("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
      version: string;
    };
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  it("puts the functions into the namespace METRIC", () => {
    expect(manifest).toContain(`<bt:String id="Functions.Namespace" DefaultValue="METRIC"/>`);
  });
});

describe("the manifest of a deployment", () => {
  const address = "https://kjj.example.gov.cn/zongjie/";
  const deployed = manifestFor(manifest, address);

  it("has none of those faults either, once its address is taken for the local one", () => {
    expect(deployed).not.toContain("localhost");
    const local = deployed.replaceAll(address, LOCAL_ADDRESS);
    expect(manifestFaults(local, served)).toEqual([]);
  });

  // Ribbon and functions speak by the manifest, the pane by its own rule: a user must meet one language.
  it.each(["zh-CN", "zh-TW", "zh-HK", "zh-SG", "zh-MO", "en-US", ...englishCultures])(
    "speaks one language in %s",
    (culture) => {
      const texts = everyElement(parseXml(deployed)).filter(({ children }) =>
        children.some(({ name }) => name === "Override"),
      );
      const languages = texts.map(({ attributes, children }) => {
        const own = children.find((child) => child.attributes["Locale"] === culture);
        const [, english] = children.map((child) => child.attributes["Value"]);
        const shown = own?.attributes["Value"] ?? attributes["DefaultValue"];
        return shown === english ? "en-US" : "zh-CN";
      });
      expect(new Set(languages)).toEqual(new Set([languageOf(culture)]));
    },
  );
});

describe("where the add-in is served from", () => {
  it.each([
    [undefined, "https://localhost:3000/"],
    ["https://kjj.example.gov.cn", "https://kjj.example.gov.cn/"],
    ["https://kjj.example.gov.cn/zongjie", "https://kjj.example.gov.cn/zongjie/"],
    ["https://kjj.example.gov.cn:8443/a/b/", "https://kjj.example.gov.cn:8443/a/b/"],
  ])("%s is read as %s", (url, address) => {
    expect(addressOf(url)).toBe(address);
  });

  it.each(["http://kjj.example.gov.cn/", "kjj.example.gov.cn", "https://x.cn/?a=1", ""])(
    "%s is refused with a sentence",
    (url) => {
      expect(() => addressOf(url)).toThrow("--url: 须是 https 地址");
    },
  );
});

describe("a manifest is found faulty", () => {
  const pane = `<SourceLocation resid="Pane.Url"/>`;
  const script = `<SourceLocation resid="Functions.Script.Url"/>`;

  it.each([
    ["http", "https://localhost:3000/help", "http://localhost:3000/help", "Not https"],
    [
      "an address elsewhere",
      "https://localhost:3000/help",
      "https://example.com/help",
      "On another server",
    ],
    ["a file that is not there", "/functions.json", "/functions-zh.json", "Nothing is served"],
    ["no GUID", "7894ce17", "7894ce1", "Id is no GUID"],
    ["a version of three parts", "<Version>1.0.0.0<", "<Version>1.0.0<", "Version has not four"],
    ["another default language", ">zh-CN<", ">en-US<", "DefaultLocale"],
    [
      "other domains",
      "<Hosts>",
      "<AppDomains><AppDomain>https://example.com</AppDomain></AppDomains><Hosts>",
      "AppDomains",
    ],
    ["a reference without a resource", `resid="Help.Url"`, `resid="Help"`, "resid leads nowhere"],
    ["a resource without a reference", `Url id="Help.Url"`, `Url id="More.Url"`, "Never used"],
    ["a resource given twice", `Url id="Help.Url"`, `Url id="Pane.Url"`, "Two resources"],
    ["a resource's name of 33 characters", /Help\.Url/g, "a".repeat(33), "Longer than 32"],
    [
      "a short string of 126 characters",
      `Value="Write summary"`,
      `Value="${"a".repeat(126)}"`,
      "Longer than 125",
    ],
    [
      "a long string of 251 characters",
      /Value="Opens the pane[^"]*"/,
      `Value="${"a".repeat(251)}"`,
      "Longer than 250",
    ],
    [
      "another page for the runtime",
      `<Runtime resid="Pane.Url"`,
      `<Runtime resid="Help.Url"`,
      "Page is not the runtime's page",
    ],
    ["another page for the functions", pane, script, "Page is not the runtime's page"],
    [
      "another page for the commands",
      `<FunctionFile resid="Pane.Url"`,
      `<FunctionFile resid="Help.Url"`,
      "FunctionFile is not the runtime's page",
    ],
    [
      "another page for the button",
      new RegExp(`(ShowTaskpane">\\s*)${pane}`),
      `$1${script}`,
      "ShowTaskpane is not the runtime's page",
    ],
    ["a runtime that ends with the pane", `"long"`, `"short"`, "not long-lived"],
    [
      "the runtime behind the functions",
      /(<Runtimes>.*<\/Runtimes>)\s*(<AllFormFactors>.*<\/AllFormFactors>)/s,
      "$2$1",
      "Host: AllFormFactors comes before Runtimes",
    ],
    [
      "the welcome behind the commands",
      /(<GetStarted>.*<\/GetStarted>)\s*(<FunctionFile .*?>)/s,
      "$2$1",
      "DesktopFormFactor: FunctionFile comes before GetStarted",
    ],
    ["no requirement of a shared runtime", `"SharedRuntime"`, `"ExcelApi"`, "SharedRuntime"],
    ["an icon of other pixels", "icon-20.png", "icon-24.png", "Not 20 by 20 pixels"],
    ["a page for an icon", "icons/icon-32.png", "help.html", "Not 32 by 32 pixels"],
    ["an icon size left out", `<bt:Image size="80" resid="Icon.80"/>`, "", "lacks size 80"],
    [
      "a name in Chinese only",
      `<Override Locale="en-US" Value="Metric Narrative"/>`,
      "",
      "Not in English: 指标总结",
    ],
    ["English that is not", `Value="Write summary"`, `Value="写总结"`, "Not in English: 写总结"],
  ])("%s", (_, from, to, fault) => {
    expect(manifestFaults(broken(from, to), served)).toContainEqual(expect.stringContaining(fault));
  });

  it.each([
    ["an element that is not closed", "</Version>", ""],
    ["an element closed by another", "</Version>", "</Id>"],
  ])("%s: it is no XML at all", (_, from, to) => {
    expect(() => manifestFaults(broken(from, to), served)).toThrow();
  });
});
