import { fetchPage } from "../read/index.ts";
import { type AddContext, type Added, addDocument } from "./add-document.ts";

/**
 * Fetches the page that somebody named and adds it as a file would be; how it came is kept with it.
 *
 * @param allowPrivate whether it may lie on this machine or a private network
 * @throws HeadwaterError why it could not be fetched (see `fetchPage`), or what {@link addDocument} throws
 */
export async function addPage(
  address: string,
  { allowPrivate, ...context }: Omit<AddContext, "capture"> & { readonly allowPrivate: boolean },
): Promise<Added> {
  const found = await fetchPage(address, { allowPrivate });
  if (found.kind === "problem") throw found.error;
  const { bytes, capture } = found;
  return addDocument(bytes, capture.url, { ...context, capture });
}
