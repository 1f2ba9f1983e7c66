import { Center, Loader } from "@mantine/core";
import { strings } from "../strings/index.ts";

/** Shown while a screen's code or data is on its way. */
export function Waiting() {
  return (
    <Center mih="40vh" role="status" aria-label={strings.shell.waiting}>
      <Loader type="dots" />
    </Center>
  );
}
