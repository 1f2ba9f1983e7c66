import { type Command, InvalidArgumentError } from "commander";
import type { ReadLimits } from "../read/index.ts";
import { wholeNumber } from "./options.ts";

/** Options of commands that read documents. */
export interface ReadingOptions {
  readonly maxBytes?: number;
  readonly maxMemory?: number;
  readonly maxSeconds?: number;
  readonly ocr?: boolean;
}

/** Adds `--max-bytes`, `--max-memory`, `--max-seconds` and `--ocr`: how much of one file is read, what reading it may take, and whether words in pictures are. */
export function withReading(command: Command): Command {
  return command
    .option("--max-bytes <n>", "largest file that is read, in bytes", wholeNumber)
    .option("--max-memory <n>", "memory that reading one file may take, in megabytes", atLeast(16))
    .option("--max-seconds <n>", "time that reading one file may take", atLeast(1))
    .option("--ocr", "recognise the words in pictures (.png, .jpg) and in scanned pages of PDF files");
}

/** What was stated of them. */
export function readingLimits({ maxBytes, maxMemory, maxSeconds, ocr }: ReadingOptions): ReadLimits {
  return {
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(maxMemory === undefined ? {} : { maxMegabytes: maxMemory }),
    ...(maxSeconds === undefined ? {} : { maxSeconds }),
    ...(ocr === undefined ? {} : { ocr }),
  };
}

/** A timer holds no more: three weeks and a half. */
const MOST = 2_000_000;

function atLeast(least: number): (text: string) => number {
  return (text) => {
    const number = wholeNumber(text);
    if (number < least || number > MOST)
      throw new InvalidArgumentError(`give a whole number from ${least} to ${MOST}.`);
    return number;
  };
}
