import { Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { IconDownload } from "@tabler/icons-react";
import { strings } from "../../../strings/index.ts";
import classes from "./adding.module.css";

/** Takes files and folders dropped anywhere on the window; seen only while something is dragged over it. */
export function DropAnywhere(props: {
  readonly onFiles: (files: readonly File[]) => void;
  /** The name of the corpus that they go into. */
  readonly into: string | undefined;
}) {
  const { onFiles, into } = props;
  return (
    <Dropzone.FullScreen active onDrop={onFiles} className={classes.drop ?? ""}>
      <div className={classes.over}>
        <IconDownload size={44} stroke={1.3} aria-hidden />
        <Text size="xl" fw={600}>
          {into === undefined ? strings.library.dropHere : strings.library.dropInto(into)}
        </Text>
        <Text c="dimmed">{strings.library.formats}</Text>
      </div>
    </Dropzone.FullScreen>
  );
}
