// For a page in one file, a module of ours is exchanged for its small twin, which does the same (see the twin's first
// comment). In every page a package's unused parts are let go.
import path from 'node:path';

/** @param {Readonly<Record<string, string>>} twins module → twin, from the root */
export function exchange(root, twins) {
  const places = new Map(Object.entries(twins).map(([from, to]) => [path.join(root, from), path.join(root, to)]));
  const seen = new Set();
  return {
    name: 'adl-lab:exchange',
    load(id) {
      const twin = places.get(id);
      if (!twin) return null;
      seen.add(id);
      return `export * from ${JSON.stringify(twin)};`;
    },
    buildEnd(error) {
      const missed = error ? [] : [...places.keys()].filter((place) => !seen.has(place));
      if (missed.length > 0) throw new Error(`exchanged for its twin and never used: ${missed.join(', ')}`);
    },
  };
}

/** d3-shape makes each of its curves by calling a function, which no bundler dares to leave out. These calls are pure. */
export function pureCurves() {
  return {
    name: 'adl-lab:pure-curves',
    transform(code, id) {
      if (!/[\\/]d3-shape[\\/]/.test(id)) return null;
      const pure = code.replaceAll(
        /= (\(function custom\(|curveRadial\(|sqrt\(|sin\(|-?cos\()/g,
        '= /* @__PURE__ */ $1',
      );
      return { code: pure, map: null };
    },
  };
}
