export { type CompiledTrigger, compileFrames, type FrameSet, type Phrase } from "./compile.ts";
export { badFrame, parseFrame } from "./schema.ts";
