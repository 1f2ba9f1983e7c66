export { ECHO_KINDS, type EchoKind } from "./kind.ts";
export { packSketch, type Sketch, sketchOf, unpackSketch } from "./sketch.ts";
export { wordPrints } from "./word-prints.ts";
