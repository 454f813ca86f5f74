// Reading the regular files of a tar archive held in memory.

const BLOCK = 512;
const text = (buffer, from, to) => buffer.toString('utf8', from, to).replace(/\0.*$/s, '');

/** @yields {[string, Buffer]} name and content */
export function* filesOfTar(archive) {
  let at = 0;
  while (at + BLOCK <= archive.length) {
    const name = text(archive, at, at + 100);
    if (!name) return;
    const size = Number.parseInt(text(archive, at + 124, at + 136).trim() || '0', 8);
    const kind = archive[at + 156];
    const start = at + BLOCK;
    if (kind === 0 || kind === 0x30) yield [name, archive.subarray(start, start + size)];
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}
