import { posix, win32 } from "node:path";

/** What is to be done on this machine so that Excel loads the add-in, or no longer does. */
export interface SideloadPlan {
  readonly steps: readonly SideloadStep[];
  /** What is left for the user to do, Chinese first. */
  readonly then: readonly string[];
}

export type SideloadStep =
  | { readonly type: "copy"; readonly from: string; readonly to: string }
  | { readonly type: "delete"; readonly file: string }
  | { readonly type: "run"; readonly command: string; readonly words: readonly string[] };

export interface SideloadOptions {
  readonly platform: string;
  readonly home: string;
  readonly manifest: string;
  /** The `Id` of the manifest. */
  readonly id: string;
  readonly remove: boolean;
}

/** Where Excel for Windows looks for add-ins in development: one value an add-in, its name the id, its data the path. */
const DEVELOPER_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
/** Where Excel for Mac looks for them, below the home folder. */
const MAC_FOLDER = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

export function sideloadPlan(options: SideloadOptions): SideloadPlan {
  const { remove } = options;
  switch (options.platform) {
    case "win32":
      return { steps: [windowsStep(options)], then: remove ? messages.removed : messages.windows };
    case "darwin":
      return { steps: [macStep(options)], then: remove ? messages.removed : messages.mac };
    default:
      return {
        steps: [],
        then: remove ? messages.removeOnline : messages.online(options.manifest),
      };
  }
}

function windowsStep({ manifest, id, remove }: SideloadOptions): SideloadStep {
  const words = remove
    ? ["delete", DEVELOPER_KEY, "/v", id, "/f"]
    : ["add", DEVELOPER_KEY, "/v", id, "/t", "REG_SZ", "/d", win32.normalize(manifest), "/f"];
  return { type: "run", command: "reg", words };
}

function macStep({ home, manifest, id, remove }: SideloadOptions): SideloadStep {
  const copy = posix.join(home, MAC_FOLDER, `${id}.manifest.xml`);
  return remove ? { type: "delete", file: copy } : { type: "copy", from: manifest, to: copy };
}

const beforehand = [
  "先让 Excel 信任本机证书并启动服务：npx office-addin-dev-certs install，然后 npm start",
  "First let Excel trust the local certificate and start the server: npx office-addin-dev-certs install, then npm start",
];

const messages = {
  windows: [
    "已登记。",
    ...beforehand,
    "再重新启动 Excel：“开始 > 加载项 > 更多加载项 > 开发人员加载项”中有“指标总结”。取消：npm run sideload -- --remove",
    "Then restart Excel: Home > Add-ins > More Add-ins lists it under developer add-ins. To undo: npm run sideload -- --remove",
  ],
  mac: [
    "已复制到 Excel 的 wef 文件夹。",
    ...beforehand,
    "再重新启动 Excel：“开始 > 加载项”的“开发人员加载项”中有“指标总结”。修改清单后请重新运行。取消：npm run sideload -- --remove",
    "Then restart Excel: Home > Add-ins lists it under developer add-ins. Run this again after changing the manifest. To undo: npm run sideload -- --remove",
  ],
  removed: ["已取消，重新启动 Excel 后生效。", "Undone; restart Excel for it to take effect."],
  online: (manifest: string) => [
    "这台计算机的系统没有桌面版 Excel，可在网页版 Excel 中加载：",
    ...beforehand,
    `再打开网页版 Excel 的一个工作簿：“开始 > 加载项 > 更多加载项 > 我的加载项 > 上传我的加载项”，选择 ${manifest}`,
    `There is no desktop Excel for this system. In Excel on the web: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose ${manifest}`,
  ],
  removeOnline: [
    "在网页版 Excel 的“我的加载项”中移除“指标总结”。",
    "Remove Metric Narrative under My Add-ins in Excel on the web.",
  ],
};
