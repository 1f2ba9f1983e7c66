import { Button, Menu } from "@mantine/core";
import { IconCheck, IconFiles, IconFolder, IconLock, IconPlus, IconWorld } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Corpus } from "../../../../../src/serve/contract/index.ts";
import { strings } from "../../../strings/index.ts";
import { AddAddress } from "./add-address.tsx";
import classes from "./adding.module.css";
import type { Adding } from "./use-adding.ts";

const words = strings.library;

/** Where documents go: a corpus that they may be added to, or, for none, the workspace that everybody shares. */
export interface Target {
  readonly corpora: readonly Corpus[];
  readonly corpus: Corpus | undefined;
  readonly onChoose: (id: string | null) => void;
}

/** Adds files, a folder or an address, by a menu. */
export function AddMenu({ adding, target }: { readonly adding: Adding; readonly target: Target }) {
  const controls = useAddingControls(adding);
  const { corpora, corpus, onChoose } = target;
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button
            leftSection={
              corpus?.isPrivate ? <IconLock size={16} aria-hidden /> : <IconPlus size={16} aria-hidden />
            }
          >
            {corpus === undefined ? words.add : words.addTo(corpus.name)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFiles size={16} aria-hidden />} onClick={controls.pickFiles}>
            {words.addFiles}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolder size={16} aria-hidden />} onClick={controls.pickFolder}>
            {words.addFolder}
          </Menu.Item>
          <Menu.Item leftSection={<IconWorld size={16} aria-hidden />} onClick={controls.askAddress}>
            {words.addAddress}
          </Menu.Item>
          {corpora.length === 0 ? null : (
            <>
              <Menu.Divider />
              <Menu.Label>{words.goInto}</Menu.Label>
              {[undefined, ...corpora].map((one) => (
                <Menu.Item
                  key={one?.id ?? ""}
                  closeMenuOnClick={false}
                  leftSection={
                    one?.id === corpus?.id ? (
                      <IconCheck size={16} aria-label={words.chosen} />
                    ) : (
                      <span className={classes.unchecked} />
                    )
                  }
                  rightSection={one?.isPrivate ? <IconLock size={14} aria-label={words.isPrivate} /> : null}
                  onClick={() => onChoose(one?.id ?? null)}
                >
                  {one?.name ?? words.everybody}
                </Menu.Item>
              ))}
            </>
          )}
          <Menu.Divider />
          <Menu.Label>{words.orDrop}</Menu.Label>
        </Menu.Dropdown>
      </Menu>
      {controls.parts}
    </>
  );
}

/** How files, folders and addresses are asked for. `parts` has to stand on the page: the inputs and the window for addresses. */
export function useAddingControls(adding: Adding): {
  readonly pickFiles: () => void;
  readonly pickFolder: () => void;
  readonly askAddress: () => void;
  readonly parts: ReactNode;
} {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    // An address that is pasted where nothing is written is meant to be added.
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      const isField =
        target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
      const pasted = clipboardData?.getData("text/plain").trim() ?? "";
      if (!isField && /^https?:\/\/\S+/i.test(pasted)) setAddress(pasted);
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, []);
  const take = (input: HTMLInputElement) => {
    // What a file system keeps for itself in a folder (".DS_Store") nobody meant to add.
    adding.addFiles([...(input.files ?? [])].filter(({ name }) => !name.startsWith(".")));
    input.value = "";
  };
  return {
    pickFiles: () => files.current?.click(),
    pickFolder: () => folder.current?.click(),
    askAddress: () => setAddress(""),
    parts: (
      <>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={words.addFiles}
          onChange={(event) => take(event.currentTarget)}
        />
        <input
          ref={folder}
          type="file"
          multiple
          hidden
          aria-label={words.addFolder}
          onChange={(event) => take(event.currentTarget)}
          {...{ webkitdirectory: "" }}
        />
        <AddAddress address={address} onClose={() => setAddress(null)} onAdd={adding.addAddresses} />
      </>
    ),
  };
}
