import type { Frame } from "../../model/index.ts";

/**
 * A frame from the JSON value of its file. Sets of types ("actor", "place") are spelled out and defaults filled in.
 *
 * The schema and its library are loaded with the first frame that has to be checked: frames that ship were checked when the
 * program was built, and most runs see no others.
 *
 * @param value the parsed JSON, of any shape
 * @param place the file's name, for the error
 * @throws HeadwaterError `bad-frame`, naming the field, when the value is not a frame or names a role it does not have
 */
export async function parseFrame(value: unknown, place: string): Promise<Frame> {
  const { checkFrame } = await import("./schema.ts");
  return checkFrame(value, place);
}
