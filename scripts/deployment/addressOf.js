/** Where the add-in is served from unless the build is told otherwise: by the local server, as manifest.xml has it. */
const LOCAL_ADDRESS = "https://localhost:3000/";

/**
 * The address that files of the add-in are below, with a slash at its end; throws with a sentence for what Excel would
 * not load an add-in from.
 *
 * @example addressOf("https://kjj.example.gov.cn/zongjie") // => "https://kjj.example.gov.cn/zongjie/"
 */
function addressOf(url = LOCAL_ADDRESS) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== "https:" || parsed.search || parsed.hash) {
    throw new Error(
      `--url: 须是 https 地址，不带 ? 和 #（must be an https address without ? and #）: ${url}`,
    );
  }
  return parsed.href.endsWith("/") ? parsed.href : `${parsed.href}/`;
}

module.exports = { LOCAL_ADDRESS, addressOf };
