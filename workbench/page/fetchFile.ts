/** A file of this server; `undefined` when it is not there. */
export async function fetchFile(address: string): Promise<Response | undefined> {
  const response = await fetch(address);
  return response.ok ? response : undefined;
}
