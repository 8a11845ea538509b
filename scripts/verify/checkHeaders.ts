import type { Finding } from "./finding";
import type { Served } from "./site";

type Headers = NonNullable<Served["headers"]>;

const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  css: /^text\/css\b/,
  js: /^(text|application)\/javascript\b/,
  json: /^application\/json\b/,
  xml: /^(text|application)\/xml\b/,
  png: /^image\/png\b/,
};

/** Whose name changes with their content: they alone may be kept for long. */
const HASHED = /\.[0-9a-f]{20}\.js$/;
/** In bytes. */
const WORTH_PACKING = 50_000;
/** A day is what Excel itself keeps the functions for. */
const LONGEST_KEPT = 86_400;

/** What the headers of the files must say, each with the fault of one that does not. */
const RULES: readonly (readonly [
  string,
  (headers: Headers, path: string, bytes: number) => string | undefined,
])[] = [
  ["内容类型 content types", typeFault],
  [
    "跨域 CORS (Access-Control-Allow-Origin: *)",
    ({ "access-control-allow-origin": origin }) => (origin === "*" ? undefined : said(origin)),
  ],
  ["内容安全策略 Content-Security-Policy", policyFault],
  [
    "nosniff (X-Content-Type-Options)",
    ({ "x-content-type-options": sniff }) => (sniff === "nosniff" ? undefined : said(sniff)),
  ],
  ["缓存 Cache-Control", cachingFault],
  ["压缩 Content-Encoding", packingFault],
];

/** A line for each rule, over all files that a server has given. */
export function checkHeaders(files: ReadonlyMap<string, Served>): Finding[] {
  return RULES.map(([what, faultOf]) => ({
    what,
    faults: [...files].flatMap(([path, { headers, body }]) => {
      const fault = headers && faultOf(headers, path, body.length);
      return fault === undefined ? [] : [`${path}: ${fault}`];
    }),
  }));
}

function typeFault({ "content-type": type }: Headers, path: string): string | undefined {
  const wanted = TYPES[path.slice(path.lastIndexOf(".") + 1)];
  return !wanted || wanted.test(String(type)) ? undefined : said(type);
}

function policyFault({ "content-security-policy": policy }: Headers): string | undefined {
  const text = String(policy ?? "");
  if (!text.includes("default-src 'none'")) return said(policy);
  const scripts = /script-src ([^;]*)/.exec(text)?.[1] ?? "";
  return /unsafe|\*|data:|http:/.test(scripts) ? `script-src ${scripts}` : undefined;
}

function cachingFault({ "cache-control": caching }: Headers, path: string): string | undefined {
  if (HASHED.test(path)) return undefined;
  const text = String(caching ?? "");
  const kept = Number(/max-age=(\d+)/.exec(text)?.[1] ?? Infinity);
  return /no-cache|no-store/.test(text) || kept <= LONGEST_KEPT ? undefined : said(caching);
}

/** Sent as they are, the scripts before the first text are four times as heavy. */
function packingFault(
  { "content-encoding": packed }: Headers,
  path: string,
  bytes: number,
): string | undefined {
  if (bytes < WORTH_PACKING || !/\.(?:js|css|json|html)$/.test(path)) return undefined;
  return /^(?:gzip|br|zstd|deflate)$/.test(String(packed)) ? undefined : said(packed);
}

const said = (value: string | string[] | undefined) => String(value ?? "没有 none");
