// A command is to load the modules that it uses. A room's index.js hands on all of its modules, so that one name taken through it
// brings them all in, and esbuild's splitting keeps them; here a name that an index only hands on is taken from where it is made.
import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

const NAMED_IMPORT = /^import \{([^}]*)\} from "(\.[^"]*\/index\.js)";$/gm;
const HANDED_ON = /^export \{([^}]*)\} from "(\.[^"]*)";$/gm;

/** Makes a plugin for esbuild, over what `tsc` wrote; `also` changes each source further. */
export const straightImports = (also = (source) => source) => ({
  name: "straight-imports",
  setup(build) {
    const indexes = new Map();
    build.onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => ({
      contents: also(straighten(readFileSync(path, "utf8"), dirname(path), indexes)),
      loader: "js",
    }));
  },
});

function straighten(source, folder, indexes) {
  return source.replace(NAMED_IMPORT, (_, names, index) =>
    namesIn(names)
      .map(([name, as]) => {
        const made = madeAt(resolve(folder, index), name, indexes);
        const from = relative(folder, made.path).replaceAll("\\", "/");
        return `import { ${made.name} as ${as} } from "${from.startsWith(".") ? from : `./${from}`}";`;
      })
      .join(" "),
  );
}

/** The module that makes what an index hands on under a name, and its name there; the index itself where it makes it or says `*`. */
function madeAt(index, name, indexes) {
  const handed = handedOnBy(index, indexes).get(name);
  return handed === undefined ? { path: index, name } : madeAt(handed.path, handed.name, indexes);
}

/** Name to {path, name} of all that a module hands on by name; remembered, since every index is asked for many times. */
function handedOnBy(path, indexes) {
  const known = indexes.get(path);
  if (known !== undefined) return known;
  const handed = new Map();
  indexes.set(path, handed);
  if (!existsSync(path)) return handed;
  for (const [, names, from] of readFileSync(path, "utf8").matchAll(HANDED_ON))
    for (const [name, as] of namesIn(names)) handed.set(as, { path: resolve(dirname(path), from), name });
  return handed;
}

/** "a, b as c, " to [["a", "a"], ["b", "c"]]. */
function namesIn(list) {
  return list
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [name, as = name] = part.split(/\s+as\s+/);
      return [name, as];
    });
}
