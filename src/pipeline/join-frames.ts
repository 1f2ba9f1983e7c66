import type { FrameSet } from "../extract/index.ts";
import type { Frame } from "../model/index.ts";
import type { ImpliedFrame, JoinFrame, JoinFrames } from "../trace/index.ts";

const made = new WeakMap<FrameSet, JoinFrames>();

/** What joining needs of frames: those that say the same form a family, which goes by the name that sorts first. */
export function joinFrames(frames: FrameSet): JoinFrames {
  const known = made.get(frames);
  if (known !== undefined) return known;
  const families = familiesOf(frames);
  const of = new Map(
    [...frames.frames.values()].map((frame) => [frame.id, joinFrame(frame, frames, families)]),
  );
  const relations: JoinFrames = (id) =>
    of.get(id) ?? { family: id, isTurned: false, symmetric: false, openSubject: false, implies: [] };
  made.set(frames, relations);
  return relations;
}

interface Family {
  readonly name: string;
  readonly isTurned: boolean;
}

/** `same` and `converse` hold both ways, wherever they are stated. */
function familiesOf({ frames }: FrameSet): ReadonlyMap<string, Family> {
  const beside = new Map<string, [id: string, isTurned: boolean][]>([...frames.keys()].map((id) => [id, []]));
  for (const { id, same, converse } of frames.values())
    for (const [others, isTurned] of [
      [same, false],
      [converse, true],
    ] as const)
      for (const other of others) {
        beside.get(id)!.push([other, isTurned]);
        beside.get(other)!.push([id, isTurned]);
      }
  const families = new Map<string, Family>();
  for (const name of [...frames.keys()].sort()) {
    if (families.has(name)) continue;
    families.set(name, { name, isTurned: false });
    const open = [name];
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const [other, turns] of beside.get(id)!)
        if (!families.has(other)) {
          families.set(other, { name, isTurned: families.get(id)!.isTurned !== turns });
          open.push(other);
        }
  }
  return families;
}

function joinFrame(
  { id, roles, symmetric, implies }: Frame,
  { frames }: FrameSet,
  families: ReadonlyMap<string, Family>,
): JoinFrame {
  const { name, isTurned } = families.get(id)!;
  return {
    family: name,
    isTurned,
    symmetric,
    openSubject: roles["subject"]?.required === false,
    implies: implies.map((other): ImpliedFrame => {
      // What is done to somebody happens to them: a killing's object is a death's subject.
      const happens = frames.get(other)?.roles["object"] === undefined;
      const frame = families.get(other)?.name ?? other;
      return happens
        ? { frame, subject: "object", object: null }
        : { frame, subject: "subject", object: "object" };
    }),
  };
}
