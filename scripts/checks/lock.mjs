// The lock file must install on every system and from every registry: `npm ci` refuses a lock that lacks a native package
// of some other system, and a stored address would tie everybody to one registry.

/** @returns {string[]} what is wrong with a parsed package-lock.json */
export function lockFaults(lock) {
  const found = [];
  const names = new Set(Object.keys(lock.packages).map((place) => place.replace(/^.*node_modules\//, '')));
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!names.has(name)) found.push(`package-lock.json: ${name}, wanted by ${place || 'this package'}, is missing`);
    }
    if (entry.resolved) found.push(`package-lock.json: ${place} stores the address of a registry`);
    if (place && !entry.link && !entry.integrity) found.push(`package-lock.json: ${place} has no integrity hash`);
  }
  return found;
}

/** @returns {string[]} dependencies of a parsed package.json that are not pinned to one version */
export function unpinned(manifest) {
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  return Object.entries(all)
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `package.json: ${name} is "${version}", not one exact version`);
}
