// Rung: a headless Chromium that is published as a package (Linux x64). It needs no administrator and no download server
// but the package registry. The package's own code never runs: its archive is checked against a pinned hash and unpacked.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { npm } from './npm.mjs';
import { filesOfTar } from './tar.mjs';

const PACKAGE = '@sparticuz/chromium@147.0.0';
const INTEGRITY = 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==';
/** Libraries for systems that lack them travel in this archive of the package. */
const LIBRARIES = 'al2023.tar';

const START = `#!/bin/sh
here=$(dirname "$0")
LD_LIBRARY_PATH="$here/libraries/lib:$LD_LIBRARY_PATH" FONTCONFIG_PATH="$here/fonts" exec "$here/chromium" "$@"
`;

function write(folder, name, content) {
  const file = path.join(folder, name);
  if (!file.startsWith(folder + path.sep)) throw new Error(`${PACKAGE}: ${name} leaves its folder`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function unpack(archive, folder) {
  for (const [name, content] of filesOfTar(gunzipSync(archive))) {
    const part = /^package\/bin\/(.+)\.br$/.exec(name)?.[1];
    if (!part) continue;
    const plain = brotliDecompressSync(content);
    if (!part.endsWith('.tar')) write(folder, part, plain);
    else
      for (const [inner, data] of filesOfTar(plain))
        write(folder, path.join(part === LIBRARIES ? 'libraries' : '.', inner), data);
  }
  write(folder, 'start.sh', START);
  for (const program of ['chromium', 'start.sh']) chmodSync(path.join(folder, program), 0o755);
}

export async function packagedChromium(root, say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const place = path.join(root, 'node_modules', '.cache', 'adl-lab', 'chromium');
  if (existsSync(path.join(place, 'start.sh'))) return [path.join(place, 'start.sh')];
  say(`fetching ${PACKAGE} (about 70 MB)`);
  const fresh = `${place}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    const pack = npm(fresh, ['pack', PACKAGE, '--silent'], { output: 'silent', seconds: 300 });
    const file = readdirSync(fresh).find((name) => name.endsWith('.tgz'));
    if (!pack.ok || !file) {
      say('the package registry did not give it');
      return [];
    }
    const archive = readFileSync(path.join(fresh, file));
    if (`sha512-${createHash('sha512').update(archive).digest('base64')}` !== INTEGRITY) {
      say(`${PACKAGE} is not the archive it should be (wrong hash): not used`);
      return [];
    }
    rmSync(path.join(fresh, file));
    unpack(archive, fresh);
    rmSync(place, { recursive: true, force: true });
    renameSync(fresh, place);
    return [path.join(place, 'start.sh')];
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
