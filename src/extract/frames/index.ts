export { badFrame } from "./bad-frame.ts";
export { type CompiledTrigger, compileFrames, type FrameSet, type Phrase } from "./compile.ts";
export { parseFrame } from "./parse.ts";
export { type TypeSet, typeSet } from "./type-sets.ts";
